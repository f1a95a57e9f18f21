import { expect, test } from 'vitest';
import { SILENCE_DB, soundLevels, waveformOf } from './sound-levels.ts';

const RATE = 24_000;

function tone(hertz: number, seconds: number, sampleRate = RATE): Int16Array {
  return Int16Array.from(
    { length: seconds * sampleRate },
    (_, i) => 16_384 * Math.sin((2 * Math.PI * hertz * i) / sampleRate),
  );
}

test.each([RATE, 44_100, 11_025])(
  'a tone of half the loudest is 9 dB below it, all along, at %i samples a second',
  (rate) => {
    const levels = soundLevels(tone(800, 1, rate), rate);
    expect(levels).toHaveLength(50);
    for (const level of levels.subarray(1)) expect(Math.abs(level + 9)).toBeLessThan(1);
  },
);

test('hum and hiss are heard less than a voice', () => {
  const [hum, voice, hiss] = [50, 800, 9_000].map((hertz) => soundLevels(tone(hertz, 0.5), RATE)[20]!);
  expect(hum).toBeLessThan(voice! - 6);
  expect(hiss).toBeLessThan(voice! - 6);
});

test('silence has a level too, and a last piece that is shorter counts', () => {
  expect([...soundLevels(new Int16Array(RATE / 50 + 1), RATE)]).toEqual([SILENCE_DB, SILENCE_DB]);
  expect(soundLevels(new Int16Array(0), RATE)).toHaveLength(0);
});

test('a waveform shows the loudest of each column, and nothing of a quiet room', () => {
  const levels = Float32Array.of(-80, -70, -30, -60, 0, -80);
  expect(waveformOf(levels, 3)).toEqual([0, 0.5, 1]);
  expect(waveformOf(levels, 12).filter((height) => height > 0)).toEqual([0.5, 0.5, 1, 1]);
  expect(waveformOf(new Float32Array(0), 2)).toEqual([0, 0]);
});
