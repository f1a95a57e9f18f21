import type * as Y from 'yjs';
import { showNotice } from '../../ui/notices.tsx';

/**
 * Says what was just done to a layer and offers to take that step back, and no other: as soon as the step was taken back
 * in some other way, or something was done after it, the notice goes.
 */
export function showNoticeWithUndo(sentence: string, history: Y.UndoManager): void {
  const step = history.undoStack.at(-1);
  const stop = () => {
    history.off('stack-item-added', onChange);
    history.off('stack-item-popped', onChange);
  };
  const hide = showNotice(sentence, () => {
    stop();
    if (history.undoStack.at(-1) === step) history.undo();
  });
  function onChange(): void {
    if (history.undoStack.at(-1) === step) return;
    stop();
    hide();
  }
  history.on('stack-item-added', onChange);
  history.on('stack-item-popped', onChange);
}
