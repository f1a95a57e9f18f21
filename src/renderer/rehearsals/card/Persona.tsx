import { Text, Title } from '@mantine/core';
import type { Person } from '../../../shared/library/person.ts';
import type { Go } from '../../../shared/rehearsals/go.ts';
import { nameOf, whatWasSaid } from '../rehearsal-words.ts';
import styles from './PupilCard.module.css';

interface Props {
  /** Who the pupil is, a sentence each. */
  persona: readonly string[];
  go: Go;
  underWay: boolean;
  people: readonly Person[];
}

/** Who the pupil is today, and what the speaker has set out to try. */
export function Persona({ persona, go, underWay, people }: Props) {
  const speaker = nameOf(people, go.speakerId);
  return (
    <section className={styles.persona} data-read={!underWay || undefined} aria-label="Who you are today">
      <Title order={2} size="h5">
        Who you are today
      </Title>
      {persona.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Text size="sm" c="var(--ink-soft)">
        {whatWasSaid(go.plan)}
        {go.aim && `. This time ${speaker} tries: ${go.aim}`}
      </Text>
    </section>
  );
}
