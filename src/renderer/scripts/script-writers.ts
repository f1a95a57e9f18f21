import type * as Y from 'yjs';
import { createScriptHistory } from '../../shared/scripts/script-doc.ts';

/** The people who take turns at this window's keyboard, each with an undo history of their own. */
export interface Writers {
  /** Whose turn it is; null until somebody looks. */
  writerId: string | null;
  historyOf(personId: string): Y.UndoManager;
}

const known = new WeakMap<Y.Doc, Writers>();

/** Who writes in a document of scripts, for as long as the document is open in this window. */
export function writersOf(doc: Y.Doc): Writers {
  const writers = known.get(doc) ?? createWriters(doc);
  known.set(doc, writers);
  return writers;
}

function createWriters(doc: Y.Doc): Writers {
  const histories = new Map<string, Y.UndoManager>();
  const writers: Writers = {
    writerId: null,
    historyOf(personId) {
      const history =
        histories.get(personId) ?? createScriptHistory(doc, () => (writers.writerId ?? personId) === personId);
      histories.set(personId, history);
      return history;
    },
  };
  return writers;
}
