import { useEffect, useState } from 'react';
import type * as Y from 'yjs';
import { historyOf } from '../client/document-history.ts';
import { createScriptHistory } from '../../shared/scripts/script-doc.ts';

export interface ScriptHistory {
  manager: Y.UndoManager;
  canUndo: boolean;
  canRedo: boolean;
  /**
   * Makes a function that takes back the step just made, for a notice that offers it a while later. Once there are newer
   * steps it does nothing and answers false, rather than take back the wrong one.
   */
  rememberStep: () => () => boolean;
}

/** Undo and redo of what was edited in this window, this view or an earlier one, and whether there is anything to take back. */
export function useScriptHistory(doc: Y.Doc): ScriptHistory | null {
  const [history, setHistory] = useState<ScriptHistory | null>(null);

  useEffect(() => {
    const manager = historyOf(doc, createScriptHistory);
    const rememberStep = () => {
      const step = manager.undoStack.at(-1);
      return () => manager.undoStack.at(-1) === step && manager.undo() !== null;
    };
    const tell = () => setHistory({ manager, canUndo: manager.canUndo(), canRedo: manager.canRedo(), rememberStep });
    tell();
    manager.on('stack-item-added', tell);
    manager.on('stack-item-popped', tell);
    return () => {
      manager.off('stack-item-added', tell);
      manager.off('stack-item-popped', tell);
      setHistory(null);
    };
  }, [doc]);

  return history;
}
