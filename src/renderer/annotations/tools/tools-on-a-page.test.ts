import { expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Annotation, NoteAnnotation } from '../../../shared/annotations/annotation.ts';
import {
  changeAnnotations,
  createLayerHistory,
  putAnnotations,
  readAnnotations,
  removeAnnotations,
} from '../../../shared/annotations/layer-doc.ts';
import type { Point } from '../../../shared/annotations/page-frame.ts';
import type { Page, Rotation } from '../../../shared/library/artefact.ts';
import { layOutPages, pageAt, pageToDocument, visiblePages } from '../../pages/page-layout.ts';
import type { ToolName } from '../annotate-state.ts';
import { LayerIndex } from '../layers/layer-index.ts';
import { makeTool } from './make-tool.ts';
import { START_OPTIONS, type ToolOptions } from './tool-options.ts';
import type { CurrentCode, ToolDesk } from './tool.ts';

/** A desk over a real layer and a real page; only what is seen meanwhile is left out. */
function openDesk(rotation: Rotation = 0, start: Partial<ToolOptions> = {}) {
  const options = { ...START_OPTIONS, ...start };
  const said: string[] = [];
  let erasures = 0;
  let code: CurrentCode | null = null;
  const page: Page = {
    kind: 'image',
    id: 'page-one',
    file: `${'0'.repeat(64)}.jpg`,
    width: 1000,
    height: 1400,
    rotation,
  };
  const layout = layOutPages([page]);
  const placed = layout.pages[0]!;
  const layer = new Y.Doc();
  const history = createLayerHistory(layer);
  const index = new LayerIndex(layer, () => rotation);
  let selection: ReadonlySet<string> = new Set();
  let hidden: ReadonlySet<string> = new Set();
  let edited: NoteAnnotation | null = null;
  let made = 0;
  const nothing = () => undefined;
  const live = {
    showMarks: nothing,
    shiftMarks: nothing,
    outline: nothing,
    handles: nothing,
    marquee: nothing,
    ring: nothing,
  };
  const desk: ToolDesk = {
    live,
    layer: index,
    style: () => ({ colour: 'red', width: 40 }),
    options: () => options,
    currentCode: () => code,
    pointer: () => null,
    pageAt: (document) => pageAt(layout, document),
    pagesIn: (rect) => visiblePages(layout, rect),
    pageOf: () => placed,
    scale: () => 1,
    newMark: () => ({ id: `mark-${(made += 1)}`, personId: 'person-one', madeAt: made }),
    change: (put, removed) => changeAnnotations(layer, put, removed),
    put: (annotations) => putAnnotations(layer, annotations),
    remove: (ids) => removeAnnotations(layer, ids),
    hide: (ids) => {
      hidden = ids;
    },
    selection: () => selection,
    select: (ids) => {
      selection = ids;
    },
    editNote: (note) => {
      edited = note;
    },
    say: (sentence) => void said.push(sentence),
    lookAtOther: () => false,
    erased: () => (erasures += 1),
  };
  /** Draws with a tool through these places of the page, as the pointer would. */
  const draw = (name: ToolName, places: readonly Point[], { shift = false, alt = false, cancel = false } = {}) => {
    const tool = makeTool(name, desk);
    const strokes = places.map((place) => ({
      samples: [{ document: pageToDocument(placed, place), pressure: 700 }],
      shift,
      alt,
    }));
    tool.down(strokes[0]!);
    for (const stroke of strokes.slice(1)) tool.move(stroke);
    if (cancel) tool.cancel();
    else tool.up();
  };
  return {
    draw,
    layer,
    history,
    marks: () => readAnnotations(layer),
    selection: () => selection,
    hidden: () => hidden,
    edited: () => edited,
    desk,
    placed,
    said,
    erasures: () => erasures,
    takeCode: (next: CurrentCode) => {
      code = next;
    },
  };
}

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
