import { expect, test } from 'vitest';
import type { Annotation } from './annotation.ts';
import { distanceToMark, distanceToPick } from './annotation-distance.ts';
import { annotationBounds, textLayout, translateAnnotation } from './annotation-geometry.ts';
import { boxAround, boxesOverlap, unionOfBoxes } from './boxes.ts';

const base = { id: 'mark-one', pageId: 'page-one', personId: 'person-one', madeAt: 1 };
const ink: Annotation = {
  ...base,
  kind: 'ink',
  colour: 'red',
  width: 40,
  points: [100, 100, 500, 300, 100, 500, 300, 400, 500],
};
const region: Annotation = { ...base, kind: 'region', colour: 'blue', box: { x: 0, y: 0, width: 1000, height: 600 } };
const note: Annotation = {
  ...base,
  kind: 'text',
  colour: 'ink',
  x: 1000,
  y: 2000,
  width: 3000,
  lineHeight: 200,
  text: 'Where did the four come from?',
};

test('ink is bounded by its line and half its width', () => {
  expect(annotationBounds(ink, 0)).toEqual({ x: 80, y: 80, width: 240, height: 340 });
});

test('the distance to ink is measured from the edge of the line, between its points as well', () => {
  expect(distanceToMark(ink, { x: 200, y: 100 }, 0)).toBe(0);
  expect(distanceToMark(ink, { x: 200, y: 150 }, 0)).toBe(30);
  expect(distanceToMark(ink, { x: 0, y: 100 }, 0)).toBe(80);
});

test('a region is rubbed out at its frame only, but picked anywhere inside', () => {
  expect(distanceToMark(region, { x: 500, y: 300 }, 0)).toBe(300);
  expect(distanceToPick(region, { x: 500, y: 300 }, 0)).toBe(0);
  expect(distanceToMark(region, { x: 500, y: 700 }, 0)).toBe(100);
});

test('a note stands upright, so on a page turned by a quarter its box lies along the other side', () => {
  const { height } = textLayout(note);
  expect(annotationBounds(note, 0)).toEqual({ x: 1000, y: 2000, width: 3000, height });
  expect(annotationBounds(note, 90)).toEqual({ x: 1000, y: 2000 - 3000, width: height, height: 3000 });
  expect(annotationBounds(note, 180)).toEqual({ x: 1000 - 3000, y: 2000 - height, width: 3000, height });
});

test('moving a mark moves its bounds, and nothing else of it', () => {
  for (const mark of [ink, region, note]) {
    const moved = translateAnnotation(mark, { x: 30.4, y: -12 });
    const before = annotationBounds(mark, 0);
    expect(annotationBounds(moved, 0)).toEqual({ ...before, x: before.x + 30, y: before.y - 12 });
    expect(translateAnnotation(moved, { x: -30, y: 12 })).toEqual(mark);
  }
});

test('pressure is not moved with the points', () => {
  expect(translateAnnotation(ink, { x: 1, y: 1 })).toMatchObject({
    points: [101, 101, 500, 301, 101, 500, 301, 401, 500],
  });
});

test('boxes join, overlap and are made from any two corners', () => {
  const box = boxAround({ x: 10, y: 5 }, { x: 2, y: 9 });
  expect(box).toEqual({ x: 2, y: 5, width: 8, height: 4 });
  expect(unionOfBoxes([box, { x: 0, y: 0, width: 1, height: 1 }])).toEqual({ x: 0, y: 0, width: 10, height: 9 });
  expect(unionOfBoxes([])).toBeNull();
  expect(boxesOverlap(box, { x: 10, y: 9, width: 5, height: 5 })).toBe(true);
  expect(boxesOverlap(box, { x: 11, y: 9, width: 5, height: 5 })).toBe(false);
});
