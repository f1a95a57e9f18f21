import { clockFace } from '../../shared/rehearsals/clock-face.ts';
import { plannedTotal } from '../../shared/rehearsals/rehearsal-plan.ts';
import type { BeatTiming } from '../../shared/rehearsals/take.ts';
import { beatLabel } from '../../shared/scripts/script-words.ts';
import styles from './BeatTimes.module.css';

/** How long each part took, beside what the script allows at the chosen pace. Facts side by side, no verdict. */
export function BeatTimes({ timings }: { timings: readonly BeatTiming[] }) {
  const spent = timings.reduce((sum, { spentMs }) => sum + spentMs, 0);
  return (
    <table className={styles.times}>
      <thead>
        <tr>
          <th scope="col">Part</th>
          <th scope="col">Took</th>
          <th scope="col">Planned</th>
        </tr>
      </thead>
      <tbody>
        {timings.map((timing) => (
          <tr key={timing.beatId}>
            <th scope="row">{beatLabel(timing)}</th>
            <td>{clockFace(timing.spentMs)}</td>
            <td>{clockFace(timing.plannedMs)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">In all</th>
          <td>{clockFace(spent)}</td>
          <td>{clockFace(plannedTotal(timings))}</td>
        </tr>
      </tfoot>
    </table>
  );
}
