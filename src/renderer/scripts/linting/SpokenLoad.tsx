import type { YearGroup } from '../../../shared/library/artefact.ts';
import type { ScriptAsSaid } from '../../../shared/linting/lint-finding.ts';
import { countClauses } from '../../../shared/readability/clause-count.ts';
import { lengthOf, sayDuration } from '../../../shared/scripts/script-plan.ts';
import { beatLabel } from '../../../shared/scripts/script-words.ts';
import type { Script } from '../../../shared/scripts/script.ts';
import { PaceBandInPlace } from '../../pace-band/PaceBandInPlace.tsx';
import { usePaceBand } from '../../pace-band/use-pace-band.ts';
import styles from './Advice.module.css';

interface Props {
  script: Script;
  said: ScriptAsSaid;
  yearGroup: YearGroup | null;
  wordsPerMinute: number;
}

/** What a listener has to take in, part by part, and at what pace people of that age are said to follow. */
export function SpokenLoad({ script, said, yearGroup, wordsPerMinute }: Props) {
  const titles = new Map(script.beats.map((beat) => [beat.id, beatLabel(beat)]));
  const spoken = said.beats.filter(({ text }) => text.trim() !== '');
  const band = usePaceBand(yearGroup);
  return (
    <>
      {spoken.length > 0 && (
        <table className={styles.figures}>
          <thead>
            <tr>
              <th scope="col">Part</th>
              <th scope="col">Words</th>
              <th scope="col">Clauses</th>
              <th scope="col">Time</th>
            </tr>
          </thead>
          <tbody>
            {spoken.map((beat) => {
              const { words, seconds } = lengthOf(beat, wordsPerMinute);
              return (
                <tr key={beat.id}>
                  <th scope="row">{titles.get(beat.id)}</th>
                  <td>{words}</td>
                  <td>{countClauses(beat.text)}</td>
                  <td>{sayDuration(seconds)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <p className={styles.soft}>
        Clauses are counted by rule of thumb: one a sentence, and one more for each joining word such as “because”,
        “when”, “which” or “if”, and for “and”, “but”, “or” or “so” with a new subject.
      </p>
      {band && (
        <p>
          {band.isOwn
            ? `Your own band for ${band.yearGroup} is `
            : `Many listeners in ${band.yearGroup} are said to follow best at about `}
          <PaceBandInPlace band={band} />; the times here are for {wordsPerMinute}.{' '}
          <span className={styles.soft}>
            {band.isOwn ? 'The figures that came with Marginalia rest on weak evidence' : 'The evidence is weak'}:
            nearly all such figures go back to talks by one audiologist in the United States, and the pages that repeat
            them disagree. Watch the face, and keep your own pace in the class settings.
          </span>
        </p>
      )}
    </>
  );
}
