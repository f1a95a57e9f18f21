import type { TimeSpan } from '../../../shared/rehearsals/talk/time-span.ts';

/** Where somebody is who listens on from a moment for `ms`; pauses are stepped over. At the last word it stays. */
export function listenOn(spoken: readonly TimeSpan[], fromMs: number, ms: number): number {
  let at = fromMs;
  let left = ms;
  for (const span of spoken) {
    if (span.toMs <= at) continue;
    at = Math.max(at, span.fromMs);
    const here = Math.min(left, span.toMs - at);
    at += here;
    left -= here;
    if (left <= 0) return at;
  }
  return at;
}

/** Sound that ends this little before the last word, in milliseconds, left out nothing: it comes in blocks. */
const LEFT_OUT_MS = 1_000;
/** A sound that was played to its end stops within so many milliseconds of it. */
const STOPS_WITHIN_MS = 50;

/** Where listening ends: at the last word, or where the sound ends close to it. `soundEndMs` is null without sound. */
export function listenedToMs(spoken: readonly TimeSpan[], soundEndMs: number | null): number {
  const lastMs = spoken.at(-1)?.toMs ?? 0;
  if (soundEndMs === null || isBeyondSound(lastMs - LEFT_OUT_MS, soundEndMs)) return lastMs;
  return Math.min(lastMs, soundEndMs - STOPS_WITHIN_MS);
}

/** Whether a moment lies where the sound has ended, as after a microphone was pulled out. */
export function isBeyondSound(goMs: number, soundEndMs: number): boolean {
  return goMs >= soundEndMs - STOPS_WITHIN_MS;
}
