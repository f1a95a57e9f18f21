import { expect } from 'vitest';

/** Every number in a value, in order. */
export function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}

/** Expects the same numbers, each within so much of the other. */
export function expectNear(actual: readonly number[], expected: readonly number[], within: number): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((number, i) => expect(Math.abs(number - expected[i]!)).toBeLessThanOrEqual(within));
}
