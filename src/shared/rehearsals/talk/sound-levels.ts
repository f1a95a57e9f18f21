/** How long one level lasts: short enough for the edges of speech, long enough for a deep voice. */
export const FRAME_MS = 20;

/** What is quieter than this is silence, in decibels; the noise of 16 bits lies below. */
export const SILENCE_DB = -80;

/** What a voice on the telephone has: hum and rumble lie below it, hiss above. In hertz. */
const VOICE_FROM_HZ = 150;
const VOICE_TO_HZ = 3_400;

const LOUDEST = 32_768;

/**
 * How loud the voice band of a sound is, a level for each 20 ms: decibels below the loudest a file can hold, from
 * `SILENCE_DB` to 0. Samples are 16-bit and of one channel. What is left at the end is a level too.
 */
export function soundLevels(samples: Int16Array, sampleRate: number): Float32Array<ArrayBuffer> {
  const frame = (sampleRate * FRAME_MS) / 1000;
  const levels = new Float32Array(Math.ceil(samples.length / frame));
  const inBand = voiceBand(sampleRate);
  for (let index = 0; index < levels.length; index += 1) {
    const from = Math.round(index * frame);
    const to = Math.min(samples.length, Math.round((index + 1) * frame));
    let power = 0;
    for (let at = from; at < to; at += 1) power += inBand(samples[at]! / LOUDEST) ** 2;
    levels[index] = Math.max(SILENCE_DB, 10 * Math.log10(power / (to - from)));
  }
  return levels;
}

/** A filter of two simple poles; called with each sample in turn. */
function voiceBand(sampleRate: number): (sample: number) => number {
  const keepLow = Math.exp((-2 * Math.PI * VOICE_FROM_HZ) / sampleRate);
  const keepHigh = Math.exp((-2 * Math.PI * VOICE_TO_HZ) / sampleRate);
  let low = 0;
  let heard = 0;
  return (sample) => {
    low = keepLow * low + (1 - keepLow) * sample;
    heard = keepHigh * heard + (1 - keepHigh) * (sample - low);
    return heard;
  };
}

/** What a waveform shows as nothing, in decibels: a quiet room. */
const WAVEFORM_FROM_DB = -60;

/** Levels as a waveform of so many columns, each from 0 (quiet) to 1 by the loudest in it. */
export function waveformOf(levels: Float32Array, columns: number): number[] {
  return Array.from({ length: columns }, (_, column) => {
    const from = Math.floor((column * levels.length) / columns);
    const to = Math.max(from + 1, Math.floor(((column + 1) * levels.length) / columns));
    const loudest = levels.subarray(from, to).reduce((most, level) => Math.max(most, level), WAVEFORM_FROM_DB);
    return 1 - loudest / WAVEFORM_FROM_DB;
  });
}
