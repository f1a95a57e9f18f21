import { Text, Title } from '@mantine/core';
import type { Person } from '../../../shared/library/person.ts';
import type { Go } from '../../../shared/rehearsals/go.ts';
import { nameOf, whatWasSaid } from '../rehearsal-words.ts';
import styles from './PupilCard.module.css';

interface Props {
  /** Who the pupil is, a sentence each. */
  persona: readonly string[];
  go: Go;
  people: readonly Person[];
}

/** Who the pupil is today, and what the speaker has set out to try. */
export function Persona({ persona, go, people }: Props) {
  const speaker = nameOf(people, go.speakerId);
  return (
    <section className={styles.persona} aria-label="Who you are today">
      <Title order={2} size="h5">
        Who you are today
      </Title>
      <ul>
        {persona.map((sentence) => (
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
        <Text size="sm" mt={4}>
          Read this while {speaker} gets ready.
        </Text>
      )}
    </section>
  );
}
