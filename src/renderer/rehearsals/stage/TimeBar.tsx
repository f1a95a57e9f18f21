import type { LentTime } from '../../../shared/rehearsals/lent-time.ts';
import type { ClockReading } from '../../../shared/rehearsals/rehearsal-clock.ts';
import type { RehearsalPlan } from '../../../shared/rehearsals/rehearsal-plan.ts';
import { sayDuration } from '../../../shared/scripts/script-plan.ts';
import styles from './TimeBar.module.css';

interface Props {
  plan: RehearsalPlan;
  clock: ClockReading;
  lent: LentTime;
}

/** Closer to the plan than this, in milliseconds, is on time. */
const ON_TIME_MS = 3_000;

/**
 * The whole go in one quiet bar, a piece for each part, as long as its time. Who takes longer sees the pieces to come
 * grow shorter; nothing blinks, and nothing turns red.
 */
export function TimeBar({ plan, clock, lent }: Props) {
  return (
    <div className={styles.line}>
      <div className={styles.bar} aria-hidden>
        {plan.beats.map(({ id }, index) => {
          const length = Math.max(1, lent.lengths[index] ?? 0);
          const filled = Math.min(1, (clock.spentMs[index] ?? 0) / length);
          return (
            <span
              key={id}
              className={styles.piece}
              data-now={index === clock.beat || undefined}
              style={{ flexGrow: length }}
            >
              <span className={styles.filled} style={{ width: `${filled * 100}%` }} />
            </span>
          );
        })}
      </div>
      <span className={styles.standing}>{standing(lent.behindMs)}</span>
    </div>
  );
}

function standing(behindMs: number): string {
  if (Math.abs(behindMs) < ON_TIME_MS) return 'On time';
  const much = sayDuration(Math.floor(Math.abs(behindMs) / 1000));
  return behindMs > 0 ? `${much} behind` : `${much} ahead`;
}
