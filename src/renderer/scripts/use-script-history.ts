import { useCallback, useEffect, useState } from 'react';
import type * as Y from 'yjs';
import { writersOf } from './script-writers.ts';

export interface ScriptHistory {
  manager: Y.UndoManager;
  /** Who has the keyboard: what is written now is theirs to take back. */
  writerId: string;
  canUndo: boolean;
  canRedo: boolean;
  /**
   * Makes a function that takes back the step just made, for a notice that offers it a while later. Once there are newer
   * steps it does nothing and answers false, rather than take back the wrong one.
   */
  rememberStep: () => () => boolean;
  /** Hands the keyboard to somebody. */
  onWriter: (personId: string) => void;
}

/**
 * Undo and redo of what one person edited in this window, this view or an earlier one, and whether there is anything to
 * take back. `firstWriterId` has the keyboard until somebody hands it on.
 */
export function useScriptHistory(doc: Y.Doc, firstWriterId: string): ScriptHistory | null {
  const [history, setHistory] = useState<ScriptHistory | null>(null);
  const [handedOn, setHandedOn] = useState(0);
  const onWriter = useCallback(
    (personId: string) => {
      writersOf(doc).writerId = personId;
      setHandedOn((times) => times + 1);
    },
    [doc],
  );

  useEffect(() => {
    const writers = writersOf(doc);
    writers.writerId ??= firstWriterId;
    const { writerId } = writers;
    const manager = writers.historyOf(writerId);
    const rememberStep = () => {
      const step = manager.undoStack.at(-1);
      return () => manager.undoStack.at(-1) === step && manager.undo() !== null;
    };
    const tell = () =>
      setHistory({
        manager,
        writerId,
        canUndo: manager.canUndo(),
        canRedo: manager.canRedo(),
        rememberStep,
        onWriter,
      });
    tell();
    manager.on('stack-item-added', tell);
    manager.on('stack-item-popped', tell);
    return () => {
      manager.off('stack-item-added', tell);
      manager.off('stack-item-popped', tell);
    };
  }, [doc, firstWriterId, onWriter, handedOn]);

  useEffect(() => () => setHistory(null), [doc]);
  return history;
}
