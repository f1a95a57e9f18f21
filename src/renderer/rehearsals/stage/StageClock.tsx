import type { Person } from '../../../shared/library/person.ts';
import { clockFace } from '../../../shared/rehearsals/clock-face.ts';
import type { Go } from '../../../shared/rehearsals/go.ts';
import type { LentTime } from '../../../shared/rehearsals/lent-time.ts';
import type { ClockReading } from '../../../shared/rehearsals/rehearsal-clock.ts';
import { plannedTotal } from '../../../shared/rehearsals/rehearsal-plan.ts';
import { beatLabel } from '../../../shared/scripts/script-words.ts';
import { nameOf } from '../rehearsal-words.ts';
import styles from './StageClock.module.css';
import { TimeBar } from './TimeBar.tsx';

interface Props {
  go: Go;
  people: readonly Person[];
  clock: ClockReading;
  lent: LentTime;
}

/** Which part this is, its time and the whole time, each beside what there is for it. Being over is not an alarm. */
export function StageClock({ go, people, clock, lent }: Props) {
  const { plan, aim, settings } = go;
  const beat = plan.beats[clock.beat];
  if (!beat) return null;
  return (
    <header className={styles.clock}>
      <div className={styles.part}>
        <h2 className={styles.kind}>{beatLabel(beat)}</h2>
        <p className={styles.quiet}>
          Part {clock.beat + 1} of {plan.beats.length}
          <span className={styles.besides}>
            {plan.variantName && ` · ${plan.variantName}`}
            {settings.modelling && ` · ${nameOf(people, go.speakerId)} shows how it may sound`}
          </span>
        </p>
      </div>
      {aim && (
        <p className={styles.aim}>
          <span className={styles.quiet}>Aim: </span>
          {aim}
        </p>
      )}
      <div className={styles.dials}>
        <Dial title="this part" spentMs={clock.spentMs[clock.beat] ?? 0} givenMs={lent.lengths[clock.beat] ?? 0} />
        <Dial title="in all" spentMs={clock.totalMs} givenMs={plannedTotal(plan.beats)} />
      </div>
      <TimeBar plan={plan} clock={clock} lent={lent} />
    </header>
  );
}

function Dial({ title, spentMs, givenMs }: { title: string; spentMs: number; givenMs: number }) {
  return (
    <div className={styles.dial} role="timer" aria-label={`Time ${title}`}>
      <span className={styles.time}>{clockFace(spentMs)}</span>
      <span className={styles.quiet}>
        of {clockFace(givenMs)}
        <span className={styles.besides}> {title}</span>
      </span>
    </div>
  );
}
