import { commonSpans, joinSpans, spansWithout, type TimeSpan } from './time-span.ts';

/** How late or early a finger may be on the key, in milliseconds. */
const FINGER_MS = 700;

/** Whose each stretch of speech was. */
export interface WhoSpoke {
  teacher: TimeSpan[];
  pupil: TimeSpan[];
}

/**
 * Speech while the key was held is the pupil's, all other the teacher's. A key goes down after somebody has begun and
 * comes up after they have ended, so its edges move to the edges of speech nearby.
 */
export function whoSpoke(speech: readonly TimeSpan[], keyHeld: readonly TimeSpan[]): WhoSpoke {
  const held = joinSpans(keyHeld.map((span) => toEdgesNearby(span, speech)));
  return { teacher: spansWithout(speech, held), pupil: commonSpans(speech, held) };
}

function toEdgesNearby({ fromMs, toMs }: TimeSpan, speech: readonly TimeSpan[]): TimeSpan {
  const around = (ms: number) => speech.find((span) => span.fromMs <= ms && ms <= span.toMs);
  const first = around(fromMs);
  const last = around(toMs);
  // Pressed a little after the pupil began, or a little before the teacher had ended.
  const from = first && nearest(fromMs, [first.fromMs, first.toMs]);
  // Let go a little before the pupil had ended, or a little after the teacher had begun again.
  const to = last && nearest(toMs, last.fromMs > fromMs ? [last.toMs, last.fromMs] : [last.toMs]);
  return { fromMs: Math.min(from ?? fromMs, to ?? toMs), toMs: Math.max(to ?? toMs, from ?? fromMs) };
}

/** The nearest of some edges a finger may have meant; null where none is near enough. */
function nearest(ms: number, edges: readonly number[]): number | null {
  const near = edges.filter((edge) => Math.abs(edge - ms) <= FINGER_MS);
  return near.toSorted((a, b) => Math.abs(a - ms) - Math.abs(b - ms))[0] ?? null;
}
