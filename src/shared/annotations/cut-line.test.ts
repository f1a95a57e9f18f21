import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutLine } from './cut-line.ts';

test('a disc in the middle of a line leaves its two ends, cut where the disc begins', () => {
  expect(cutLine([0, 0, 100, 0, 200, 0], 2, { x: 100, y: 0 }, 30)).toEqual([
    [0, 0, 70, 0],
    [130, 0, 200, 0],
  ]);
});

test('a disc inside one long edge cuts that edge, and the pressure is mixed there', () => {
  expect(cutLine([0, 0, 400, 1000, 0, 600], 3, { x: 500, y: 0 }, 100)).toEqual([
    [0, 0, 400, 400, 0, 480],
    [600, 0, 520, 1000, 0, 600],
  ]);
});

test('an end that is rubbed out shortens the line, and all of it leaves nothing', () => {
  expect(cutLine([0, 0, 100, 0], 2, { x: 0, y: 0 }, 40)).toEqual([[40, 0, 100, 0]]);
  expect(cutLine([0, 0, 100, 0], 2, { x: 50, y: 0 }, 90)).toEqual([]);
  expect(cutLine([5, 5, 500], 3, { x: 0, y: 0 }, 10)).toEqual([]);
});

test('wherever a disc falls, what is left lies outside it and no point outside is lost', () => {
  const coordinate = fc.integer({ min: 0, max: 1000 });
  const line = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 12 }).map((pairs) => pairs.flat());
  const disc = fc.record({ x: coordinate, y: coordinate, radius: fc.integer({ min: 5, max: 300 }) });
  fc.assert(
    fc.property(line, disc, (points, { x, y, radius }) => {
      const pieces = cutLine(points, 2, { x, y }, radius);
      const left = pieces.flatMap((piece) => pairs(piece));
      for (const [px, py] of left) expect(Math.hypot(px - x, py - y)).toBeGreaterThan(radius - 1.5);
      const outside = pairs(points).filter(([px, py]) => Math.hypot(px - x, py - y) > radius + 1);
      for (const point of outside) expect(left).toContainEqual(point);
    }),
  );
});

function pairs(points: readonly number[]): [number, number][] {
  return Array.from({ length: points.length / 2 }, (_, i) => [points[2 * i]!, points[2 * i + 1]!]);
}
