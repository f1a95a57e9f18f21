import { UndoRedo } from '../../ui/UndoRedo.tsx';
import { useHistoryState, type EditableLayer } from '../layers/use-editable-layer.ts';

/** Undo and redo of whoever holds the pen. On their own, because every stroke changes what they offer. */
export function HistoryButtons({ history }: Pick<EditableLayer, 'history'>) {
  return <UndoRedo {...useHistoryState(history)} onUndo={() => history.undo()} onRedo={() => history.redo()} />;
}
