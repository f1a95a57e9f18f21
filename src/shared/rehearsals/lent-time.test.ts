import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lendTime } from './lent-time.ts';

const plan = [10, 20, 30].map((seconds) => ({ plannedMs: seconds * 1000 }));

test('while the first part keeps to its time, every part has what was planned', () => {
  expect(lendTime(plan, [0, 0, 0], 0)).toEqual({ lengths: [10_000, 20_000, 30_000], behindMs: 0 });
  expect(lendTime(plan, [9_000, 0, 0], 0)).toEqual({ lengths: [10_000, 20_000, 30_000], behindMs: 0 });
});

test('seconds too many are borrowed from the parts to come, each by its length', () => {
  expect(lendTime(plan, [15_000, 0, 0], 0)).toEqual({ lengths: [15_000, 18_000, 27_000], behindMs: 5_000 });
  expect(lendTime(plan, [15_000, 0, 0], 1)).toEqual({ lengths: [15_000, 18_000, 27_000], behindMs: 5_000 });
});

test('seconds left over go to the parts to come', () => {
  expect(lendTime(plan, [5_000, 0, 0], 1)).toEqual({ lengths: [5_000, 22_000, 33_000], behindMs: -5_000 });
});

test('however late it is, the parts to come keep half of their time', () => {
  expect(lendTime(plan, [55_000, 0, 0], 1)).toEqual({ lengths: [55_000, 10_000, 15_000], behindMs: 45_000 });
});

test('a part that was gone back from has only the rest of its time to lend', () => {
  expect(lendTime(plan, [8_000, 20_000, 0], 0)).toEqual({ lengths: [10_000, 20_000, 30_000], behindMs: 0 });
});

test('no part is ever shorter than what was spent on it, and what can be kept of the whole is kept', () => {
  const ms = fc.integer({ min: 0, max: 120_000 });
  const goes = fc
    .array(fc.record({ plannedMs: fc.integer({ min: 1_000, max: 60_000 }), spentMs: ms }), {
      minLength: 1,
      maxLength: 8,
    })
    .chain((beats) => fc.record({ beats: fc.constant(beats), current: fc.nat({ max: beats.length - 1 }) }));
  fc.assert(
    fc.property(goes, ({ beats, current }) => {
      const spent = beats.map(({ spentMs }, index) => (index > current ? 0 : spentMs));
      const { lengths } = lendTime(beats, spent, current);
      lengths.forEach((length, index) => expect(length).toBeGreaterThanOrEqual(spent[index]! - 0.001));
      const whole = beats.reduce((sum, { plannedMs }) => sum + plannedMs, 0);
      const rest = beats.slice(current + 1).map(({ plannedMs }, index) => lengths[current + 1 + index]! / plannedMs);
      const stretched = rest.length > 0 && rest.every((share) => share > 0.5 && share < 1.5);
      if (stretched) expect(lengths.reduce((sum, length) => sum + length, 0)).toBeCloseTo(whole, 3);
    }),
  );
});
