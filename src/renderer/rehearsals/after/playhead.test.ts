import { expect, test } from 'vitest';
import { isAtEnd, listenOn } from './playhead.ts';

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

test('the end is where nothing more is spoken', () => {
  expect([3_000, 6_000, 12_000, 13_000].map((goMs) => isAtEnd(spoken, goMs))).toEqual([false, false, true, true]);
});
