import * as Y from 'yjs';
import { byPaintOrder, type Annotation } from './annotation.ts';
import { readAnnotation } from './read-annotation.ts';

/** The name of a layer's map of annotations by id. */
export const ANNOTATIONS = 'annotations';

/** Marks a transaction as this person's own act, so that only those are undone. */
export const OWN_EDIT = 'own-edit';

/** Puts annotations into a layer, or replaces those with the same id, as one step that can be undone as one. */
export function putAnnotations(layer: Y.Doc, annotations: readonly Annotation[]): void {
  const map = layer.getMap(ANNOTATIONS);
  layer.transact(() => {
    for (const annotation of annotations) map.set(annotation.id, annotation);
  }, OWN_EDIT);
}

/** Takes annotations out of a layer, as one step. Unknown ids are passed over. */
export function removeAnnotations(layer: Y.Doc, ids: readonly string[]): void {
  const map = layer.getMap(ANNOTATIONS);
  layer.transact(() => {
    for (const id of ids) map.delete(id);
  }, OWN_EDIT);
}

/** Puts and takes away together, as one step that can be undone as one: a stroke that is cut becomes its pieces. */
export function changeAnnotations(layer: Y.Doc, put: readonly Annotation[], removed: readonly string[]): void {
  layer.transact(() => {
    removeAnnotations(layer, removed);
    putAnnotations(layer, put);
  }, OWN_EDIT);
}

/** Every annotation we understand, in the order of painting. Others stay in the document untouched: a newer version wrote them. */
export function readAnnotations(layer: Y.Doc): Annotation[] {
  const annotations: Annotation[] = [];
  for (const value of layer.getMap(ANNOTATIONS).values()) {
    const annotation = readAnnotation(value);
    if (annotation) annotations.push(annotation);
  }
  return annotations.sort(byPaintOrder);
}

/** What changed in a layer: `put` is new or replaced, `removed` is gone. */
export interface LayerChange {
  put: Annotation[];
  removed: string[];
}

/**
 * Tells `listener` about every change, whoever made it. This is the one way an annotation reaches the screen.
 * Returns the function that stops listening.
 */
export function observeAnnotations(layer: Y.Doc, listener: (change: LayerChange) => void): () => void {
  const map = layer.getMap(ANNOTATIONS);
  const onChange = (event: Y.YMapEvent<unknown>) => {
    const change: LayerChange = { put: [], removed: [] };
    for (const id of event.keysChanged) {
      const annotation = readAnnotation(map.get(id));
      if (annotation) change.put.push(annotation);
      else if (!map.has(id)) change.removed.push(id);
    }
    listener(change);
  };
  map.observe(onChange);
  return () => map.unobserve(onChange);
}

/** One person's undo and redo on their own layer. Every pen lift is its own step. */
export function createLayerHistory(layer: Y.Doc): Y.UndoManager {
  return new Y.UndoManager(layer.getMap(ANNOTATIONS), { trackedOrigins: new Set([OWN_EDIT]), captureTimeout: 0 });
}
