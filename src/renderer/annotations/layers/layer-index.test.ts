import { expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import { createLayerHistory, putAnnotations, removeAnnotations } from '../../../shared/annotations/layer-doc.ts';
import { LayerIndex, type IndexChange } from './layer-index.ts';

const base = { pageId: 'page-one', personId: 'person-one' };

function stroke(id: string, madeAt: number, x: number, y: number): Annotation {
  return { ...base, id, madeAt, kind: 'ink', colour: 'red', width: 40, points: [x, y, 500, x + 400, y, 500] };
}

function region(id: string, madeAt: number, x: number, y: number, side: number): Annotation {
  return { ...base, id, madeAt, kind: 'region', colour: 'blue', box: { x, y, width: side, height: side } };
}

function open(...annotations: Annotation[]) {
  const doc = new Y.Doc();
  putAnnotations(doc, annotations);
  return { doc, index: new LayerIndex(doc, []) };
}

test('a click takes the stroke inside a region rather than the region, and the region beside the stroke', () => {
  const { index } = open(region('region-one', 1, 0, 0, 3000), stroke('stroke-one', 2, 500, 500));
  expect(index.pick('page-one', { x: 700, y: 505 }, 50)?.id).toBe('stroke-one');
  expect(index.pick('page-one', { x: 2000, y: 2000 }, 50)?.id).toBe('region-one');
  expect(index.pick('page-one', { x: 9000, y: 9000 }, 50)).toBeNull();
  expect(index.pick('page-two', { x: 700, y: 505 }, 50)).toBeNull();
});

test('of two regions one in the other, the inner is taken', () => {
  const { index } = open(region('outer-one', 1, 0, 0, 3000), region('inner-one', 2, 1000, 1000, 500));
  expect(index.pick('page-one', { x: 1200, y: 1200 }, 10)?.id).toBe('inner-one');
});

test('what lies under the paper of a note is not taken where the note is, however small it is', () => {
  const note = {
    ...base,
    kind: 'text',
    colour: 'ink',
    width: 3000,
    lineHeight: 260,
    text: 'Why?',
    x: 0,
    y: 0,
  } as const;
  const { index } = open(stroke('under-one', 1, 500, 100), { ...note, id: 'note-one', madeAt: 2 });
  expect(index.pick('page-one', { x: 600, y: 105 }, 50)?.id).toBe('note-one');
  const { index: other } = open({ ...note, id: 'note-one', madeAt: 1 }, stroke('over-one', 2, 500, 100));
  expect(other.pick('page-one', { x: 600, y: 105 }, 50)?.id).toBe('over-one');
});

test('the index follows the document: new marks, changes, removals, undo, and what comes from elsewhere', () => {
  const { doc, index } = open(stroke('stroke-one', 1, 0, 0));
  const history = createLayerHistory(doc);
  const changes: IndexChange[] = [];
  index.subscribe((change) => changes.push(change));

  putAnnotations(doc, [stroke('stroke-two', 2, 0, 2000)]);
  expect(index.inBox('page-one', { x: 0, y: 1900, width: 100, height: 200 }).map(({ id }) => id)).toEqual([
    'stroke-two',
  ]);

  putAnnotations(doc, [stroke('stroke-two', 2, 0, 5000)]);
  expect(changes.at(-1)?.before).toEqual([stroke('stroke-two', 2, 0, 2000)]);
  expect(index.inBox('page-one', { x: 0, y: 1900, width: 100, height: 200 })).toEqual([]);

  removeAnnotations(doc, ['stroke-one']);
  expect(index.get('stroke-one')).toBeUndefined();
  history.undo();
  expect(index.get('stroke-one')).toEqual(stroke('stroke-one', 1, 0, 0));

  const elsewhere = new Y.Doc();
  putAnnotations(elsewhere, [stroke('stroke-far', 3, 0, 8000)]);
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(elsewhere));
  expect(index.all().map(({ id }) => id)).toEqual(['stroke-one', 'stroke-two', 'stroke-far']);
});

test('marks come in the order they were made, and the list stays the same until something changes', () => {
  const { doc, index } = open(stroke('stroke-b', 2, 0, 0), stroke('stroke-a', 1, 0, 0));
  const before = index.all();
  expect(before.map(({ id }) => id)).toEqual(['stroke-a', 'stroke-b']);
  expect(index.all()).toBe(before);
  putAnnotations(doc, [stroke('stroke-c', 3, 0, 0)]);
  expect(index.all()).not.toBe(before);
});
