import { expect, test } from 'vitest';
import { fewestSides, sidesFor } from './measure-papers.ts';

test('the first look that takes one side is chosen, and none after it is tried', () => {
  const tried: number[] = [];
  const sidesOf = (size: number) => {
    tried.push(size);
    return size > 12 ? 2 : 1;
  };
  expect(fewestSides([14, 13, 12, 11], sidesOf)).toEqual({ look: 12, sides: 1 });
  expect(tried).toEqual([14, 13, 12]);
});

test('where no look takes one side, the first of those with the fewest is chosen', () => {
  expect(fewestSides([14, 13, 12, 11], (size) => (size > 12 ? 4 : 3))).toEqual({ look: 12, sides: 3 });
});

test('a paper that is a hair too high still counts as fitting, and a longer one leaves room at the foot of its sides', () => {
  expect([0, 100, 100.2, 101, 180, 190].map((height) => sidesFor(height, 100))).toEqual([1, 1, 1, 2, 2, 3]);
});
