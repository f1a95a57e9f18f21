import { expect, test } from 'vitest';
import { momentForKey } from './timeline-keys.ts';

const timeline = {
  endMs: 20_000,
  beats: [
    { fromMs: 0, toMs: 5_000, beat: 0 },
    { fromMs: 5_000, toMs: 12_000, beat: 1 },
    { fromMs: 12_000, toMs: 20_000, beat: 2 },
  ],
  pauses: [],
  spoken: [],
  questions: [],
  surprises: [],
};
const go = (key: string, goMs: number) => momentForKey(key, goMs, timeline);

test('arrows move by a second and stay within the go', () => {
  expect([go('ArrowRight', 3_000), go('ArrowLeft', 3_000)]).toEqual([4_000, 2_000]);
  expect([go('ArrowRight', 19_500), go('ArrowLeft', 500)]).toEqual([20_000, 0]);
  expect([go('Home', 3_000), go('End', 3_000), go('x', 3_000)]).toEqual([0, 20_000, null]);
});

test('Page Down goes to the next part; Page Up to the beginning of this one, and from there to the one before', () => {
  expect([go('PageDown', 0), go('PageDown', 5_000), go('PageDown', 15_000)]).toEqual([5_000, 12_000, 20_000]);
  expect([go('PageUp', 15_000), go('PageUp', 12_300), go('PageUp', 4_000)]).toEqual([12_000, 5_000, 0]);
});
