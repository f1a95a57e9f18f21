import { expect, test } from 'vitest';
import { marksOfEveryKind } from '../../../tests/support/marks-of-every-kind.ts';
import type { Annotation } from '../annotations/annotation.ts';
import { pageFrame } from '../annotations/page-frame.ts';
import { readFileAnnotation } from './file-annotation.ts';
import { marksFromFile } from './marks-from-file.ts';
import { pdfMarksOf, type PdfMark } from './pdf-mark.ts';
import type { PdfPageSpace } from './pdf-page-space.ts';

const space: PdfPageSpace = { view: [0, 0, 600, 800], rotate: 0 };
const frame = pageFrame({ width: 600, height: 800, rotation: 0 });
const owner = { id: 'person-one', name: 'Priya', role: 'mentor' } as const;

test.each([
  ['ink', 'Ink'],
  ['highlight', 'Ink'],
  ['region', 'Square'],
  ['shape', 'Polygon'],
  ['line', 'Line'],
  ['text', 'FreeText'],
  ['callout', 'FreeText'],
  ['stamp', 'Stamp'],
  ['sign', 'Stamp'],
  ['voice', 'Text'],
] as const)('a %s is written as the standard annotation %s, signed and inside its own rectangle', (kind, subtype) => {
  const [mark] = pdfMarksOf(marksOfEveryKind[kind], frame, space, owner);
  expect(mark).toMatchObject({ subtype, id: 'mark-one', author: 'Priya' });
  const [left, bottom, right, top] = mark!.rect;
  expect(right).toBeGreaterThan(left);
  expect(top).toBeGreaterThan(bottom);
});

test('a finding brings a note that says what it is and belongs to its mark', () => {
  const finding = { ...marksOfEveryKind.region, finding: 'opportunity', comment: 'Say how many' } as const;
  const [mark, note] = pdfMarksOf(finding, frame, space, owner);
  expect(mark).toMatchObject({ subject: 'Opportunity', contents: 'Say how many', noteId: note!.id });
  expect(note).toMatchObject({ subtype: 'Text', subject: 'Opportunity', contents: 'Say how many', author: 'Priya' });
});

test('on a turned page a note is a stamp, because readers do not agree on how the sign of a note turns', () => {
  const finding = { ...marksOfEveryKind.region, finding: 'opportunity', comment: 'Say how many' } as const;
  const lying = pageFrame({ width: 600, height: 800, rotation: 90 });
  const [mark, note] = pdfMarksOf(finding, lying, space, owner);
  expect(note).toMatchObject({ subtype: 'Stamp', contents: 'Say how many', isNote: true, id: mark!.noteId });
  // A turn of the file's own and the same turn back leave the page upright.
  const upright = pdfMarksOf(finding, { ...lying, rotation: 270 }, { ...space, rotate: 90 }, owner);
  expect(upright[1]).toMatchObject({ subtype: 'Text' });
});

test('a note on the page keeps its own words beside what was said about it', () => {
  const [mark, note] = pdfMarksOf({ ...marksOfEveryKind.text, comment: 'Ask her' }, frame, space, owner);
  expect(mark).toMatchObject({ contents: 'Where did the four come from?', noteId: null });
  expect(note).toMatchObject({ contents: 'Ask her' });
});

test('the note about a mark that was cropped away is out of sight with it, and about one that is shown at its side', () => {
  const cropped = { ...frame, crop: { x: 2000, y: 5000, width: 8000, height: 6000 } };
  const noteAbout = (mark: Annotation) => pdfMarksOf({ ...mark, comment: 'Ask her' }, cropped, space, owner)[1]!;
  const points = (pageUnits: number) => (pageUnits * 600) / 10_000;
  const away = noteAbout(marksOfEveryKind.shape);
  expect(away.rect[1]).toBeGreaterThan(800 - points(5000));
  expect(away.drawing.upright[0]!.at.y).toBeLessThan(0);
  const seen = noteAbout(marksOfEveryKind.sign);
  expect(seen.rect[3]).toBeLessThan(800 - points(5000));
  expect(seen.drawing.upright[0]!.at.y).toBeGreaterThan(0);
});

/** What pdf.js hands out for a mark as we write it. */
function asRead({ subtype, id, rect, contents, author, entries }: PdfMark) {
  const { InkList, Vertices, L, LE, IT, BS, C } = entries as Record<string, unknown>;
  return readFileAnnotation({
    id,
    subtype,
    rect: [...rect],
    contentsObj: { str: contents },
    titleObj: { str: author },
    color: (C as number[]).map((value) => Math.round(value * 255)),
    borderStyle: { width: 1, rawWidth: (BS as { W: number } | undefined)?.W ?? 1 },
    it: IT,
    inkLists: InkList,
    vertices: Vertices,
    lineCoordinates: L,
    lineEndings: LE,
  })!;
}

test.each([0, 90, 180, 270] as const)('ink, highlights, free regions and arrows come back at %i degrees', (rotate) => {
  const turned: PdfPageSpace = { view: [10, 20, 610, 820], rotate };
  const marks: Annotation[] = (['ink', 'highlight', 'shape', 'line'] as const).map((kind) => marksOfEveryKind[kind]);
  const annotations = marks.flatMap((mark) => pdfMarksOf(mark, frame, turned, owner)).map(asRead);
  const back = marksFromFile([{ page: { id: 'page-one', rotation: 0 }, space: turned, annotations }]);
  expect(back.map(({ drawn }) => drawn[0]?.kind)).toEqual(['ink', 'highlight', 'shape', 'line']);
  for (const [i, mark] of marks.entries()) {
    const drawn = back[i]!.drawn[0]!;
    const place = (annotation: Annotation) =>
      annotation.kind === 'line'
        ? [annotation.from.x, annotation.from.y, annotation.to.x, annotation.to.y]
        : annotation.kind === 'highlight' || annotation.kind === 'shape'
          ? annotation.points
          : annotation.kind === 'ink'
            ? annotation.points.filter((_, n) => n % 3 !== 2)
            : [];
    // A hundredth of a point is a sixth of a page unit here.
    for (const [n, value] of place(drawn).entries()) expect(Math.abs(value - place(mark)[n]!)).toBeLessThanOrEqual(1);
    if (drawn.kind !== 'voice' && mark.kind !== 'voice') expect(drawn.colour).toBe(mark.colour);
  }
});
