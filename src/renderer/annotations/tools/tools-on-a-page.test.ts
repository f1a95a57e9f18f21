import { expect, test } from 'vitest';
import { openDesk } from '../../../../tests/support/desk-under-test.ts';
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import { putAnnotations } from '../../../shared/annotations/layer-doc.ts';

const line = [
  { x: 1000, y: 1000 },
  { x: 2000, y: 1200 },
  { x: 3000, y: 1000 },
];

test('a pen stroke becomes one mark in whole page units, with the pressure of the hand', () => {
  const { draw, marks } = openDesk();
  draw('pen', line);
  expect(marks()).toMatchObject([
    { kind: 'ink', pageId: 'page-one', points: [1000, 1000, 700, 2000, 1200, 700, 3000, 1000, 700] },
  ]);
});

test('ink drawn over the edge of the page stays on the page', () => {
  const { draw, marks } = openDesk();
  draw('pen', [
    { x: 9000, y: 9000 },
    { x: 12_000, y: 20_000 },
  ]);
  expect(marks()).toMatchObject([{ points: [9000, 9000, 700, 10_000, 14_000, 700] }]);
});

test('a stroke broken off leaves nothing, nor does a click with the highlighter or a region too small to mean', () => {
  const { draw, marks } = openDesk();
  draw('pen', line, { cancel: true });
  draw('highlight', [{ x: 500, y: 500 }]);
  draw('region', [
    { x: 500, y: 500 },
    { x: 510, y: 505 },
  ]);
  expect(marks()).toEqual([]);
});

test('with Shift a highlight keeps to the line of writing, on a turned page as well', () => {
  for (const [rotation, points] of [
    [0, [1000, 1000, 3000, 1000]],
    [90, [1000, 1000, 1000, 3500]],
  ] as const) {
    const { draw, marks } = openDesk(rotation);
    draw('highlight', [line[0]!, { x: 3000, y: 3500 }], { shift: true });
    expect(marks()).toMatchObject([{ kind: 'highlight', points }]);
  }
});

test('the eraser takes every mark it touched as one step of undo, and shows them gone meanwhile', () => {
  const { draw, marks, history, hidden } = openDesk();
  draw('pen', line);
  draw(
    'pen',
    line.map(({ x, y }) => ({ x, y: y + 2000 })),
  );
  draw(
    'pen',
    line.map(({ x, y }) => ({ x, y: y + 9000 })),
  );
  draw('eraser', [
    { x: 2000, y: 500 },
    { x: 2000, y: 4000 },
  ]);
  expect(marks()).toHaveLength(1);
  expect(hidden().size).toBe(0);
  history.undo();
  expect(marks()).toHaveLength(3);
});

test('a fast eraser leaves no gaps', () => {
  const { draw, marks } = openDesk();
  for (let x = 500; x < 9500; x += 1000) {
    draw('pen', [
      { x, y: 4000 },
      { x, y: 4100 },
    ]);
  }
  draw('eraser', [
    { x: 100, y: 4050 },
    { x: 9900, y: 4050 },
  ]);
  expect(marks()).toEqual([]);
});

test('a mark is picked by a click and moved by dragging, to the side it was dragged on a turned page', () => {
  for (const rotation of [0, 90, 180, 270] as const) {
    const { draw, marks, selection } = openDesk(rotation);
    draw('pen', line);
    draw('select', [line[0]!, { x: 1500, y: 1300 }]);
    expect(selection()).toEqual(new Set([marks()[0]!.id]));
    expect(marks()).toMatchObject([{ points: [1500, 1300, 700, 2500, 1500, 700, 3500, 1300, 700] }]);
  }
});

test('a box drawn around marks picks them, and Shift adds to what is picked', () => {
  const { draw, marks, selection } = openDesk();
  draw('pen', line);
  draw(
    'pen',
    line.map(({ x, y }) => ({ x, y: y + 5000 })),
  );
  draw('select', [
    { x: 500, y: 500 },
    { x: 1500, y: 2000 },
  ]);
  expect(selection().size).toBe(1);
  draw('select', [{ x: 2000, y: 6200 }], { shift: true });
  expect(selection()).toEqual(new Set(marks().map(({ id }: Annotation) => id)));
  draw('select', [{ x: 9000, y: 13_000 }]);
  expect(selection().size).toBe(0);
});

test('a note begins where the page was clicked, inside the page, and clicking it opens it again', () => {
  const { draw, edited, layer } = openDesk();
  draw('text', [{ x: 8000, y: 3000 }]);
  expect(edited()).toMatchObject({ x: 8000, y: 3000, text: '', width: 2000 });
  putAnnotations(layer, [{ ...edited()!, id: 'mark-note', text: 'Why?' }]);
  draw('text', [{ x: 8100, y: 3020 }]);
  expect(edited()).toMatchObject({ id: 'mark-note', text: 'Why?' });
});

test('with Shift a line or an arrow keeps to steps of fifteen degrees and to its length', () => {
  const { draw, marks } = openDesk();
  draw(
    'arrow',
    [
      { x: 1000, y: 1000 },
      { x: 3000, y: 1100 },
    ],
    { shift: true },
  );
  expect(marks()).toMatchObject([{ kind: 'line', arrow: true, from: { x: 1000, y: 1000 }, to: { y: 1000 } }]);
  draw(
    'line',
    [
      { x: 1000, y: 5000 },
      { x: 2000, y: 6100 },
    ],
    { shift: true },
  );
  const line45 = marks().find((mark) => mark.kind === 'line' && !mark.arrow);
  expect(line45?.kind === 'line' && line45.to.x - line45.from.x).toBe(
    line45?.kind === 'line' && line45.to.y - line45.from.y,
  );
});

test('Alt draws the other shape of region, whichever is chosen', () => {
  const round = [
    { x: 1000, y: 1000 },
    { x: 1000, y: 3000 },
    { x: 2000, y: 3500 },
    { x: 3000, y: 3000 },
  ];
  for (const [region, alt, kind] of [
    ['box', false, 'region'],
    ['box', true, 'shape'],
    ['free', false, 'shape'],
    ['free', true, 'region'],
  ] as const) {
    const { draw, marks } = openDesk(0, { region });
    draw('region', round, { alt });
    expect(marks().map((mark) => mark.kind)).toEqual([kind]);
  }
});

test('a stamp puts the chosen code down, and without one says what to do first', () => {
  const { draw, marks, said, takeCode } = openDesk();
  draw('stamp', [{ x: 2000, y: 2000 }]);
  expect([marks().length, said.length]).toEqual([0, 1]);
  const code = { paletteId: 'palette-one', codeId: 'spelling', symbol: 'sp', meaning: 'Look at this spelling again' };
  takeCode({ code, colour: 'red', errorKind: 'slip' });
  draw('stamp', [{ x: 2000, y: 2000 }]);
  expect(marks()).toMatchObject([{ kind: 'stamp', x: 2000, y: 2000, code, errorKind: 'slip' }]);
});

test('a partial eraser leaves the pieces of a line as one step, and the longest keeps what was said about it', () => {
  const { draw, marks, history, desk } = openDesk(0, { eraser: 'partial' });
  draw('pen', [
    { x: 1000, y: 1000 },
    { x: 2000, y: 1000 },
    { x: 6000, y: 1000 },
    { x: 9000, y: 1000 },
  ]);
  const [whole] = marks();
  desk.put([{ ...whole!, finding: 'strength', comment: 'A steady hand.' }]);
  draw('eraser', [
    { x: 3000, y: 500 },
    { x: 3000, y: 1500 },
  ]);
  const pieces = marks();
  expect(pieces).toHaveLength(2);
  expect(pieces.filter(({ comment }) => comment)).toMatchObject([{ id: whole!.id, finding: 'strength' }]);
  history.undo();
  expect(marks()).toHaveLength(1);
});

test('what cannot be cut is taken as a whole by a partial eraser', () => {
  const { draw, marks, erasures } = openDesk(0, { eraser: 'partial' });
  draw('tick', [{ x: 3000, y: 3000 }]);
  draw('eraser', [
    { x: 2900, y: 3000 },
    { x: 3100, y: 3000 },
  ]);
  expect([marks().length, erasures()]).toEqual([0, 1]);
});

test('an eraser that missed was not used yet', () => {
  const { draw, marks, erasures } = openDesk();
  draw('pen', line);
  draw('eraser', [{ x: 8000, y: 13_000 }]);
  expect([marks().length, erasures()]).toEqual([1, 0]);
});

test('an even pen writes the same pressure down all along', () => {
  const { draw, marks } = openDesk(0, { pressure: 'even' });
  draw('pen', line);
  expect(marks()).toMatchObject([{ points: [1000, 1000, 501, 2000, 1200, 501, 3000, 1000, 501] }]);
});
