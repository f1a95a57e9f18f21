import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { BarButton } from './BarButton.tsx';

interface Props {
  canUndo: boolean;
  canRedo: boolean;
  onUndo: () => void;
  onRedo: () => void;
}

/** One step back, and forward again. */
export function UndoRedo({ canUndo, canRedo, onUndo, onRedo }: Props) {
  return (
    <>
      <BarButton name="Undo" keys="Ctrl+Z" disabled={!canUndo} onClick={onUndo}>
        <IconArrowBackUp size={19} stroke={1.7} />
      </BarButton>
      <BarButton name="Redo" keys="Ctrl+Shift+Z" disabled={!canRedo} onClick={onRedo}>
        <IconArrowForwardUp size={19} stroke={1.7} />
      </BarButton>
    </>
  );
}
