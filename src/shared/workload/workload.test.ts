import fc from 'fast-check';
import { expect, test } from 'vitest';
import { costOfEachWay, savedAgainst, STARTING_WORKLOAD, workloadSchema, type Workload } from './workload.ts';

const primary: Workload = { ...STARTING_WORKLOAD, pupils: 27 };

function hours(workload: Workload): Record<string, number> {
  return Object.fromEntries(costOfEachWay(workload).map(({ way, hoursAYear }) => [way, hoursAYear]));
}

test('two minutes a piece for 27 pupils six times a year are 5.4 hours', () => {
  expect(hours({ ...primary, readMinutes: 0, codeMinutes: 2 }).codes).toBeCloseTo(5.4);
});

test('the starting figures for a primary class come out as worked by hand', () => {
  // 27 × (1 + 4) × 6 = 810 min; 27 × (1 + 1) × 6 = 324; (27 × 1 + 20) × 6 = 282; 27 × 1 × 6 = 162.
  expect(hours(primary)).toEqual({ written: 13.5, codes: 5.4, 'whole-class': 4.7, spoken: 2.7 });
});

test('a secondary class of 22 marked 30 times costs what the sum says', () => {
  // 22 × 5 × 30 = 3300 min; 22 × 2 × 30 = 1320; (22 + 20) × 30 = 1260; 22 × 30 = 660.
  expect(hours({ ...primary, pupils: 22, timesAYear: 30 })).toEqual({
    written: 55,
    codes: 22,
    'whole-class': 21,
    spoken: 11,
  });
});

test('without pupils, or never given, nothing costs anything', () => {
  const nothing = { written: 0, codes: 0, 'whole-class': 0, spoken: 0 };
  expect(hours({ ...primary, pupils: 0 })).toEqual(nothing);
  expect(hours({ ...primary, timesAYear: 0 })).toEqual(nothing);
});

test('a sheet for the class costs the same to make for one pupil as for thirty; only the reading grows', () => {
  const set = (pupils: number) =>
    costOfEachWay({ ...primary, pupils }).find(({ way }) => way === 'whole-class')!.minutesASet;
  expect(set(30) - set(1)).toBe(29);
});

test('for very few pupils a whole-class sheet costs more than writing, and it is said so', () => {
  const saved = savedAgainst(costOfEachWay({ ...primary, pupils: 2, timesAYear: 1 }), 'written');
  // 2 × 5 = 10 min against 2 × 1 + 20 = 22.
  expect(saved.find(({ way }) => way === 'whole-class')!.hoursAYear).toBeCloseTo(-0.2);
});

test('only what is spoken in the lesson takes no time after it', () => {
  expect(costOfEachWay(primary).filter(({ when }) => when === 'in-lesson')).toMatchObject([{ way: 'spoken' }]);
});

const assumptions = fc.record({
  pupils: fc.integer({ min: 0, max: 60 }),
  timesAYear: fc.integer({ min: 0, max: 200 }),
  readMinutes: fc.integer({ min: 0, max: 120 }),
  writeMinutes: fc.integer({ min: 0, max: 120 }),
  codeMinutes: fc.integer({ min: 0, max: 120 }),
  sheetMinutes: fc.integer({ min: 0, max: 120 }),
  speakMinutes: fc.integer({ min: 0, max: 120 }),
});

test('a way never costs less than nothing, and twice as often costs twice as much', () => {
  fc.assert(
    fc.property(assumptions, (workload) => {
      expect(workloadSchema.parse(workload)).toEqual(workload);
      const twice = costOfEachWay({ ...workload, timesAYear: workload.timesAYear * 2 });
      costOfEachWay(workload).forEach((cost, index) => {
        expect(cost.hoursAYear).toBeGreaterThanOrEqual(0);
        expect(twice[index]!.hoursAYear).toBeCloseTo(cost.hoursAYear * 2);
      });
    }),
  );
});
