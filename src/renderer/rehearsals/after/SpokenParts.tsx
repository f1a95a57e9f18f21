import { ActionIcon, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { memo, useEffect, useRef } from 'react';
import type { Person } from '../../../shared/library/person.ts';
import { clockFace } from '../../../shared/rehearsals/clock-face.ts';
import type { BeatTiming } from '../../../shared/rehearsals/take.ts';
import type { TakeComment } from '../../../shared/rehearsals/take-remarks.ts';
import { beatLabel } from '../../../shared/scripts/script-words.ts';
import { useMayChange } from '../../ui/may-change.ts';
import { nameOf } from '../rehearsal-words.ts';
import type { TimelineMark } from './timeline/timeline-marks.ts';
import styles from './SpokenParts.module.css';

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
  onSeek: (goMs: number) => void;
  onRemove: (comment: TakeComment) => void;
}

/** The script as it was to be said. The part that is on is lit; under each stands what happened in it. */
export const SpokenParts = memo(function SpokenParts(props: Props) {
  const { timings, beat, sought, firstOn, marksByBeat, people, onSeek, onRemove } = props;
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
            <MarkLine key={mark.key} mark={mark} people={people} onSeek={onSeek} onRemove={onRemove} />
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

interface MarkLineProps extends Pick<Props, 'people' | 'onSeek' | 'onRemove'> {
  mark: TimelineMark;
}

function MarkLine({ mark, people, onSeek, onRemove }: MarkLineProps) {
  const mayChange = useMayChange();
  const { comment } = mark;
  const who = comment && people.find(({ id }) => id === comment.personId);
  return (
    <div className={styles.mark} data-kind={mark.kind}>
      <button type="button" className={styles.moment} onClick={() => onSeek(mark.goMs)}>
        <span className={styles.time}>{clockFace(mark.goMs)}</span>
        <span>
          {comment && (
            <strong className={styles.who} data-role={who?.role}>
              {nameOf(people, comment.personId)}:{' '}
            </strong>
          )}
          {mark.words}
        </span>
      </button>
      {comment && mayChange && (
        <Tooltip label="Remove this comment">
          <ActionIcon
            size={24}
            aria-label={`Remove the comment at ${clockFace(mark.goMs)}`}
            onClick={() => onRemove(comment)}
          >
            <IconX size={14} />
          </ActionIcon>
        </Tooltip>
      )}
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
