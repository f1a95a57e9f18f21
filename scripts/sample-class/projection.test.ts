import { expect, test } from 'vitest';
import { project, projectionBetween } from './projection.ts';
import type { Point } from './wobble.ts';

const sheet: Point[] = [
  [0, 0],
  [1240, 0],
  [1240, 1754],
  [0, 1754],
];
const seen: Point[] = [
  [31, 18],
  [1198, 40],
  [1220, 1733],
  [12, 1701],
];

test('a projection takes each corner of the sheet to where the camera saw it', () => {
  const projection = projectionBetween(sheet, seen);
  sheet.forEach(([x, y], i) => {
    const [seenX, seenY] = project(projection, x, y);
    expect(seenX).toBeCloseTo(seen[i]![0], 6);
    expect(seenY).toBeCloseTo(seen[i]![1], 6);
  });
});

test('there and back again is the same place', () => {
  const there = projectionBetween(sheet, seen);
  const back = projectionBetween(seen, sheet);
  const [x, y] = project(back, ...project(there, 417, 1203));
  expect(x).toBeCloseTo(417, 6);
  expect(y).toBeCloseTo(1203, 6);
});
