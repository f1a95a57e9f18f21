import type { RehearsalPlan } from '../../../shared/rehearsals/rehearsal-plan.ts';
import { beatLabel } from '../../../shared/scripts/script-words.ts';
import styles from './RehearsalStage.module.css';

interface Props {
  plan: RehearsalPlan;
  beat: number;
  paused: boolean;
}

/** The words to say now, large, and what comes next, dimmed. */
export function StageWords({ plan, beat, paused }: Props) {
  const current = plan.beats[beat];
  const next = plan.beats[beat + 1];
  return (
    <div className={styles.words} tabIndex={0} role="region" aria-label="What to say">
      {paused && <p className={styles.pausedNote}>Paused. The clock is waiting for you.</p>}
      <p className={styles.now} data-long={(current && current.text.length > 160) || undefined}>
        {current?.text}
      </p>
      <p className={styles.next}>
        {next ? (
          <>
            <span className={styles.nextKind}>Then, {next.title ?? beatLabel(next).toLowerCase()}: </span>
            {next.text}
          </>
        ) : (
          'This is the last part. End when you have said it.'
        )}
      </p>
    </div>
  );
}
