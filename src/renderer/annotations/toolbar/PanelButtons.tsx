import { IconEye, IconEyeOff, IconHistory, IconListDetails } from '@tabler/icons-react';
import { BarButton } from '../../ui/BarButton.tsx';
import type { PanelSwitch } from '../panels/use-panel-switch.ts';

interface Props {
  /** Marking alone and what came of it; null where that is out of reach. */
  blind: (PanelSwitch & { revealed: boolean }) | null;
  history: PanelSwitch;
  findings: PanelSwitch;
}

/** The panels beside the pages. */
export function PanelButtons({ blind, history, findings }: Props) {
  return (
    <>
      {blind && (
        <BarButton
          name={blind.revealed ? 'What each of you saw' : 'Mark alone first'}
          keys="Shift+M"
          pressed={blind.revealed ? blind.open : undefined}
          onClick={blind.onToggle}
        >
          {blind.revealed ? <IconEye size={18} /> : <IconEyeOff size={18} />}
        </BarButton>
      )}
      <BarButton name="History" keys="Shift+H" pressed={history.open} onClick={history.onToggle}>
        <IconHistory size={18} />
      </BarButton>
      <BarButton name="Findings" keys="F" pressed={findings.open} onClick={findings.onToggle}>
        <IconListDetails size={18} />
      </BarButton>
    </>
  );
}
