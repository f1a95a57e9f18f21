import { expect, test } from 'vitest';
import { intakeLimits, isTooSlow } from './intake-limits.ts';

const limits = { ...intakeLimits, fileMs: 30, extraPageMs: 10 };

test('a file of one page has the time of a file', () => {
  expect(isTooSlow(limits, null, 30, 30)).toBe(false);
  expect(isTooSlow(limits, 1, 31, 5)).toBe(true);
});

test('a long document has more time in all, and no more for any one page', () => {
  expect(isTooSlow(limits, 11, 130, 30)).toBe(false);
  expect(isTooSlow(limits, 11, 131, 1)).toBe(true);
  expect(isTooSlow(limits, 11, 60, 31)).toBe(true);
});
