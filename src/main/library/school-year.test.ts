import { expect, test } from 'vitest';
import { dayAfter, endOfSchoolYear } from './school-year.ts';

test.each([
  ['2026-11-24', '2027-08-31'],
  ['2027-08-01', '2027-08-31'],
  ['2027-08-02', '2028-08-31'],
  ['2027-09-01', '2028-08-31'],
])('work added on %s is looked at again on %s', (added, review) => {
  expect(endOfSchoolYear(Date.parse(added))).toBe(review);
});

test('days are counted across months and leap years', () => {
  expect(dayAfter(Date.parse('2028-02-28T23:00:00Z'), 2)).toBe('2028-03-01');
});
