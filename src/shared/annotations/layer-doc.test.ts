import { expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Annotation } from './annotation.ts';
import {
  createLayerHistory,
  observeAnnotations,
  putAnnotations,
  readAnnotations,
  removeAnnotations,
  type LayerChange,
} from './layer-doc.ts';

function region(id: string, madeAt: number, x = 0): Annotation {
  const box = { x, y: 0, width: 100, height: 100 };
  return { id, pageId: 'page-one', personId: 'person-one', madeAt, kind: 'region', colour: 'blue', box };
}

test('marks are read oldest first', () => {
  const layer = new Y.Doc();
  putAnnotations(layer, [region('mark-b', 2), region('mark-a', 1)]);
  expect(readAnnotations(layer).map(({ id }) => id)).toEqual(['mark-a', 'mark-b']);
});

test('a mark this version does not understand is passed over, told to nobody, and kept', () => {
  const layer = new Y.Doc();
  const changes: LayerChange[] = [];
  observeAnnotations(layer, (change) => changes.push(change));
  const foreign = { id: 'mark-new', kind: 'hologram', pageId: 'page-one' };
  layer.getMap('annotations').set('mark-new', foreign);
  expect(readAnnotations(layer)).toEqual([]);
  expect(changes).toEqual([{ put: [], removed: [] }]);
  putAnnotations(layer, [region('mark-a', 1)]);
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(layer));
  expect(copy.getMap('annotations').get('mark-new')).toEqual(foreign);
});

test('undo takes back a person’s own last act, not what came from elsewhere', () => {
  const layer = new Y.Doc();
  const history = createLayerHistory(layer);
  putAnnotations(layer, [region('mark-a', 1)]);
  const elsewhere = new Y.Doc();
  putAnnotations(elsewhere, [region('mark-far', 2)]);
  Y.applyUpdate(layer, Y.encodeStateAsUpdate(elsewhere));
  history.undo();
  expect(readAnnotations(layer).map(({ id }) => id)).toEqual(['mark-far']);
  history.redo();
  expect(readAnnotations(layer).map(({ id }) => id)).toEqual(['mark-a', 'mark-far']);
});

test('every pen lift is a step of its own, and several marks rubbed out at once are one', () => {
  const layer = new Y.Doc();
  const history = createLayerHistory(layer);
  putAnnotations(layer, [region('mark-a', 1)]);
  putAnnotations(layer, [region('mark-b', 2)]);
  removeAnnotations(layer, ['mark-a', 'mark-b']);
  history.undo();
  expect(readAnnotations(layer)).toHaveLength(2);
  history.undo();
  expect(readAnnotations(layer).map(({ id }) => id)).toEqual(['mark-a']);
});

test('a change of a mark can be undone to exactly what it was', () => {
  const layer = new Y.Doc();
  const history = createLayerHistory(layer);
  putAnnotations(layer, [region('mark-a', 1)]);
  putAnnotations(layer, [region('mark-a', 1, 500)]);
  history.undo();
  expect(readAnnotations(layer)).toEqual([region('mark-a', 1)]);
});
