import * as Y from 'yjs';
import type { MomentChange } from '../documents/document-moment.ts';
import { NetChanges } from '../documents/net-changes.ts';
import { readScripts } from './read-scripts-doc.ts';
import { ownEdit } from './script-doc.ts';
import { mapIn, scriptsOf } from './scripts-layout-doc.ts';
import type { Script } from './script.ts';

/**
 * Follows empty scripts from now on; the answer says what came of each script since it was last asked. A script that was
 * removed is told of even when it was begun within the same while, because people may want it back.
 */
export function followScriptChanges(doc: Y.Doc): () => MomentChange[] {
  const changes = new NetChanges<Script>(({ id }) => ({ kind: 'script', pageId: null, scriptId: id }));
  const removed = new Set<string>();
  scriptsOf(doc).observe(({ keysChanged }) => {
    for (const id of keysChanged) if (!scriptsOf(doc).has(id)) removed.add(id);
  });
  return () => {
    const scripts = new Map(readScripts(doc).map((script) => [script.id, script]));
    for (const id of changes.ids()) if (!scripts.has(id)) changes.remove(id);
    for (const [id, script] of scripts) changes.put(id, script);
    const net = changes.take();
    const begunAndRemoved = [...removed].filter(
      (id) => !scripts.has(id) && !net.some(({ scriptId }) => scriptId === id),
    );
    removed.clear();
    return [
      ...net,
      ...begunAndRemoved.map((scriptId): MomentChange => {
        return { what: 'removed', kind: 'script', pageId: null, scriptId, count: 1 };
      }),
    ];
  };
}

/** Whether there ever was a script, though none may be left. */
export function wasEverWritten(doc: Y.Doc): boolean {
  return Y.decodeStateVector(Y.encodeStateVector(doc)).size > 0;
}

/**
 * Makes a script what it was in `past`, with its beats and variants, as one step that can be undone as one; a script
 * that was not there then is left alone. False when there was nothing to do.
 */
export function bringBackScript(doc: Y.Doc, past: Y.Doc, scriptId: string): boolean {
  const then = mapIn(scriptsOf(past), scriptId);
  const now = mapIn(scriptsOf(doc), scriptId);
  if (!then || (now && isEqual(now, then))) return false;
  ownEdit(doc, () => scriptsOf(doc).set(scriptId, then.clone()));
  return true;
}

function isEqual(a: unknown, b: unknown): boolean {
  if (a instanceof Y.Map && b instanceof Y.Map) {
    return a.size === b.size && [...a].every(([key, value]) => b.has(key) && isEqual(value, b.get(key)));
  }
  if (a instanceof Y.Text && b instanceof Y.Text) return a.toJSON() === b.toJSON();
  return JSON.stringify(a) === JSON.stringify(b);
}
