import { Button } from '@mantine/core';
import { IconMasksTheater, IconPlayerPlay } from '@tabler/icons-react';
import { useRef } from 'react';
import type { NewGo } from '../../../shared/rehearsals/go.ts';
import { plannedTotal } from '../../../shared/rehearsals/rehearsal-plan.ts';
import type { StoppedBy } from '../../../shared/rehearsals/rehearsal-clock.ts';
import { sayDuration } from '../../../shared/scripts/script-plan.ts';
import { useFocusIfLost } from '../../ui/use-focus-if-lost.ts';
import { absenceInWords } from '../rehearsal-words.ts';
import styles from './StartBar.module.css';

interface Props {
  /** Why the go that was to begin has not; null where nobody began one. */
  stoppedBy: StoppedBy | null;
  decided: Pick<NewGo, 'plan' | 'settings'>;
  onStart: () => void;
  /** Sets out the go as it is chosen, and opens the card for it. */
  onOpenPupilCard: () => void;
  onOpenScript: () => void;
}

/** How long it will take and the press that begins it, never out of sight. */
export function StartBar({ stoppedBy, decided, onStart, onOpenPupilCard, onOpenScript }: Props) {
  const { beats } = decided.plan;
  const planned = plannedTotal(beats);
  const startButton = useRef<HTMLButtonElement>(null);
  useFocusIfLost(startButton);

  if (beats.length === 0) {
    return (
      <footer className={styles.bar}>
        <p className={styles.words}>This script has no words yet.</p>
        <Button variant="default" onClick={onOpenScript}>
          Add some words first
        </Button>
      </footer>
    );
  }
  return (
    <footer className={styles.bar}>
      {stoppedBy && (
        <p className={styles.stopped} role="status">
          {absenceInWords(stoppedBy)} Hardly anything had been said, so the go starts afresh.
        </p>
      )}
      <p className={styles.words}>
        {beats.length} {beats.length === 1 ? 'part' : 'parts'}, about {sayDuration(planned / 1000)}
        {planned > decided.settings.capMs && ', longer than you want it at most'}
      </p>
      <Button
        size="md"
        variant="default"
        leftSection={<IconMasksTheater size={20} aria-hidden />}
        onClick={onOpenPupilCard}
      >
        Open the pupil’s card
      </Button>
      <Button ref={startButton} size="md" leftSection={<IconPlayerPlay size={20} aria-hidden />} onClick={onStart}>
        Start
      </Button>
    </footer>
  );
}
