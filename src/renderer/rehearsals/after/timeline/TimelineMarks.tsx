import { Tooltip } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconMessage, IconMoodPuzzled, IconQuestionMark } from '@tabler/icons-react';
import { clockFace } from '../../../../shared/rehearsals/clock-face.ts';
import { spreadOut, type TimelineScale } from './timeline-geometry.ts';
import type { TimelineMark } from './timeline-marks.ts';
import styles from './TakeTimelineBar.module.css';

interface Props {
  /** In the order of their moments. */
  marks: readonly TimelineMark[];
  scale: TimelineScale;
  onSeek: (goMs: number) => void;
}

/** CSS pixels: a finger finds one of two neighbours. */
const MARK_WIDTH = 26;

const icons = { surprise: IconMoodPuzzled, question: IconQuestionMark, comment: IconMessage } as const;
const names = { surprise: 'Surprise', question: 'Question', comment: 'Comment' } as const;

/** What happened and what was said about it, each above its moment; a press goes there. */
export function TimelineMarks({ marks, scale, onSeek }: Props) {
  const { ref, width } = useElementSize();
  const shown = marks.flatMap((mark) => (mark.kind === 'pause' ? [] : [{ ...mark, kind: mark.kind }]));
  const places = spreadOut(
    shown.map(({ goMs }) => scale.placeOf(goMs)),
    width === 0 ? 0 : MARK_WIDTH / width,
  );
  return (
    <div ref={ref} className={styles.marks} data-empty={shown.length === 0 || undefined}>
      {shown.map(({ key, kind, goMs, words }, index) => {
        const Icon = icons[kind];
        return (
          <Tooltip key={key} label={`${clockFace(goMs)} · ${words}`} multiline maw={320}>
            <button
              type="button"
              className={styles.mark}
              data-kind={kind}
              style={{ left: `${places[index]! * 100}%` }}
              aria-label={`${names[kind]} at ${clockFace(goMs)}: ${words}`}
              onClick={() => onSeek(goMs)}
            >
              <Icon size={15} aria-hidden />
            </button>
          </Tooltip>
        );
      })}
    </div>
  );
}
