import type { GoEntry } from './go-log.ts';

/**
 * A log for a go of the first version, which wrote down how long each part was spoken and not in which order: that of the
 * script is the likeliest. `goMs` is where it ends.
 */
export function likelyLog(spentMs: readonly number[]): { log: GoEntry[]; goMs: number } {
  const log: GoEntry[] = [];
  let goMs = 0;
  spentMs.forEach((ms, beat) => {
    if (beat > 0 && ms > 0) log.push({ kind: 'beat', goMs, beat });
    goMs += ms;
  });
  return { log, goMs };
}
