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
      {persona.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
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
          Read this while {speaker} gets ready. The go has not started.
        </Text>
      )}
      {go.clock.phase === 'ended' && (
        <Text size="sm" mt={4}>
          The go is over. What you noted is kept only if the two of you keep the take.
        </Text>
      )}
    </section>
  );
}
