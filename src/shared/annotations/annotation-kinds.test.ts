import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marksOfEveryKind } from '../../../tests/support/marks-of-every-kind.ts';
import { expectNear, numbersOf } from '../../../tests/support/near-numbers.ts';
import { annotationSchema, byPaintOrder, type Annotation, type Box } from './annotation.ts';
import { distanceToMark, distanceToPick } from './annotation-distance.ts';
import { drawAnnotation } from './annotation-drawing.ts';
import { annotationBounds, noteBounds, translateAnnotation } from './annotation-geometry.ts';
import { resizeAnnotation } from './annotation-resize.ts';
import { pageAnnotationsSvg } from './annotation-svg.ts';
import { widened } from './boxes.ts';
import { pageFrame } from './page-frame.ts';

const everyKind: readonly Annotation[] = Object.values(marksOfEveryKind);
const marks = fc.constantFrom(...everyKind);
const rotations = fc.constantFrom(0 as const, 90 as const, 180 as const, 270 as const);
const shifts = fc.record({ x: fc.integer({ min: -3000, max: 3000 }), y: fc.integer({ min: -3000, max: 3000 }) });

test('every kind of mark is one the schema knows, as it is', () => {
  for (const mark of everyKind) expect(annotationSchema.parse(mark)).toEqual(mark);
});

test('moving any mark and moving it back leaves it as it was, and its bounds go along', () => {
  fc.assert(
    fc.property(marks, shifts, rotations, (mark, shift, rotation) => {
      const moved = translateAnnotation(mark, shift);
      const before = annotationBounds(mark, rotation);
      const after = annotationBounds(moved, rotation);
      expect(after.x).toBeCloseTo(before.x + shift.x, 6);
      expect(after.y).toBeCloseTo(before.y + shift.y, 6);
      expect(annotationSchema.safeParse(moved).success).toBe(true);
      expect(translateAnnotation(moved, { x: -shift.x, y: -shift.y })).toEqual(mark);
    }),
  );
});

const factors = fc.double({ min: 0.5, max: 4, noNaN: true });

test('resizing any mark from one box to another and back changes it by rounding alone', () => {
  fc.assert(
    fc.property(marks, factors, factors, shifts, rotations, (mark, across, down, shift, rotation) => {
      const from = annotationBounds(mark, rotation);
      const to = { x: shift.x, y: shift.y, width: from.width * across, height: from.height * down };
      const resized = resizeAnnotation(mark, from, to, rotation);
      expect(annotationSchema.safeParse(resized).success).toBe(true);
      const back = resizeAnnotation(resized, to, from, rotation);
      expectNear(numbersOf(back), numbersOf(mark), 3);
    }),
  );
});

test('a drawn mark fills the box it is resized to', () => {
  const to: Box = { x: 400, y: 300, width: 5000, height: 2500 };
  for (const mark of [marksOfEveryKind.region, marksOfEveryKind.shape]) {
    expectNear(
      numbersOf(annotationBounds(resizeAnnotation(mark, annotationBounds(mark, 0), to, 0), 0)),
      numbersOf(to),
      1,
    );
  }
});

test('ink grows thicker as it grows larger, and a callout keeps pointing at the same place', () => {
  const { ink, callout } = marksOfEveryKind;
  const from = annotationBounds(ink, 0);
  expect(resizeAnnotation(ink, from, { ...from, width: from.width * 2, height: from.height * 2 }, 0).width).toBe(80);
  const note = noteBounds(callout, 0);
  expect(resizeAnnotation(callout, note, widened(note, 300), 0).at).toEqual(callout.at);
});

test('every kind is drawn, however the page is turned', () => {
  fc.assert(
    fc.property(marks, rotations, (mark, rotation) => {
      const page = { width: 1000, height: 1400, rotation };
      const drawing = drawAnnotation(mark, pageFrame(page));
      const shapes = [...drawing.onPage, ...drawing.upright.flatMap((group) => group.shapes)];
      expect(shapes.length).toBeGreaterThan(0);
      for (const shape of shapes) if (shape.kind !== 'text') expect(shape.path).toMatch(/^M[-\d]/);
      const svg = pageAnnotationsSvg(page, [mark], []);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    }),
  );
});

test('words, codes and lengths can be read in the picture', () => {
  const svg = pageAnnotationsSvg({ width: 1000, height: 1400, rotation: 90 }, everyKind, []);
  for (const words of ['>Where did the four', '>sp<', '>0:42<']) expect(svg).toContain(words);
});

test('highlights lie under everything and darken the page, and order lifts a mark over newer ones', () => {
  const { ink, highlight, region } = marksOfEveryKind;
  const lifted = { ...region, id: 'mark-old', madeAt: 0, order: 1 };
  const newest = { ...highlight, id: 'mark-new', madeAt: 9, order: 7 };
  expect([lifted, ink, newest].sort(byPaintOrder).map(({ kind }) => kind)).toEqual(['highlight', 'ink', 'region']);
  const svg = pageAnnotationsSvg({ width: 1000, height: 1400, rotation: 0 }, [ink, newest], []);
  expect(svg.indexOf('mark-multiply')).toBeLessThan(svg.indexOf('fill="#c22525"'));
});

test('a mark is met on its line, its note or its leader, and a free region anywhere inside', () => {
  const { line, callout, shape, stamp, sign } = marksOfEveryKind;
  expect(distanceToMark(line, { x: 1100, y: 550 }, 0)).toBe(0);
  expect(distanceToMark(line, { x: 1100, y: 750 }, 0)).toBeGreaterThan(100);
  expect(distanceToMark(callout, { x: 1200, y: 2100 }, 0)).toBe(0);
  expect(distanceToMark(callout, callout.at, 0)).toBe(0);
  expect(distanceToMark(callout, { x: 6000, y: 3000 }, 0)).toBeGreaterThan(500);
  expect(distanceToMark(shape, { x: 4000, y: 3700 }, 0)).toBeGreaterThan(300);
  expect(distanceToPick(shape, { x: 4000, y: 3700 }, 0)).toBe(0);
  expect(distanceToPick(shape, { x: 2000, y: 3700 }, 0)).toBeGreaterThan(500);
  for (const mark of [stamp, sign]) {
    expect(distanceToPick(mark, mark, 90)).toBe(0);
    expect(distanceToPick(mark, { x: mark.x + 500, y: mark.y }, 0)).toBeGreaterThan(100);
  }
});
