import type * as Y from 'yjs';

const histories = new WeakMap<Y.Doc, Y.UndoManager>();

/**
 * The one undo history of a document in this window, made by `create` when it is first asked for. It lives as long as
 * the document does (see DocumentSessions), not as long as a screen that shows it.
 */
export function historyOf(doc: Y.Doc, create: (doc: Y.Doc) => Y.UndoManager): Y.UndoManager {
  const known = histories.get(doc);
  if (known) return known;
  const history = create(doc);
  histories.set(doc, history);
  return history;
}
