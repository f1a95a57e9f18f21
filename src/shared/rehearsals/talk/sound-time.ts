import type { SoundSpan } from '../go.ts';
import { joinSpans, type TimeSpan } from './time-span.ts';

/**
 * The sound of a take leaves out its pauses, so its time is not the time of the go. The pieces it is made of, in order,
 * say what was heard when. The last one reaches to the end of the sound, also where a crash kept its length from being
 * written down.
 */
interface Piece extends SoundSpan {
  /** Where it ends in the sound. What was heard after the app had ended under the speaker is in the sound, not in the go. */
  endMs: number;
}

/** When in the go a moment of its sound was heard; null where there is no sound. */
export function goMsAt(spans: readonly SoundSpan[], soundMs: number): number | null {
  const index = Math.max(
    0,
    spans.findLastIndex((each) => each.soundMs <= soundMs),
  );
  const span = spans[index];
  if (!span) return null;
  return Math.min(span.goMs + Math.max(0, soundMs - span.soundMs), spans[index + 1]?.goMs ?? Infinity);
}

/**
 * Where in the sound a moment of the go is to be heard; null where there is no sound. In a pause it is the place where
 * the sound goes on.
 */
export function soundMsAt(spans: readonly SoundSpan[], goMs: number): number | null {
  const index = spans.findLastIndex((each) => each.goMs <= goMs);
  const span = spans[index];
  if (!span) return spans[0]?.soundMs ?? null;
  const into = span.soundMs + goMs - span.goMs;
  const next = spans[index + 1];
  return next ? Math.min(into, next.soundMs) : into;
}

/** Stretches of the sound as they were in the go. One that a pause lies in comes out in two. */
export function inGoTime(
  spans: readonly SoundSpan[],
  stretches: readonly TimeSpan[],
  soundLengthMs: number,
): TimeSpan[] {
  return joinSpans(
    piecesOf(spans, soundLengthMs).flatMap(({ goMs, soundMs, endMs }) =>
      stretches.map(({ fromMs, toMs }) => ({
        fromMs: goMs + Math.max(fromMs, soundMs) - soundMs,
        toMs: goMs + Math.min(toMs, endMs) - soundMs,
      })),
    ),
  );
}

/** What of a go was recorded. */
export function recordedOf(spans: readonly SoundSpan[], soundLengthMs: number): TimeSpan[] {
  return inGoTime(spans, [{ fromMs: 0, toMs: soundLengthMs }], soundLengthMs);
}

/** Where in the sound a pause was left out. */
export function cutsOf(spans: readonly SoundSpan[]): number[] {
  return spans.slice(1).map(({ soundMs }) => soundMs);
}

function piecesOf(spans: readonly SoundSpan[], soundLengthMs: number): Piece[] {
  return spans.map((span, index) => {
    const next = spans[index + 1];
    const endMs = next ? Math.min(next.soundMs, span.soundMs + next.goMs - span.goMs) : soundLengthMs;
    return { ...span, endMs };
  });
}
