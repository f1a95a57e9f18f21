import { Button } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import type { GoEntry } from '../../../shared/rehearsals/go-log.ts';
import { absenceInWords } from '../rehearsal-words.ts';
import { KeyHint } from './KeyHint.tsx';
import styles from './PauseNote.module.css';

interface Props {
  pause: Extract<GoEntry, { kind: 'pause' }> | null;
  /** Escape would end the go, rather than leave full screen. */
  escEnds: boolean;
  onResume: () => void;
}

/** Says that the clock waits and why, for as long as it does, and leads on. */
export function PauseNote({ pause, escEnds, onResume }: Props) {
  return (
    <div className={styles.note} role="status">
      <p className={styles.why}>
        {whyOf(pause)}
        {escEnds && ' Esc ends the go.'}
      </p>
      <Button className={styles.on} size="md" leftSection={<IconPlayerPlay size={20} aria-hidden />} onClick={onResume}>
        Carry on
        <KeyHint>P</KeyHint>
      </Button>
    </div>
  );
}

function whyOf(pause: Props['pause']): string {
  if (pause?.why === 'question') return 'Paused. Take the question; it does not make you late.';
  return `Paused. ${(pause && absenceInWords(pause)) ?? 'The clock is waiting for you.'}`;
}
