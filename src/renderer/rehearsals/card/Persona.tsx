import { Button, Group, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { Person } from '../../../shared/library/person.ts';
import type { Go } from '../../../shared/rehearsals/go.ts';
import type { PupilCard } from '../../../shared/rehearsals/pupil-card.ts';
import { printPaper } from '../../ui/paper/print-paper.ts';
import { nameOf, whatWasSaid } from '../rehearsal-words.ts';
import { cardPaper } from './card-paper.ts';
import { EditCardsButton } from './EditCardsButton.tsx';
import styles from './PupilCard.module.css';

interface Props {
  card: PupilCard;
  go: Go;
  people: readonly Person[];
  onEdit: () => void;
}

/** Who the pupil is today, and what the speaker has set out to try. */
export function Persona({ card, go, people, onEdit }: Props) {
  const speaker = nameOf(people, go.speakerId);
  return (
    <section className={styles.persona} aria-label="Who you are today">
      <Title order={2} size="h5">
        Who you are today
      </Title>
      <ul>
        {card.persona.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Text size="sm" c="var(--ink-soft)">
        {whatWasSaid(go.plan)}
      </Text>
      {go.aim && (
        <Text size="sm" mt={4}>
          {speaker} tries this time: {go.aim}
        </Text>
      )}
      {go.clock.phase === 'ready' && (
        <>
          <Text size="sm" mt={4}>
            Read this while {speaker} gets ready. With one screen for both of you, print it.
          </Text>
          <Group gap="xs" mt="sm">
            <Button
              size="compact-md"
              variant="default"
              leftSection={<IconPrinter size={18} aria-hidden />}
              onClick={() => void printPaper(cardPaper(card, go.plan))}
            >
              Print the card
            </Button>
            <EditCardsButton onEdit={onEdit} />
          </Group>
        </>
      )}
    </section>
  );
}
