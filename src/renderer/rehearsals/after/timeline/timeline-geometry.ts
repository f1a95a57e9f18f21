import type { SoundSpan } from '../../../../shared/rehearsals/go.ts';
import { FRAME_MS, waveformOf } from '../../../../shared/rehearsals/talk/sound-levels.ts';
import { soundMsAt } from '../../../../shared/rehearsals/talk/sound-time.ts';
import type { TimeSpan } from '../../../../shared/rehearsals/talk/time-span.ts';

/** Where a moment stands on a timeline of so many milliseconds: 0 at its left end, 1 at its right. */
export function placeOfMoment(goMs: number, endMs: number): number {
  return endMs <= 0 ? 0 : Math.min(1, Math.max(0, goMs / endMs));
}

/** The moment at a place of the timeline, in whole milliseconds; places outside mean its ends. */
export function momentAtPlace(place: number, endMs: number): number {
  return Math.round(Math.min(1, Math.max(0, place)) * Math.max(0, endMs));
}

/** A span as it lies on the timeline. */
export function overTimeline({ fromMs, toMs }: TimeSpan, endMs: number): { left: string; width: string } {
  const from = placeOfMoment(fromMs, endMs);
  const to = placeOfMoment(toMs, endMs);
  return { left: `${from * 100}%`, width: `${(to - from) * 100}%` };
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
 * How loud it was in each of `count` equal parts of the timeline, from 0 to 1; 0 where nothing was recorded. `levels` are
 * decibels, one for each 20 ms of the sound.
 */
export function loudnessAlong(
  levels: Float32Array,
  spans: readonly SoundSpan[],
  recorded: readonly TimeSpan[],
  endMs: number,
  count: number,
): number[] {
  const step = endMs / count;
  return Array.from({ length: count }, (_, index) => {
    const middle = (index + 0.5) * step;
    if (!recorded.some(({ fromMs, toMs }) => fromMs <= middle && middle < toMs)) return 0;
    const from = Math.floor((soundMsAt(spans, middle - step / 2) ?? 0) / FRAME_MS);
    const to = Math.max(from + 1, Math.ceil((soundMsAt(spans, middle + step / 2) ?? 0) / FRAME_MS));
    return waveformOf(levels.subarray(from, to), 1)[0] ?? 0;
  });
}
