import * as Y from 'yjs';
import { byPaintOrder, type Annotation } from './annotation.ts';
import { clipIdsOf } from '../recordings/clip-ids.ts';
import { readAnnotation } from './read-annotation.ts';

/** The name of a layer's map of annotations by id. */
export const ANNOTATIONS = 'annotations';

/** A layer's map of voice clips that were destroyed for good; only ever added to. */
const DESTROYED_CLIPS = 'destroyed-clips';

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
    const annotation = annotationFrom(layer, value);
    if (annotation) annotations.push(annotation);
  }
  return annotations.sort(byPaintOrder);
}

/**
 * Takes a voice clip off every mark of a layer, and for good: whatever brings such a mark back, an undo or an earlier
 * version, it comes without its voice. A pin that only was that clip goes. Not undone, since the sound is gone.
 */
export function silenceClip(layer: Y.Doc, clipId: string): void {
  const destroyed = layer.getMap(DESTROYED_CLIPS);
  if (destroyed.has(clipId)) return;
  const map = layer.getMap(ANNOTATIONS);
  layer.transact(() => {
    destroyed.set(clipId, true);
    for (const [id, value] of map) {
      const annotation = readAnnotation(value);
      if (!annotation || !clipIdsOf(annotation).includes(clipId)) continue;
      const silent = annotationFrom(layer, value);
      if (silent) map.set(id, silent);
      else map.delete(id);
    }
  }, 'clip-destroyed');
}

/** A stored value as this version understands it, without clips that were destroyed; null when nothing is left. */
function annotationFrom(layer: Y.Doc, value: unknown): Annotation | null {
  const annotation = readAnnotation(value);
  const destroyed = layer.getMap(DESTROYED_CLIPS);
  if (!annotation || destroyed.size === 0) return annotation;
  if (annotation.kind === 'voice' && destroyed.has(annotation.clipId)) return null;
  if (!annotation.voice || !destroyed.has(annotation.voice.clipId)) return annotation;
  const { voice: _destroyed, ...silent } = annotation;
  return silent;
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
      const annotation = annotationFrom(layer, map.get(id));
      if (annotation) change.put.push(annotation);
      else if (!map.has(id) || readAnnotation(map.get(id))) change.removed.push(id);
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
