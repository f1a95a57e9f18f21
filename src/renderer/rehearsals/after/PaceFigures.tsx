import type { YearGroup } from '../../../shared/library/artefact.ts';
import { paceBandFor, type PaceBand } from '../../../shared/readability/pace-bands.ts';
import type { BeatTiming } from '../../../shared/rehearsals/take.ts';
import type { BeatPace } from '../../../shared/rehearsals/talk/talk-report.ts';
import { beatLabel } from '../../../shared/scripts/script-words.ts';
import { whatPaceCounts } from '../rehearsal-words.ts';
import styles from './Figures.module.css';

interface Props {
  timings: readonly BeatTiming[];
  /** Of each part, in the order of the timings. */
  paces: readonly BeatPace[];
  /** Whom it is for; null where nobody said. */
  yearGroup: YearGroup | null;
}

/** Words a minute from the left end of the scale to its right. */
const SCALE = { from: 60, to: 240 };

/** How fast each part would have been, beside what listeners of that age are said to follow. Soft on purpose. */
export function PaceFigures({ timings, paces, yearGroup }: Props) {
  const band = yearGroup && paceBandFor(yearGroup);
  return (
    <section className={styles.figures} aria-label="Pace">
      <h3>Pace</h3>
      <table className={styles.paces}>
        <tbody>
          {timings.map((timing, index) => {
            const wpm = paces[index]?.wpm ?? null;
            return (
              <tr key={timing.beatId}>
                <th scope="row">{beatLabel(timing)}</th>
                <td className={styles.scaleCell}>
                  <Scale wpm={wpm} band={band} />
                </td>
                <td>{wpm ?? '–'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={styles.soft}>
        Words a minute, if each part was said as it is written: what was really said is not known.{' '}
        {whatPaceCounts(paces)}
        {band && ` Many in ${yearGroup} are said to follow best at ${band.from} to ${band.to}, on weak evidence.`}
      </p>
    </section>
  );
}

function Scale({ wpm, band }: { wpm: number | null; band: PaceBand | null }) {
  return (
    <div className={styles.scale} aria-hidden>
      {band && (
        <span
          className={styles.band}
          style={{ left: `${placeOf(band.from)}%`, width: `${placeOf(band.to) - placeOf(band.from)}%` }}
        />
      )}
      {wpm !== null && <span className={styles.dot} style={{ left: `${placeOf(wpm)}%` }} />}
    </div>
  );
}

function placeOf(wpm: number): number {
  return Math.min(100, Math.max(0, ((wpm - SCALE.from) / (SCALE.to - SCALE.from)) * 100));
}
