import { VisuallyHidden } from '@mantine/core';
import { useEffect, useMemo, useRef, type CSSProperties, type ReactNode } from 'react';
import type { Person } from '../../../shared/library/person.ts';
import { surprisesThatCame } from '../../../shared/rehearsals/card-notes.ts';
import { clockFace } from '../../../shared/rehearsals/clock-face.ts';
import { plannedTotal } from '../../../shared/rehearsals/rehearsal-plan.ts';
import { surpriseNames } from '../../../shared/rehearsals/surprise-words.ts';
import type { Take } from '../../../shared/rehearsals/take.ts';
import { alignTakes, type LadderCell } from '../../../shared/rehearsals/take-ladder.ts';
import { beatLabel } from '../../../shared/scripts/script-words.ts';
import { aimAnswers, shortMoment } from '../rehearsal-words.ts';
import { LadderTalk } from './LadderTalk.tsx';
import styles from './TakeLadder.module.css';

interface Props {
  /** Of one script, the oldest first. */
  takes: readonly Take[];
  people: readonly Person[];
  onOpen: (takeId: string) => void;
}

/** Takes of one script side by side. The newest are in view; older ones lie to the left. */
export function LadderTable({ takes, people, onOpen }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => alignTakes(takes), [takes]);
  const hasNewWords = rows.some(({ cells }) => cells.some((cell) => cell?.newWords));
  const longestMs = Math.max(1, ...takes.flatMap(({ timings }) => timings.map(longerOf)));
  const ofVariants = takes.some(({ variantName }) => variantName !== null);
  const names = new Map(people.map(({ id, name }) => [id, name]));

  useEffect(() => {
    const { current } = frame;
    if (current) current.scrollLeft = current.scrollWidth;
  }, [takes.length]);

  const row = (label: string, cell: (take: Take) => ReactNode) => (
    <tr>
      <th scope="row">{label}</th>
      {takes.map((take) => (
        <td key={take.id}>{cell(take)}</td>
      ))}
    </tr>
  );

  return (
    <div ref={frame} className={styles.frame} tabIndex={0} role="region" aria-label="Takes side by side">
      <table
        className={styles.table}
        data-new-words={hasNewWords || undefined}
        style={{ '--takes': takes.length } as CSSProperties}
      >
        <thead>
          <tr>
            <td />
            {takes.map((take, index) => (
              <th key={take.id} scope="col">
                <button type="button" className={styles.open} onClick={() => onOpen(take.id)}>
                  Take {index + 1}
                  <span className={styles.when}>{shortMoment(take.startedAt)}</span>
                </button>
                <span className={styles.who}>
                  {[wordsOf(take, ofVariants), names.get(take.speakerId)].filter(Boolean).join(' · ')}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {row('Its aim', (take) => (
            <Aim take={take} />
          ))}
          {row('In all', ({ timings }) => (
            <>
              <strong>{clockFace(timings.reduce((sum, { spentMs }) => sum + spentMs, 0))}</strong>
              <span className={styles.soft}> of {clockFace(plannedTotal(timings))} planned</span>
            </>
          ))}
          {rows.map(({ beatId, named, cells }) => (
            <tr key={beatId} className={styles.part}>
              <th scope="row">{beatLabel(named)}</th>
              {cells.map((cell, index) => (
                <td key={takes[index]!.id}>{cell ? <PartTime cell={cell} longestMs={longestMs} /> : '–'}</td>
              ))}
            </tr>
          ))}
          {row('Who spoke', (take) => (
            <LadderTalk take={take} people={people} />
          ))}
          {row('Surprises', (take) => surprisesInWords(take))}
          {row('Worked', ({ worked }) => (
            <Said words={worked} />
          ))}
          {row('To try', ({ toTry }) => (
            <Said words={toTry} />
          ))}
          {row('Next aim', ({ nextAim }) => (
            <Said words={nextAim} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Whose words a take was of; the base's go without saying while there are no others. */
function wordsOf({ variantName }: Take, ofVariants: boolean): string | null {
  return variantName ?? (ofVariants ? 'Base words' : null);
}

function longerOf({ spentMs, plannedMs }: { spentMs: number; plannedMs: number }): number {
  return Math.max(spentMs, plannedMs);
}

/** How long a part took, as figures and beside the other takes; the notch is what was planned. */
function PartTime({ cell: { timing, newWords }, longestMs }: { cell: LadderCell; longestMs: number }) {
  const { spentMs, plannedMs } = timing;
  return (
    <div className={styles.partTime}>
      <span>{clockFace(spentMs)}</span>
      <VisuallyHidden>, planned {clockFace(plannedMs)}</VisuallyHidden>
      <span className={styles.bar} aria-hidden>
        <span className={styles.took} style={{ width: `${(spentMs / longestMs) * 100}%` }} />
        <span className={styles.planned} style={{ left: `${(plannedMs / longestMs) * 100}%` }} />
      </span>
      {newWords && <span className={styles.newWords}>new words</span>}
    </div>
  );
}

function Aim({ take: { aim, aimMet } }: { take: Take }) {
  if (aim === '') return <Said words="" />;
  return (
    <div className={styles.said} title={aim}>
      {aimMet && <strong>{aimAnswers[aimMet]} </strong>}
      {aim}
    </div>
  );
}

/** The first lines of what was said; all of it stands in the take. */
function Said({ words }: { words: string }) {
  if (words === '') return <span className={styles.soft}>–</span>;
  return (
    <div className={styles.said} title={words}>
      {words}
    </div>
  );
}

function surprisesInWords({ pupil }: Take): ReactNode {
  const came = pupil ? surprisesThatCame(pupil) : [];
  if (came.length === 0) return <span className={styles.soft}>{pupil ? 'none' : '–'}</span>;
  return came.map(({ goMs, kind }) => `${surpriseNames[kind]} at ${clockFace(goMs)}`).join(', ');
}
