import type { Dispatch, ReactNode } from 'react';
import type { AnnotateAction, AnnotateState } from '../annotate-state.ts';
import classes from './AnnotateToolbar.module.css';
import { FileMarksButton } from '../from-file/FileMarksButton.tsx';
import { HistoryButtons } from './HistoryButtons.tsx';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import { LayersSaveMark } from '../layers/LayersSave.tsx';
import { VoiceButton } from '../voice/VoiceButton.tsx';
import { HandOptions } from './HandOptions.tsx';
import type { PanelSwitch } from '../panels/use-panel-switch.ts';
import { PanelButtons } from './PanelButtons.tsx';
import { PenHolder } from './PenHolder.tsx';
import { ToolButtons } from './ToolButtons.tsx';
import { ViewButtons } from './ViewButtons.tsx';

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
  history: PanelSwitch;
  findings: PanelSwitch;
  /** Marking alone and what came of it; null while somebody does. */
  blind: (PanelSwitch & { revealed: boolean }) | null;
}

/** Whose pen it is, the tools, undo, what is shown, and whether it is all on the disk. */
export function AnnotateToolbar(props: Props) {
  const { state, dispatch, layer, layers, onSwitchPen, onClicked, pageCount, pageControls } = props;
  const together = layers.length > 1;

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
      <PenHolder person={layer.person} onSwitchPen={together ? onSwitchPen : null} />
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
      <ViewButtons state={state} dispatch={dispatch} together={together} pageCount={pageCount} />
      <FileMarksButton layer={layer} />
      <PanelButtons blind={props.blind} history={props.history} findings={props.findings} />
    </div>
  );
}
