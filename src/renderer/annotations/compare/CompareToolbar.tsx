import { Tooltip, VisuallyHidden } from '@mantine/core';
import {
  IconArrowsLeftRight,
  IconFiles,
  IconLayersSubtract,
  IconLink,
  IconLinkOff,
  IconReplace,
  IconX,
} from '@tabler/icons-react';
import type { Dispatch } from 'react';
import { BarButton } from '../../ui/BarButton.tsx';
import type { AnnotateAction, AnnotateState } from '../annotate-state.ts';
import { LayersSaveMark } from '../layers/LayersSave.tsx';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import { PersonChip } from '../people/PersonChip.tsx';
import classes from '../toolbar/AnnotateToolbar.module.css';
import { HistoryButtons } from '../toolbar/HistoryButtons.tsx';
import { ToolButtons } from '../toolbar/ToolButtons.tsx';
import type { Movement } from './compare-sides.ts';

interface Props {
  state: AnnotateState;
  dispatch: Dispatch<AnnotateAction>;
  /** The layer of whoever holds the pen, on the piece pointed at. */
  layer: EditableLayer;
  layers: readonly EditableLayer[];
  movement: Movement;
  onMovement: (movement: Movement) => void;
  overlay: number | null;
  onOverlay: () => void;
  onSwitchPen: () => void;
  onSwap: () => void;
  onChooseOther: () => void;
  onClose: () => void;
}

const MOVEMENTS = [
  { movement: 'together', name: 'Move both together', Icon: IconLink },
  { movement: 'by-page', name: 'Turn pages together', Icon: IconFiles },
  { movement: 'apart', name: 'Move each alone', Icon: IconLinkOff },
] as const;

/** Whose pen it is, the tools, how the two pieces move, and how they lie. */
export function CompareToolbar(props: Props) {
  const { state, dispatch, layer, layers, movement, onMovement, overlay, onOverlay } = props;
  return (
    <div className={classes.bar} role="toolbar" aria-label="Two pieces at once">
      <Tooltip label="Pass the pen (X)">
        <button type="button" className={classes.holder} data-role={layer.person.role} onClick={props.onSwitchPen}>
          <PersonChip person={layer.person} />
          <VisuallyHidden>has the pen; pass it on</VisuallyHidden>
        </button>
      </Tooltip>
      <span className={classes.rule} />
      {overlay === null && <ToolButtons state={state} dispatch={dispatch} />}
      {overlay === null && <span className={classes.rule} />}
      {overlay === null && <HistoryButtons history={layer.history} />}
      <span className={classes.space} />
      <LayersSaveMark layers={layers} />
      <span className={classes.rule} />
      {overlay === null &&
        MOVEMENTS.map(({ movement: each, name, Icon }) => (
          <BarButton key={each} name={name} keys="L" pressed={movement === each} onClick={() => onMovement(each)}>
            <Icon size={18} />
          </BarButton>
        ))}
      <BarButton name="Lay one over the other" keys="Shift+O" pressed={overlay !== null} onClick={onOverlay}>
        <IconLayersSubtract size={18} />
      </BarButton>
      <BarButton name="Swap sides" keys="Shift+S" onClick={props.onSwap}>
        <IconArrowsLeftRight size={18} />
      </BarButton>
      <BarButton name="Another piece beside it" keys="Shift+B" onClick={props.onChooseOther}>
        <IconReplace size={18} />
      </BarButton>
      <BarButton name="One piece again" onClick={props.onClose}>
        <IconX size={18} />
      </BarButton>
    </div>
  );
}
