import { surprisesThatCame, type SurpriseThatCame } from './card-notes.ts';
import { stretchesOf, type PauseReason } from './go-log.ts';
import type { Take } from './take.ts';
import { joinSpans, type TimeSpan } from './talk/time-span.ts';

/** A stretch in which one part was on, pauses in it included; `beat` counts the parts from 0. */
export interface TimelineBeat extends TimeSpan {
  beat: number;
}

export interface TimelinePause extends TimeSpan {
  why: PauseReason;
}

/** What happened in a take and when, in milliseconds of the go. */
export interface TakeTimeline {
  /** How long the go was. */
  endMs: number;
  /** Without gaps and overlaps, from 0 to the end. */
  beats: TimelineBeat[];
  pauses: TimelinePause[];
  /** What was not paused. */
  spoken: TimeSpan[];
  /** When somebody marked that a question was put. */
  questions: number[];
  /** In the order in which they came. */
  surprises: SurpriseThatCame[];
}

/** Lays out what happened in a take along its time. */
export function timelineOf({ log, pupil }: Pick<Take, 'log' | 'pupil'>): TakeTimeline {
  const endMs = log.at(-1)?.goMs ?? 0;
  const stretches = stretchesOf(log, endMs);
  const beats: TimelineBeat[] = [];
  const pauses: TimelinePause[] = [];
  for (const { fromMs, toMs, beat, paused } of stretches) {
    const [lastBeat, lastPause] = [beats.at(-1), pauses.at(-1)];
    if (lastBeat?.beat === beat) lastBeat.toMs = toMs;
    else beats.push({ fromMs, toMs, beat });
    // Looking at other parts meanwhile does not make it two.
    if (paused && lastPause?.toMs === fromMs && lastPause.why === paused) lastPause.toMs = toMs;
    else if (paused) pauses.push({ fromMs, toMs, why: paused });
  }
  return {
    endMs,
    beats,
    pauses,
    spoken: joinSpans(stretches.flatMap(({ fromMs, toMs, paused }) => (paused ? [] : [{ fromMs, toMs }]))),
    questions: log.filter(({ kind }) => kind === 'question-asked').map(({ goMs }) => goMs),
    surprises: pupil ? surprisesThatCame(pupil) : [],
  };
}

/** When the pupil spoke, as far as somebody held the key. */
export function pupilSpokeIn(pupil: Take['pupil']): TimeSpan[] {
  const held = (pupil?.entries ?? []).flatMap((entry) =>
    entry.kind === 'pupil-spoke' ? [{ fromMs: entry.fromMs, toMs: entry.toMs }] : [],
  );
  return joinSpans(held);
}
