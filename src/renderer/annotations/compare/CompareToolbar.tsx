import type { Dispatch, ReactNode } from 'react';
import type { AnnotateAction, AnnotateState } from '../annotate-state.ts';
import { LayersSaveMark } from '../layers/LayersSave.tsx';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import type { SidePanelSwitches } from '../panels/use-side-panels.ts';
import classes from '../toolbar/AnnotateToolbar.module.css';
import { HandOptions } from '../toolbar/HandOptions.tsx';
import { HistoryButtons } from '../toolbar/HistoryButtons.tsx';
import { PanelButtons } from '../toolbar/PanelButtons.tsx';
import { PenHolder } from '../toolbar/PenHolder.tsx';
import { ToolButtons } from '../toolbar/ToolButtons.tsx';
import { VoiceButton } from '../voice/VoiceButton.tsx';

interface Props {
  state: AnnotateState;
  dispatch: Dispatch<AnnotateAction>;
  /** The layer of whoever holds the pen, on the piece pointed at. */
  layer: EditableLayer;
  layers: readonly EditableLayer[];
  /** Which page, and how large, of the piece pointed at. */
  pageControls: ReactNode;
  /** How the two lie and move. */
  compareButtons: ReactNode;
  /** Marks can be made; not while one piece lies over the other. */
  canMark: boolean;
  panels: SidePanelSwitches;
  onSwitchPen: () => void;
}

/** Whose pen it is, the tools, how the two pieces move, and how they lie. */
export function CompareToolbar(props: Props) {
  const { state, dispatch, layer, layers, pageControls, compareButtons, canMark, panels, onSwitchPen } = props;
  return (
    <div
      className={classes.bar}
      role="toolbar"
      aria-label="Two pieces at once"
      data-mirrored={(state.options.toolsFollowPen && layer.person.role === 'mentor') || undefined}
    >
      <PenHolder person={layer.person} onSwitchPen={onSwitchPen} />
      <span className={classes.rule} />
      {canMark && (
        <>
          <ToolButtons state={state} dispatch={dispatch} />
          <VoiceButton />
          <span className={classes.rule} />
          <HistoryButtons history={layer.history} />
          <HandOptions options={state.options} onOptions={(options) => dispatch({ type: 'options', options })} />
        </>
      )}
      <span className={classes.space} />
      {pageControls}
      <span className={classes.space} />
      <LayersSaveMark layers={layers} />
      <span className={classes.rule} />
      {compareButtons}
      <PanelButtons blind={null} history={panels.history} findings={panels.findings} />
    </div>
  );
}
