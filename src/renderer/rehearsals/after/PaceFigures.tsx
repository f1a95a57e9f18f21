import type { YearGroup } from '../../../shared/library/artefact.ts';
import { PACE_SCALE, type PaceBand } from '../../../shared/readability/pace-bands.ts';
import type { BeatTiming } from '../../../shared/rehearsals/take.ts';
import type { BeatPace } from '../../../shared/rehearsals/talk/talk-report.ts';
import { beatLabel } from '../../../shared/scripts/script-words.ts';
import { PaceBandInPlace } from '../../pace-band/PaceBandInPlace.tsx';
import { usePaceBand } from '../../pace-band/use-pace-band.ts';
import { whatPaceCounts } from '../rehearsal-words.ts';
import styles from './Figures.module.css';

interface Props {
  timings: readonly BeatTiming[];
  /** Of each part, in the order of the timings. */
  paces: readonly BeatPace[];
  /** Whom it is for; null where nobody said. */
  yearGroup: YearGroup | null;
}

/** How fast each part would have been, beside what listeners of that age are said to follow. Soft on purpose. */
export function PaceFigures({ timings, paces, yearGroup }: Props) {
  const band = usePaceBand(yearGroup);
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
      </p>
      {band && (
        <p className={styles.soft}>
          {band.isOwn
            ? `Your own band for ${band.yearGroup}: `
            : `Many in ${band.yearGroup} are said to follow best at `}
          <PaceBandInPlace band={band} />
          {band.isOwn ? '.' : ', on weak evidence.'}
        </p>
      )}
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

/** In hundredths of the scale, from its left end. */
function placeOf(wpm: number): number {
  const { slowest, fastest } = PACE_SCALE;
  return Math.min(100, Math.max(0, ((wpm - slowest) / (fastest - slowest)) * 100));
}
