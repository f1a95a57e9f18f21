import type * as Y from 'yjs';
import type { MomentChange } from '../documents/document-moment.ts';
import { NetChanges } from '../documents/net-changes.ts';
import type { Annotation } from './annotation.ts';
import { ANNOTATIONS, observeAnnotations, OWN_EDIT } from './layer-doc.ts';

/** Follows an empty layer from now on; the answer says what came of its annotations since it was last asked. */
export function followLayerChanges(layer: Y.Doc): () => MomentChange[] {
  const changes = new NetChanges<Annotation>(({ kind, pageId }) => ({ kind, pageId }));
  observeAnnotations(layer, ({ put, removed }) => {
    for (const annotation of put) changes.put(annotation.id, annotation);
    for (const id of removed) changes.remove(id);
  });
  return () => changes.take();
}

/**
 * Makes a layer's annotations equal to what they were in `past`, as one step that can be undone as one; no step when
 * they are equal already. What we do not understand is brought back too.
 */
export function bringBack(layer: Y.Doc, past: Y.Doc): void {
  const { gone, other } = differences(layer, past);
  if (gone.length === 0 && other.length === 0) return;
  const map = layer.getMap(ANNOTATIONS);
  layer.transact(() => {
    for (const id of gone) map.delete(id);
    for (const [id, value] of other) map.set(id, value);
  }, OWN_EDIT);
}

/** Whether a layer's annotations are what they were in `past`. */
export function isAsIn(layer: Y.Doc, past: Y.Doc): boolean {
  const { gone, other } = differences(layer, past);
  return gone.length === 0 && other.length === 0;
}

function differences(layer: Y.Doc, past: Y.Doc): { gone: string[]; other: [string, unknown][] } {
  const now = layer.getMap(ANNOTATIONS);
  const then = past.getMap(ANNOTATIONS);
  const gone = [...now.keys()].filter((id) => !then.has(id));
  const other = [...then].filter(([id, value]) => JSON.stringify(now.get(id)) !== JSON.stringify(value));
  return { gone, other };
}
