import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { replayUpdates } from '../documents/replay-doc.ts';
import type { Annotation } from './annotation.ts';
import { ANNOTATIONS, createLayerHistory, putAnnotations, readAnnotations, removeAnnotations } from './layer-doc.ts';
import { bringBack, followLayerChanges, isAsIn } from './layer-past-doc.ts';

function region(number: number, width: number): Annotation {
  const box = { x: 1, y: 1, width, height: 5 };
  return {
    kind: 'region',
    id: `mark-${number}`,
    pageId: 'page-1',
    personId: 'person-a',
    madeAt: 1,
    box,
    colour: 'blue',
  };
}

/** A layer that keeps every update it ever made, as its log does. */
function layerWithLog() {
  const layer = new Y.Doc();
  const log: Uint8Array[] = [];
  layer.on('update', (update: Uint8Array) => log.push(update));
  return { layer, log };
}

const bytesOf = (layer: Y.Doc) => JSON.stringify(readAnnotations(layer));
const edit = fc.record({
  put: fc.boolean(),
  which: fc.integer({ min: 0, max: 5 }),
  width: fc.integer({ min: 1, max: 9 }),
});

test('what is brought back is what was, what came after is not lost, and undo and a second look lead back to it', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 30 }), fc.nat(), (edits, chosen) => {
      const { layer, log } = layerWithLog();
      const history = createLayerHistory(layer);
      for (const { put, which, width } of edits) {
        if (put) putAnnotations(layer, [region(which, width)]);
        else removeAnnotations(layer, [`mark-${which}`]);
      }
      fc.pre(log.length > 0);
      const now = bytesOf(layer);
      const logNow = log.length;
      const past = replayUpdates(log.slice(0, chosen % (log.length + 1)));

      const nothingToDo = isAsIn(layer, past);
      bringBack(layer, past);
      expect(bytesOf(layer)).toBe(bytesOf(past));
      expect(isAsIn(layer, past)).toBe(true);
      expect(log.length).toBe(nothingToDo ? logNow : logNow + 1);
      if (!nothingToDo) {
        history.undo();
        expect(bytesOf(layer)).toBe(now);
        history.redo();
        expect(bytesOf(layer)).toBe(bytesOf(past));
      }
      bringBack(layer, replayUpdates(log.slice(0, logNow)));
      expect(bytesOf(layer)).toBe(now);
    }),
    { numRuns: 300 },
  );
});

test('a mark that a newer version made is brought back too', () => {
  const { layer, log } = layerWithLog();
  layer.getMap(ANNOTATIONS).set('mark-new', { kind: 'hologram', depth: 3 });
  layer.getMap(ANNOTATIONS).delete('mark-new');
  bringBack(layer, replayUpdates(log.slice(0, 1)));
  expect(layer.getMap(ANNOTATIONS).toJSON()).toEqual({ 'mark-new': { kind: 'hologram', depth: 3 } });
});

test('what was made and undone within a while is not told of', () => {
  const layer = new Y.Doc();
  const take = followLayerChanges(layer);
  putAnnotations(layer, [region(1, 2), region(2, 2)]);
  removeAnnotations(layer, ['mark-2']);
  expect(take()).toEqual([{ what: 'added', kind: 'region', pageId: 'page-1', count: 1 }]);
  putAnnotations(layer, [region(1, 3)]);
  putAnnotations(layer, [region(1, 2)]);
  expect(take()).toEqual([]);
  putAnnotations(layer, [region(1, 4)]);
  expect(take()).toEqual([{ what: 'changed', kind: 'region', pageId: 'page-1', count: 1 }]);
  removeAnnotations(layer, ['mark-1']);
  expect(take()).toEqual([{ what: 'removed', kind: 'region', pageId: 'page-1', count: 1 }]);
});
