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

/** Whether nothing is spoken from a moment on. */
export function isAtEnd(spoken: readonly TimeSpan[], goMs: number): boolean {
  return goMs >= (spoken.at(-1)?.toMs ?? 0);
}
