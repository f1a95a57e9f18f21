import type { SoundSpan } from '../../../../shared/rehearsals/go.ts';
import { FRAME_MS, waveformOf } from '../../../../shared/rehearsals/talk/sound-levels.ts';
import { soundMsAt } from '../../../../shared/rehearsals/talk/sound-time.ts';
import type { TimeSpan } from '../../../../shared/rehearsals/talk/time-span.ts';

/** How moments of a go and places of its timeline belong together. Places are 0 at the left end and 1 at the right. */
export interface TimelineScale {
  /** What is before the go is at the left end, what is after it at the right. */
  placeOf(goMs: number): number;
  /** In whole milliseconds; places outside mean the ends. */
  momentAt(place: number): number;
  /** Whether this pause is drawn shorter than it was. */
  isCut(pause: TimeSpan): boolean;
}

/** A pause is drawn as long as it was, up to this share of what was spoken, or this many milliseconds of a short go. */
const LONGEST_PAUSE = { share: 1 / 16, ms: 3_000 };

/**
 * A go of so many milliseconds along its time. Long pauses are cut short: somebody at the door for ten minutes must not
 * squeeze what was said into a corner. `pauses` are in order and do not overlap.
 */
export function timelineScale(endMs: number, pauses: readonly TimeSpan[]): TimelineScale {
  const spokenMs = endMs - pauses.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0);
  const longest = Math.max(LONGEST_PAUSE.ms, spokenMs * LONGEST_PAUSE.share);
  const isCut = ({ fromMs, toMs }: TimeSpan) => toMs - fromMs > longest;
  const cut = pauses.filter(isCut);
  const drawnMs = (goMs: number) =>
    cut.reduce((drawn, { fromMs, toMs }) => {
      const inPause = Math.min(toMs, goMs) - fromMs;
      return inPause <= 0 ? drawn : drawn - inPause * (1 - longest / (toMs - fromMs));
    }, goMs);
  const wholeMs = drawnMs(endMs);
  const inGo = (goMs: number) => Math.min(endMs, Math.max(0, goMs));
  return {
    placeOf: (goMs) => (wholeMs <= 0 ? 0 : drawnMs(inGo(goMs)) / wholeMs),
    momentAt(place) {
      let goMs = Math.min(1, Math.max(0, place)) * Math.max(0, wholeMs);
      for (const { fromMs, toMs } of cut) {
        const inPause = Math.min(longest, goMs - fromMs);
        if (inPause > 0) goMs += inPause * ((toMs - fromMs) / longest - 1);
      }
      return Math.round(inGo(goMs));
    },
    isCut,
  };
}

/** A span as it lies on the timeline. */
export function overTimeline({ fromMs, toMs }: TimeSpan, { placeOf }: TimelineScale): { left: string; width: string } {
  const from = placeOf(fromMs);
  return { left: `${from * 100}%`, width: `${(placeOf(toMs) - from) * 100}%` };
}

/**
 * Places for marks of one width, so that none covers another: each as near to its own place as the others let it, in
 * their order, and all between 0 and 1. `places` are in order; `apart` is how far the middles of two must be. Where there
 * is no room for all, they share what there is.
 */
export function spreadOut(places: readonly number[], apart: number): number[] {
  const gap = Math.min(apart, 1 / Math.max(1, places.length - 1));
  const pushed: number[] = [];
  for (const place of places) pushed.push(Math.max(place, (pushed.at(-1) ?? -gap) + gap));
  // Those pushed over the end push back.
  let most = 1;
  for (let index = pushed.length - 1; index >= 0; index -= 1) {
    pushed[index] = Math.min(pushed[index]!, most);
    most = pushed[index]! - gap;
  }
  return pushed;
}

/**
 * How loud it was in each of `count` equally wide columns of the timeline, from 0 to 1; 0 where nothing was recorded.
 * `levels` are decibels, one for each 20 ms of the sound.
 */
export function loudnessAlong(
  levels: Float32Array,
  spans: readonly SoundSpan[],
  recorded: readonly TimeSpan[],
  { momentAt }: TimelineScale,
  count: number,
): number[] {
  return Array.from({ length: count }, (_, index) => {
    const middle = momentAt((index + 0.5) / count);
    if (!recorded.some(({ fromMs, toMs }) => fromMs <= middle && middle < toMs)) return 0;
    const from = Math.floor((soundMsAt(spans, momentAt(index / count)) ?? 0) / FRAME_MS);
    const to = Math.max(from + 1, Math.ceil((soundMsAt(spans, momentAt((index + 1) / count)) ?? 0) / FRAME_MS));
    return waveformOf(levels.subarray(from, to), 1)[0] ?? 0;
  });
}
