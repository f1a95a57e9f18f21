import { ActionIcon, Tooltip } from '@mantine/core';
import { IconPlayerPauseFilled, IconPlayerPlayFilled } from '@tabler/icons-react';
import { useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { clockFace } from '../../../../shared/rehearsals/clock-face.ts';
import type { TakeTimeline } from '../../../../shared/rehearsals/take-timeline.ts';
import type { SilenceAfterQuestion } from '../../../../shared/rehearsals/talk/question-silences.ts';
import type { TimeSpan } from '../../../../shared/rehearsals/talk/time-span.ts';
import { useFocusIfLost } from '../../../ui/use-focus-if-lost.ts';
import type { Playhead } from '../use-playhead.ts';
import { overTimeline, type TimelineScale } from './timeline-geometry.ts';
import { secondsInWords, type TimelineMark } from './timeline-marks.ts';
import { momentForKey } from './timeline-keys.ts';
import { TimelineMarks } from './TimelineMarks.tsx';
import styles from './TakeTimelineBar.module.css';

interface Props {
  timeline: TakeTimeline;
  scale: TimelineScale;
  /** What each part is called, in the order of the script. */
  names: readonly string[];
  marks: readonly TimelineMark[];
  silences: readonly SilenceAfterQuestion[];
  /** When there is no sound of a go that was recorded otherwise. */
  unrecorded: readonly TimeSpan[];
  playhead: Playhead;
  /** The part that is on at the playhead, counted from 0. */
  beat: number;
  /** Goes to a moment that somebody chose; a drag moves the playhead alone. */
  onSeek: (goMs: number) => void;
  /** How loud it was, where that is known. */
  children?: ReactNode;
}

/** A wait after a question that many aim for, in milliseconds; where it would end is shown and nothing is scored. */
const USUAL_WAIT_MS = 3_000;

/** A take along its time. A press anywhere goes there; Space plays, arrows move by a second, Page keys by a part. */
export function TakeTimelineBar(props: Props) {
  const { timeline, scale, names, marks, silences, unrecorded, playhead, beat, onSeek, children } = props;
  const { endMs, beats, pauses } = timeline;
  const { goMs, playing } = playhead;
  const band = useRef<HTMLDivElement>(null);
  // The keyboard is where listening begins.
  useFocusIfLost(band);
  const toggle = () => (playing ? playhead.pause() : playhead.play());

  const seekTo = (event: PointerEvent, seek: (goMs: number) => void) => {
    const { left, width } = band.current!.getBoundingClientRect();
    if (width > 0) seek(scale.momentAt((event.clientX - left) / width));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const moment = momentForKey(event.key, goMs, timeline);
    if (moment !== null) onSeek(moment);
    else if (event.key === ' ') toggle();
    else return;
    event.preventDefault();
  };

  return (
    <section className={styles.timeline} aria-label="The go along its time">
      <div className={styles.controls}>
        <Tooltip label={playing ? 'Pause (K)' : 'Play (K)'}>
          <ActionIcon
            variant="filled"
            color="ink"
            size={40}
            radius="xl"
            aria-label={playing ? 'Pause' : 'Play'}
            aria-keyshortcuts="K"
            onClick={toggle}
          >
            {playing ? <IconPlayerPauseFilled size={20} /> : <IconPlayerPlayFilled size={20} />}
          </ActionIcon>
        </Tooltip>
        <span className={styles.time}>
          <strong>{clockFace(goMs)}</strong> / {clockFace(endMs)}
        </span>
      </div>
      <div className={styles.track}>
        <TimelineMarks marks={marks} scale={scale} onSeek={onSeek} />
        <div
          ref={band}
          className={styles.band}
          role="slider"
          tabIndex={0}
          aria-label="Moment of the go"
          aria-valuemin={0}
          aria-valuemax={endMs}
          aria-valuenow={Math.round(goMs)}
          aria-valuetext={`${clockFace(goMs)} of ${clockFace(endMs)}, ${names[beat] ?? ''}`}
          onKeyDown={onKeyDown}
          onPointerDown={(event) => {
            if (event.button !== 0) return;
            event.currentTarget.setPointerCapture(event.pointerId);
            seekTo(event, onSeek);
          }}
          onPointerMove={(event) => {
            if (event.currentTarget.hasPointerCapture(event.pointerId)) seekTo(event, playhead.seek);
          }}
        >
          {beats.map((each) => (
            <div
              key={each.fromMs}
              className={styles.part}
              data-on={each.beat === beat || undefined}
              style={overTimeline(each, scale)}
            >
              <span>{names[each.beat]}</span>
            </div>
          ))}
          {children}
          {unrecorded.map((gap) => (
            <div key={gap.fromMs} className={styles.unrecorded} style={overTimeline(gap, scale)}>
              <span>not recorded</span>
            </div>
          ))}
          {pauses.map((pause) => (
            <div key={pause.fromMs} className={styles.pause} style={overTimeline(pause, scale)}>
              {scale.isCut(pause) && <span>{clockFace(pause.toMs - pause.fromMs)}</span>}
            </div>
          ))}
          {silences.map((silence) => (
            <div key={silence.askedMs} className={styles.silence} style={overTimeline(silence, scale)}>
              <span>{secondsInWords(silence.silenceMs)}</span>
            </div>
          ))}
          {silences.map(({ askedMs, fromMs }) => (
            <div
              key={askedMs}
              className={styles.usualWait}
              style={{ left: `${scale.placeOf(fromMs + USUAL_WAIT_MS) * 100}%` }}
            />
          ))}
          <div className={styles.needle} style={{ left: `${scale.placeOf(goMs) * 100}%` }} />
        </div>
      </div>
    </section>
  );
}
