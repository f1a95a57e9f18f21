import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marksOfEveryKind } from '../../../tests/support/marks-of-every-kind.ts';
import type { Rotation } from '../library/artefact.ts';
import type { Box } from './annotation.ts';
import { drawAnnotation } from './annotation-drawing.ts';
import { noteBounds } from './annotation-geometry.ts';
import { keptOnPage } from './kept-on-page.ts';
import { pageFrame, shownBox } from './page-frame.ts';

const rotations = fc.constantFrom<Rotation[]>(0, 90, 180, 270);
const notes = fc.constantFrom(marksOfEveryKind.text, marksOfEveryKind.callout);
const paper = { width: 1000, height: 1400 };
const { text } = marksOfEveryKind;

function expectInside(inner: Box, outer: Box): void {
  expect(inner.x).toBeGreaterThanOrEqual(outer.x - 1);
  expect(inner.y).toBeGreaterThanOrEqual(outer.y - 1);
  expect(inner.x + inner.width).toBeLessThanOrEqual(outer.x + outer.width + 1);
  expect(inner.y + inner.height).toBeLessThanOrEqual(outer.y + outer.height + 1);
}

test('a note is whole on the page however the page is turned, wherever on it the note begins', () => {
  const places = fc.record({ x: fc.integer({ min: 0, max: 10_000 }), y: fc.integer({ min: 0, max: 14_000 }) });
  fc.assert(
    fc.property(notes, places, rotations, (note, place, rotation) => {
      const frame = pageFrame({ ...paper, rotation });
      const kept = keptOnPage({ ...note, ...place }, frame);
      expectInside(noteBounds(kept, rotation), shownBox(frame));
      expect(keptOnPage(kept, frame)).toBe(kept);
    }),
  );
});

test('a note that is whole on the page stays where it is, and so does every other kind of mark at the edge', () => {
  const frame = pageFrame({ ...paper, rotation: 90 });
  const note = { ...text, y: 6000 };
  expect(keptOnPage(note, frame)).toBe(note);
  const region = { ...marksOfEveryKind.region, box: { x: -400, y: 13_900, width: 800, height: 800 } };
  expect(keptOnPage(region, frame)).toBe(region);
});

test('turned by 90°, a note by the edge that was the upper one is drawn inside the paper', () => {
  const frame = pageFrame({ ...paper, rotation: 90 });
  const [group] = drawAnnotation({ ...text, x: 9_500, y: 1000 }, frame).upright;
  expect(group!.at.x).toBeGreaterThanOrEqual(0);
  expect(group!.at.x + text.width).toBeLessThanOrEqual(14_000);
});

test('a note on a part that was cropped away stays there, and one that the crop cuts through is whole inside it', () => {
  const frame = pageFrame({ ...paper, rotation: 0, crop: { x: 2000, y: 1000, width: 8000, height: 8000 } });
  const away = { ...text, x: 3000, y: 12_000 };
  expect(keptOnPage(away, frame)).toBe(away);
  expect(keptOnPage(text, frame)).toMatchObject({ x: 2000, y: text.y });
});

test('a finding in what the crop keeps wears its badge there, and one outside has none at the crop’s edge', () => {
  const finding = { ...marksOfEveryKind.region, finding: 'strength' as const };
  const badges = (crop?: Box) => drawAnnotation(finding, pageFrame({ ...paper, rotation: 0, crop })).upright.length;
  expect(badges()).toBe(1);
  expect(badges({ x: 500, y: 300, width: 4000, height: 4000 })).toBe(1);
  expect(badges({ x: 3000, y: 3000, width: 4000, height: 4000 })).toBe(0);
});
