import { expect, test } from 'vitest';
import { soundLevel } from './sound-level.ts';

test('a meter runs from silence to as loud as can be, in decibels', () => {
  expect(soundLevel(new Int16Array(100))).toBe(0);
  expect(soundLevel(new Int16Array(0))).toBe(0);
  expect(soundLevel(new Int16Array(100).fill(-32_768))).toBe(1);
  // Half of full scale is 6 dB less, a tenth of the 60 dB shown.
  expect(soundLevel(new Int16Array(100).fill(16_384))).toBeCloseTo(1 - 6.02 / 60, 3);
});
