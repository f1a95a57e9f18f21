import {
  IconArrowsLeftRight,
  IconFiles,
  IconLayersSubtract,
  IconLink,
  IconLinkOff,
  IconReplace,
  IconX,
} from '@tabler/icons-react';
import { BarButton } from '../../ui/BarButton.tsx';
import type { CompareViewActions } from './compare-sides.ts';
import type { Arrangement } from './use-arrangement.ts';

interface Props extends Omit<CompareViewActions, 'onScript'> {
  arrangement: Arrangement;
}

const MOVEMENTS = [
  { movement: 'together', name: 'Move both together', Icon: IconLink },
  { movement: 'by-page', name: 'Turn pages together', Icon: IconFiles },
  { movement: 'apart', name: 'Move each alone', Icon: IconLinkOff },
] as const;

/** How the two pieces move and lie, and the ways to others. */
export function CompareButtons({ arrangement, onSwap, onChooseOther, onClose }: Props) {
  const { movement, setMovement, overlay, toggleOverlay } = arrangement;
  return (
    <>
      {overlay === null &&
        MOVEMENTS.map(({ movement: each, name, Icon }) => (
          <BarButton key={each} name={name} keys="L" pressed={movement === each} onClick={() => setMovement(each)}>
            <Icon size={18} />
          </BarButton>
        ))}
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
