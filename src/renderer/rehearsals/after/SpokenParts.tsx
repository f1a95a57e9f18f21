import { memo, useEffect, useRef } from 'react';
import type { Person } from '../../../shared/library/person.ts';
import { clockFace } from '../../../shared/rehearsals/clock-face.ts';
import type { BeatTiming } from '../../../shared/rehearsals/take.ts';
import { beatLabel } from '../../../shared/scripts/script-words.ts';
import { MarkLine } from './MarkLine.tsx';
import styles from './SpokenParts.module.css';
import type { TimelineMark } from './timeline/timeline-marks.ts';
import type { TakeEdits } from './use-take-edits.ts';

interface Props {
  timings: readonly BeatTiming[];
  /** The part that is on, counted from 0. */
  beat: number;
  /** How often somebody went to a moment: each time its part is brought into view again. */
  sought: number;
  /** When each part was first on; null for one that never was. */
  firstOn: readonly (number | null)[];
  /** What happened in each part, and what was said about it. */
  marksByBeat: readonly (readonly TimelineMark[])[];
  people: readonly Person[];
  edits: TakeEdits;
  onSeek: (goMs: number) => void;
  /** Stops the playing while somebody writes; what it answers lets it play on. */
  holdPlaying: () => () => void;
}

/** The script as it was to be said. The part that is on is lit; under each stands what happened in it. */
export const SpokenParts = memo(function SpokenParts(props: Props) {
  const { timings, beat, sought, firstOn, marksByBeat, people, edits, onSeek, holdPlaying } = props;
  const list = useRef<HTMLOListElement>(null);

  useEffect(() => {
    const part = list.current?.children[beat];
    if (part) scrollWithin(list.current!.parentElement!, part);
  }, [beat, sought]);

  return (
    <ol ref={list} className={styles.parts} aria-label="What was to be said">
      {timings.map((timing, index) => (
        <li key={timing.beatId} className={styles.part} aria-current={index === beat || undefined}>
          <PartHeading timing={timing} from={firstOn[index] ?? null} onSeek={onSeek} />
          <p className={styles.words}>{timing.text}</p>
          {marksByBeat[index]?.map((mark) => (
            <MarkLine
              key={mark.key}
              mark={mark}
              people={people}
              edits={edits}
              onSeek={onSeek}
              holdPlaying={holdPlaying}
            />
          ))}
        </li>
      ))}
    </ol>
  );
});

function PartHeading({ timing, from, onSeek }: { timing: BeatTiming; from: number | null; onSeek: Props['onSeek'] }) {
  const label = beatLabel(timing);
  return (
    <div className={styles.heading}>
      {from === null ? (
        <span className={styles.name}>{label}</span>
      ) : (
        <button type="button" className={styles.name} onClick={() => onSeek(from)}>
          {label}
        </button>
      )}
      <span className={styles.times}>
        {from === null ? 'passed over' : clockFace(timing.spentMs)}, planned {clockFace(timing.plannedMs)}
      </span>
    </div>
  );
}

/** Brings a part into view by scrolling its own frame; the screen around it stays where somebody scrolled it. */
function scrollWithin(frame: Element, part: Element): void {
  const { top, bottom } = part.getBoundingClientRect();
  const view = frame.getBoundingClientRect();
  const below = Math.max(0, bottom - view.bottom);
  const by = top < view.top ? top - view.top : Math.min(below, top - view.top);
  const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  frame.scrollBy({ top: by, behavior: reduced ? 'auto' : 'smooth' });
}
