import type * as Y from 'yjs';
import type { MomentChange } from '../documents/document-moment.ts';
import { NetChanges } from '../documents/net-changes.ts';
import { readScripts } from './read-scripts-doc.ts';
import type { Script } from './script.ts';

/** Follows empty scripts from now on; the answer says what came of each script since it was last asked. */
export function followScriptChanges(doc: Y.Doc): () => MomentChange[] {
  const changes = new NetChanges<Script>(() => ({ kind: 'script', pageId: null }));
  return () => {
    const scripts = new Map(readScripts(doc).map((script) => [script.id, script]));
    for (const id of changes.ids()) if (!scripts.has(id)) changes.remove(id);
    for (const [id, script] of scripts) changes.put(id, script);
    return changes.take();
  };
}
