import { Button, Text } from '@mantine/core';
import { IconRepeat } from '@tabler/icons-react';
import type { Person } from '../../../shared/library/person.ts';
import { clockFace } from '../../../shared/rehearsals/clock-face.ts';
import type { Take } from '../../../shared/rehearsals/take.ts';
import { nameOf, whatWasSaid } from '../rehearsal-words.ts';
import styles from './GoAgainOffer.module.css';

interface Props {
  take: Take;
  people: readonly Person[];
  onAgain: () => void;
}

/** The last take, what was to be tried next, and the one press that tries it. */
export function GoAgainOffer({ take, people, onAgain }: Props) {
  const spentMs = take.timings.reduce((sum, timing) => sum + timing.spentMs, 0);
  return (
    <section className={styles.offer} aria-label="Go again">
      <div className={styles.words}>
        {take.nextAim && <p className={styles.aim}>{take.nextAim}</p>}
        <Text size="sm" c="var(--ink-soft)">
          {take.nextAim ? 'The aim after ' : 'Your last take: '}
          {whatWasSaid(take)}, {nameOf(people, take.speakerId)}, {clockFace(spentMs)}
        </Text>
      </div>
      <Button
        className={styles.again}
        variant="light"
        bg="var(--picked)"
        c="var(--ink)"
        size="md"
        leftSection={<IconRepeat size={20} aria-hidden />}
        onClick={onAgain}
      >
        Go again
      </Button>
    </section>
  );
}
