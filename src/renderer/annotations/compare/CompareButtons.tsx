import { IconArrowsLeftRight, IconLayersSubtract, IconReplace, IconX } from '@tabler/icons-react';
import { BarButton } from '../../ui/BarButton.tsx';
import type { CompareViewActions } from './compare-sides.ts';
import { MovementChoice } from './MovementChoice.tsx';
import type { Arrangement } from './use-arrangement.ts';

interface Props extends Omit<CompareViewActions, 'onScript'> {
  arrangement: Arrangement;
}

/** How the two pieces move and lie, and the ways to others. */
export function CompareButtons({ arrangement, onSwap, onChooseOther, onClose }: Props) {
  const { movement, setMovement, overlay, toggleOverlay } = arrangement;
  return (
    <>
      {overlay === null && <MovementChoice movement={movement} onMovement={setMovement} />}
      <BarButton name="Lay one over the other" keys="Shift+O" pressed={overlay !== null} onClick={toggleOverlay}>
        <IconLayersSubtract size={18} />
      </BarButton>
      <BarButton name="Swap sides" keys="Shift+S" onClick={onSwap}>
        <IconArrowsLeftRight size={18} />
      </BarButton>
      <BarButton name="Another piece beside it" keys="Shift+B" onClick={onChooseOther}>
        <IconReplace size={18} />
      </BarButton>
      <BarButton name="One piece again" onClick={onClose}>
        <IconX size={18} />
      </BarButton>
    </>
  );
}
