import type { PlannedBeat } from '../../../shared/rehearsals/rehearsal-plan.ts';
import { beatLabel } from '../../../shared/scripts/script-words.ts';
import styles from './CountIn.module.css';

interface Props {
  seconds: number;
  first: PlannedBeat;
  /** Whether the first words may be seen already. */
  withWords: boolean;
}

/** The seconds until speaking starts, over the first words, so that nobody starts cold. */
export function CountIn({ seconds, first, withWords }: Props) {
  return (
    <div className={styles.countIn} tabIndex={0} role="region" aria-label="About to start">
      <p className={styles.seconds} role="timer" aria-live="assertive" aria-atomic="true">
        {seconds}
      </p>
      <p className={styles.first}>{withWords ? first.text : beatLabel(first)}</p>
    </div>
  );
}
