import type * as Y from 'yjs';
import type { DocumentMoment, MomentChange } from '../documents/document-moment.ts';
import { NetChanges } from '../documents/net-changes.ts';
import type { Annotation } from './annotation.ts';
import { ANNOTATIONS, observeAnnotations, OWN_EDIT } from './layer-doc.ts';

/** A layer's map of what was brought back into it; only ever added to, and not undone. */
const BROUGHT_BACK = 'brought-back';
/** An edit that takes away this many marks at once begins a moment, so that what was there before can be looked at. */
const MANY_REMOVED = 3;

/** The time of the moment that an edit brought back. */
type BroughtBack = NonNullable<DocumentMoment['broughtBack']>;

/**
 * Follows an empty layer from now on; the answer says what came of its annotations since it was last asked. `onTurn` is
 * called before an edit is counted that should begin a moment: it brings something back, or takes much away.
 */
export function followLayerChanges(
  layer: Y.Doc,
  onTurn: (broughtBack: BroughtBack | null) => void = () => undefined,
): () => MomentChange[] {
  const changes = new NetChanges<Annotation>(({ kind, pageId }) => ({ kind, pageId }));
  const annotations = layer.getMap(ANNOTATIONS);
  const broughtBack = layer.getMap(BROUGHT_BACK);
  layer.on('beforeObserverCalls', ({ changed }: Y.Transaction) => {
    const [key] = keysIn(changed, broughtBack);
    const removed = keysIn(changed, annotations).filter((id) => !annotations.has(id));
    if (key !== undefined) onTurn(readBroughtBack(broughtBack.get(key)));
    else if (removed.length >= MANY_REMOVED) onTurn(null);
  });
  observeAnnotations(layer, ({ put, removed }) => {
    for (const annotation of put) changes.put(annotation.id, annotation);
    for (const id of removed) changes.remove(id);
  });
  return () => changes.take();
}

function keysIn(changed: Y.Transaction['changed'], map: Y.Map<unknown>): string[] {
  for (const [type, keys] of changed) if (Object.is(type, map)) return [...keys].filter((key) => key !== null);
  return [];
}

function readBroughtBack(value: unknown): BroughtBack {
  return { at: typeof value === 'number' ? value : null };
}

/**
 * Makes a layer's annotations equal to what they were in `past`, as one step that can be undone as one; no step when
 * they are equal already. What we do not understand is brought back too. `from` is the time of the moment, to be
 * remembered in the layer's history; without it nothing is remembered.
 */
export function bringBack(layer: Y.Doc, past: Y.Doc, from?: { at: number | null }): void {
  const { gone, other } = differences(layer, past);
  if (gone.length === 0 && other.length === 0) return;
  const map = layer.getMap(ANNOTATIONS);
  const remembered = layer.getMap(BROUGHT_BACK);
  layer.transact(() => {
    for (const id of gone) map.delete(id);
    for (const [id, value] of other) map.set(id, value);
    if (from) remembered.set(String(remembered.size), from.at);
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
