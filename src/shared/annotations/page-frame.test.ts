import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromUpright, pageFrame, shiftFromUpright, toUpright, uprightSize } from './page-frame.ts';

const rotations = fc.constantFrom(0 as const, 90 as const, 180 as const, 270 as const);
const frames = fc
  .record({
    width: fc.integer({ min: 10, max: 9000 }),
    height: fc.integer({ min: 10, max: 9000 }),
    rotation: rotations,
  })
  .map(pageFrame);
const coordinates = fc.integer({ min: -20_000, max: 20_000 });
const points = fc.record({ x: coordinates, y: coordinates });

test('turning a place with its page and back again leads to the same place', () => {
  fc.assert(
    fc.property(frames, points, (frame, point) => {
      const back = fromUpright(frame, toUpright(frame, point));
      expect(back.x).toBeCloseTo(point.x, 6);
      expect(back.y).toBeCloseTo(point.y, 6);
    }),
  );
});

test('the corners of a page stay on its corners, however it is turned', () => {
  fc.assert(
    fc.property(frames, (frame) => {
      const { width, height } = uprightSize(frame);
      const turned = [
        toUpright(frame, { x: 0, y: 0 }),
        toUpright(frame, { x: frame.width, y: frame.height }),
        toUpright(frame, { x: frame.width, y: 0 }),
      ];
      for (const { x, y } of turned) {
        expect([0, width].some((edge) => Math.abs(edge - x) < 1e-6)).toBe(true);
        expect([0, height].some((edge) => Math.abs(edge - y) < 1e-6)).toBe(true);
      }
    }),
  );
});

test('the shorter side of every page is 10,000 units', () => {
  fc.assert(
    fc.property(frames, ({ width, height }) => {
      expect(Math.min(width, height)).toBeCloseTo(10_000, 6);
    }),
  );
});

test('a quarter turn clockwise carries the top left corner to the top right', () => {
  const frame = pageFrame({ width: 100, height: 200, rotation: 90 });
  expect(toUpright(frame, { x: 0, y: 0 })).toEqual({ x: 20_000, y: 0 });
  expect(uprightSize(frame)).toEqual({ width: 20_000, height: 10_000 });
});

test('a movement seen on a turned page is the difference of the places it joins', () => {
  fc.assert(
    fc.property(frames, points, points, (frame, from, shift) => {
      const start = toUpright(frame, from);
      const end = fromUpright(frame, { x: start.x + shift.x, y: start.y + shift.y });
      const moved = shiftFromUpright(frame, shift);
      expect(end.x - from.x).toBeCloseTo(moved.x, 6);
      expect(end.y - from.y).toBeCloseTo(moved.y, 6);
    }),
  );
});
