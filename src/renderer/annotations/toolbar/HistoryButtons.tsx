import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { BarButton } from '../../ui/BarButton.tsx';
import { useHistoryState, type EditableLayer } from '../layers/use-editable-layer.ts';

/** Undo and redo of whoever holds the pen. On their own, because every stroke changes what they offer. */
export function HistoryButtons({ history }: Pick<EditableLayer, 'history'>) {
  const { canUndo, canRedo } = useHistoryState(history);
  return (
    <>
      <BarButton name="Undo" keys="Ctrl+Z" disabled={!canUndo} onClick={() => history.undo()}>
        <IconArrowBackUp size={19} stroke={1.7} />
      </BarButton>
      <BarButton name="Redo" keys="Ctrl+Shift+Z" disabled={!canRedo} onClick={() => history.redo()}>
        <IconArrowForwardUp size={19} stroke={1.7} />
      </BarButton>
    </>
  );
}
