import { Tooltip, VisuallyHidden } from '@mantine/core';
import {
  IconColumns2,
  IconEye,
  IconEyeOff,
  IconHistory,
  IconLayoutSidebar,
  IconLink,
  IconLinkOff,
  IconListDetails,
  IconRectangleVertical,
  IconUsers,
} from '@tabler/icons-react';
import type { Dispatch, ReactNode } from 'react';
import type { AnnotateAction, AnnotateState } from '../annotate-state.ts';
import classes from './AnnotateToolbar.module.css';
import { BarButton } from '../../ui/BarButton.tsx';
import { FileMarksButton } from '../from-file/FileMarksButton.tsx';
import { HistoryButtons } from './HistoryButtons.tsx';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import { LayersSaveMark } from '../layers/LayersSave.tsx';
import { PersonChip } from '../people/PersonChip.tsx';
import { VoiceButton } from '../voice/VoiceButton.tsx';
import { HandOptions } from './HandOptions.tsx';
import { ToolButtons } from './ToolButtons.tsx';

interface Props {
  state: AnnotateState;
  dispatch: Dispatch<AnnotateAction>;
  /** The layer of whoever holds the pen. */
  layer: EditableLayer;
  /** Everybody's layers; one when somebody marks alone. */
  layers: readonly EditableLayer[];
  onSwitchPen: () => void;
  /** A button was clicked: the keyboard belongs to the pages again. */
  onClicked: () => void;
  pageCount: number;
  /** Which page, and how large. */
  pageControls: ReactNode;
  historyOpen: boolean;
  onHistory: () => void;
  /** Marking alone and what came of it; null while somebody does. */
  blind: { revealed: boolean; open: boolean; onToggle: () => void } | null;
}

/** Whose pen it is, the tools, undo, what is shown, and whether it is all on the disk. */
export function AnnotateToolbar(props: Props) {
  const {
    state,
    dispatch,
    layer,
    layers,
    onSwitchPen,
    onClicked,
    pageCount,
    pageControls,
    historyOpen,
    onHistory,
    blind,
  } = props;
  const together = layers.length > 1;
  const sideBySide = together && state.layout === 'side-by-side';
  const toggle = (what: 'linked' | 'bothLayers' | 'stripOpen' | 'findingsOpen') => dispatch({ type: 'toggle', what });

  return (
    <div
      className={classes.bar}
      role="toolbar"
      aria-label="Annotating"
      data-mirrored={(state.options.toolsFollowPen && layer.person.role === 'mentor') || undefined}
      onClick={(event) => {
        const button = event.target instanceof Element ? event.target.closest('button') : null;
        const clicked = event.detail > 0 && event.currentTarget.contains(button);
        if (clicked && !button?.hasAttribute('aria-haspopup')) onClicked();
      }}
    >
      {together ? (
        <Tooltip label="Pass the pen (X)">
          <button type="button" className={classes.holder} data-role={layer.person.role} onClick={onSwitchPen}>
            <PersonChip person={layer.person} />
            <VisuallyHidden>has the pen; pass it on</VisuallyHidden>
          </button>
        </Tooltip>
      ) : (
        <span className={classes.holder} data-role={layer.person.role}>
          <PersonChip person={layer.person} />
        </span>
      )}
      <VisuallyHidden aria-live="polite">{layer.person.name} has the pen</VisuallyHidden>
      <span className={classes.rule} />
      <ToolButtons state={state} dispatch={dispatch} />
      <VoiceButton />
      <span className={classes.rule} />
      <HistoryButtons history={layer.history} />
      <HandOptions options={state.options} onOptions={(options) => dispatch({ type: 'options', options })} />
      <span className={classes.space} />
      {pageControls}
      <span className={classes.space} />
      <LayersSaveMark layers={layers} />
      <span className={classes.rule} />
      {sideBySide && (
        <BarButton name="Move both sides together" keys="L" pressed={state.linked} onClick={() => toggle('linked')}>
          {state.linked ? <IconLink size={18} /> : <IconLinkOff size={18} />}
        </BarButton>
      )}
      {sideBySide && (
        <BarButton
          name="Show each other’s marks"
          keys="B"
          pressed={state.bothLayers}
          onClick={() => toggle('bothLayers')}
        >
          <IconUsers size={18} />
        </BarButton>
      )}
      {together && (
        <BarButton
          name={sideBySide ? 'One page, both people' : 'Side by side'}
          keys="D"
          onClick={() => dispatch({ type: 'layout', layout: sideBySide ? 'one-page' : 'side-by-side' })}
        >
          {sideBySide ? <IconRectangleVertical size={18} /> : <IconColumns2 size={18} />}
        </BarButton>
      )}
      {pageCount > 1 && (
        <BarButton name="Pages" keys="G" pressed={state.stripOpen} onClick={() => toggle('stripOpen')}>
          <IconLayoutSidebar size={18} />
        </BarButton>
      )}
      <FileMarksButton layer={layer} />
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
      <BarButton name="History" keys="Shift+H" pressed={historyOpen} onClick={onHistory}>
        <IconHistory size={18} />
      </BarButton>
      <BarButton name="Findings" keys="F" pressed={state.findingsOpen} onClick={() => toggle('findingsOpen')}>
        <IconListDetails size={18} />
      </BarButton>
    </div>
  );
}
