import { expect, test } from 'vitest';
import { readFileAnnotation } from './file-annotation.ts';
import { marksFromFile, nearestInk } from './marks-from-file.ts';
import type { PdfPageSpace } from './pdf-page-space.ts';

const space: PdfPageSpace = { view: [0, 0, 500, 700], rotate: 0 };
const page = { id: 'page-one', rotation: 0 } as const;

function read(raw: Record<string, unknown>) {
  return readFileAnnotation({ id: '12R', rect: [50, 600, 150, 650], ...raw })!;
}

function marks(...raw: Record<string, unknown>[]) {
  return marksFromFile([{ page, space, annotations: raw.map(read) }]);
}

test('typed arrays are read as numbers, and what has no place is passed over', () => {
  expect(read({ subtype: 'Ink', inkLists: [new Float32Array([1, 2, 3, 4])] }).strokes).toEqual([[1, 2, 3, 4]]);
  expect(readFileAnnotation({ id: '1R', subtype: 'Ink' })).toBeNull();
});

test('highlighted words become broad strokes over them, one for every line', () => {
  const quadPoints = [100, 620, 200, 620, 100, 600, 200, 600, 100, 590, 180, 590, 100, 570, 180, 570];
  const [mark] = marks({ subtype: 'Highlight', quadPoints, color: new Uint8ClampedArray([255, 255, 0]) });
  expect(mark!.drawn).toMatchObject([
    { kind: 'highlight', width: 400, colour: 'yellow', points: [2200, 1800, 3800, 1800] },
    { kind: 'highlight', width: 400, points: [2200, 2400, 3400, 2400] },
  ]);
  expect(new Set(mark!.drawn.map(({ id }) => id)).size).toBe(2);
});

test('lines under and through words lie where the reader sees them', () => {
  const quadPoints = [100, 620, 200, 620, 100, 600, 200, 600];
  const [under, through] = marks({ subtype: 'Squiggly', quadPoints }, { subtype: 'StrikeOut', quadPoints });
  expect(under!.drawn).toMatchObject([{ kind: 'line', from: { x: 2000, y: 2000 }, to: { x: 4000, y: 2000 } }]);
  expect(through!.drawn).toMatchObject([{ kind: 'line', from: { x: 2000, y: 1800 }, to: { x: 4000, y: 1800 } }]);
});

test('boxes, circles, arrows and polygons keep their place and direction', () => {
  const [box, circle, arrow, polygon] = marks(
    { subtype: 'Square' },
    { subtype: 'Circle' },
    { subtype: 'Line', lineCoordinates: [0, 700, 100, 600], lineEndings: ['OpenArrow', 'None'] },
    { subtype: 'Polygon', vertices: new Float32Array([0, 700, 100, 700, 100, 600]) },
  );
  expect(box!.place).toEqual({ x: 1000, y: 1000, width: 2000, height: 1000 });
  expect(circle!.place).toEqual(box!.place);
  expect(arrow!.drawn).toMatchObject([{ arrow: true, from: { x: 2000, y: 2000 }, to: { x: 0, y: 0 } }]);
  expect(polygon!.drawn).toMatchObject([{ kind: 'shape', points: [0, 0, 2000, 0, 2000, 2000] }]);
});

test('words in a frame and stamps stay as the file draws them; words can be copied', () => {
  const [note, stamp] = marks(
    { subtype: 'FreeText', contentsObj: { str: 'Well argued' }, titleObj: { str: 'A. Reader' } },
    { subtype: 'Stamp' },
  );
  expect(note).toMatchObject({ drawn: [], author: 'A. Reader', copies: [{ kind: 'text', text: 'Well argued' }] });
  expect(stamp).toMatchObject({ drawn: [], copies: [], number: 2 });
});

test('a pink highlight stays pink and does not become a pen’s red', () => {
  const quadPoints = [100, 620, 200, 620, 100, 600, 200, 600];
  const [mark] = marks({ subtype: 'Highlight', quadPoints, color: [255, 128, 157] });
  expect(mark!.drawn).toMatchObject([{ kind: 'highlight', colour: 'pink' }]);
});

test('a note that belongs to a mark is listed once, with its mark', () => {
  const list = marks(
    {
      id: '1R',
      subtype: 'Ink',
      inkLists: [[0, 0, 9, 9]],
      inReplyTo: '2R',
      replyType: 'Group',
      contentsObj: { str: 'Yes' },
    },
    { id: '2R', subtype: 'Text', contentsObj: { str: 'Yes' } },
  );
  expect(list).toMatchObject([{ contents: 'Yes', drawn: [{ kind: 'ink', comment: 'Yes' }] }]);
});

test('a colour of the file becomes the nearest ink', () => {
  expect(nearestInk([255, 0, 0])).toBe('red');
  expect(nearestInk([0, 0, 191])).toBe('blue');
  expect(nearestInk([0, 0, 0])).toBe('ink');
  expect(nearestInk([84, 255, 189])).toBe('green');
  expect(nearestInk([128, 128, 130])).toBe('ink');
});
