import { expect, test } from 'vitest';
import { isBeyondSound, listenedToMs, listenOn } from './playhead.ts';

const spoken = [
  { fromMs: 0, toMs: 4_000 },
  { fromMs: 9_000, toMs: 12_000 },
];

test('listening on steps over a pause and stays at the last word', () => {
  expect([0, 3_999, 4_000, 4_500, 7_000, 90_000].map((ms) => listenOn(spoken, 0, ms))).toEqual([
    0, 3_999, 4_000, 9_500, 12_000, 12_000,
  ]);
  expect(listenOn(spoken, 6_000, 100)).toBe(9_100);
  expect(listenOn([], 6_000, 100)).toBe(6_000);
});

test('listening ends at the last word, or with a sound that ends a block before it', () => {
  expect(listenedToMs(spoken, null)).toBe(12_000);
  expect(listenedToMs([], null)).toBe(0);
  const endsOfSound = [11_800, 12_000, 14_000];
  expect(endsOfSound.map((ms) => listenedToMs(spoken, ms))).toEqual([11_750, 11_950, 12_000]);
});

test('where the sound stops early, the rest can be gone through in silence', () => {
  expect(listenedToMs(spoken, 3_000)).toBe(12_000);
  expect([2_900, 2_990, 3_000, 9_500].map((goMs) => isBeyondSound(goMs, 3_000))).toEqual([false, true, true, true]);
});
