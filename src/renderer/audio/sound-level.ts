const LOUDEST = 32_768;
/** What counts as silence on a meter, in decibels below the loudest a file can hold. */
const QUIETEST_DB = -60;

/** How loud a block is on a meter, from 0 (silence, −60 dB) to 1 (as loud as can be), by the root of its mean square. */
export function soundLevel(samples: Int16Array): number {
  if (samples.length === 0) return 0;
  let sum = 0;
  for (const sample of samples) sum += (sample / LOUDEST) ** 2;
  const decibels = 10 * Math.log10(sum / samples.length);
  return Math.min(1, Math.max(0, 1 - decibels / QUIETEST_DB));
}
