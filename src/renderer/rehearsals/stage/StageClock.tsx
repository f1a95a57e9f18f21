import { clockFace } from '../../../shared/rehearsals/clock-face.ts';
import type { ClockReading } from '../../../shared/rehearsals/rehearsal-clock.ts';
import { plannedTotal, type RehearsalPlan } from '../../../shared/rehearsals/rehearsal-plan.ts';
import { beatLabel } from '../../../shared/scripts/script-words.ts';
import styles from './RehearsalStage.module.css';

interface Props {
  plan: RehearsalPlan;
  clock: ClockReading;
}

/** Which part this is, its time and the whole time, each beside what was planned. Being over is not an alarm. */
export function StageClock({ plan, clock }: Props) {
  const beat = plan.beats[clock.beat];
  if (!beat) return null;
  return (
    <header className={styles.clock}>
      <div>
        <div className={styles.kind}>{beatLabel(beat)}</div>
        <div className={styles.quiet}>
          Part {clock.beat + 1} of {plan.beats.length}
          {plan.variantName && ` · ${plan.variantName}`}
        </div>
      </div>
      <Dial title="this part" spentMs={clock.spentMs[clock.beat] ?? 0} plannedMs={beat.plannedMs} />
      <Dial title="in all" spentMs={clock.totalMs} plannedMs={plannedTotal(plan.beats)} />
    </header>
  );
}

function Dial({ title, spentMs, plannedMs }: { title: string; spentMs: number; plannedMs: number }) {
  return (
    <div className={styles.dial} role="timer" aria-label={`Time ${title}`}>
      <span className={styles.time}>{clockFace(spentMs)}</span>
      <span className={styles.quiet}>
        {title}, about {clockFace(plannedMs)} planned
      </span>
      <progress className={styles.progress} max={plannedMs} value={Math.min(spentMs, plannedMs)} aria-hidden />
    </div>
  );
}
