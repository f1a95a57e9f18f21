import type { RevealedRecord } from '../../shared/blind/blind-record.ts';
import type { Artefact } from '../../shared/library/artefact.ts';
import { PageControls } from '../pages/PageControls.tsx';
import { PageStrip } from '../pages/PageStrip.tsx';
import { BlindSide } from './blind/BlindSide.tsx';
import { MarkingBar } from './codes/MarkingBar.tsx';
import { BankPanel } from './comments/BankPanel.tsx';
import { PastBar } from './history/PastBar.tsx';
import { PastPanes } from './history/PastPanes.tsx';
import { UnsavedBanner } from './layers/LayersSave.tsx';
import type { EditableLayer } from './layers/use-editable-layer.ts';
import { AnnotatePane } from './panes/AnnotatePane.tsx';
import { MarkingFrame } from './panes/MarkingFrame.tsx';
import { PaneHeading } from './panes/PaneHeading.tsx';
import frame from './panes/side-by-side.module.css';
import { SidePanels } from './panels/SidePanels.tsx';
import { AnnotateToolbar } from './toolbar/AnnotateToolbar.tsx';
import { useAnnotateWorkspace } from './use-annotate-workspace.ts';
import { UnfinishedClips } from './voice/UnfinishedClips.tsx';

interface Props {
  artefact: Artefact;
  left: EditableLayer;
  /** Null while `left` marks alone: then nothing of the other person is here. */
  right: EditableLayer | null;
  /** What the two settled after marking alone, if they ever did. */
  revealed?: RevealedRecord | null;
  /** The mark somebody was sent to. */
  initialMarkId?: string | null;
  /** Something found has been put into this script. */
  onScript?: (scriptId: string) => void;
}

/** The workspace once its layers are open: a pane for each person, one page with both people's marks, or one person alone. */
export function AnnotateWorkspace({ artefact, left, right, revealed = null, initialMarkId = null, onScript }: Props) {
  const workspace = useAnnotateWorkspace({ artefact, left, right, revealed, initialMarkId });
  const { state, dispatch, layout, layers, panes, sideBySide, holder, camera, marking, lookingBack } = workspace;
  const { panels, blind, blindSide, lit, table, voice, focusPane, switchPen, openMark } = workspace;
  const { past } = lookingBack;
  const piece = { artefact, layout, layers };
  const paneCameras = panes.map((pane) => pane.camera);
  const pageControls = <PageControls camera={camera} pageCount={layout.pages.length} />;

  return (
    <MarkingFrame root={workspace.root} marking={marking} voice={voice} table={right ? table : null}>
      {past ? (
        <PastBar past={past} lookingBack={lookingBack} pageControls={pageControls} />
      ) : (
        <AnnotateToolbar
          state={state}
          dispatch={dispatch}
          layer={holder}
          layers={layers}
          onSwitchPen={switchPen}
          onClicked={() => focusPane(holder)}
          pageCount={layout.pages.length}
          pageControls={pageControls}
          history={panels.history}
          findings={panels.findings}
          blind={blind}
        />
      )}
      <UnsavedBanner layers={layers} />
      <UnfinishedClips layers={layers} />
      <div className={frame.body}>
        {state.stripOpen && !panels.isCovered && layout.pages.length > 1 && (
          <PageStrip artefactId={artefact.id} layout={layout} camera={camera} />
        )}
        {past && <PastPanes artefactId={artefact.id} layout={layout} cameras={paneCameras} layers={past.layers} />}
        {(past ? [] : panes).map(({ layer, other, camera: paneCamera }, i) => (
          <div key={i} className={frame.pane} data-pane={layer.person.id} inert={panels.isCovered}>
            {sideBySide && <PaneHeading person={layer.person} pen={{ held: layer === holder, onTake: switchPen }} />}
            <AnnotatePane
              artefactId={artefact.id}
              layout={layout}
              camera={paneCamera}
              layer={layer}
              lit={lit}
              shown={!other || (sideBySide && !state.bothLayers) ? [layer] : [other, layer]}
              state={state}
              pen={workspace.pen}
              label={sideBySide || !right ? `Pages, ${layer.person.name}’s marks` : 'Pages, both people’s marks'}
              deskRef={workspace.desk}
              caret={marking.caret}
              onPoint={() => dispatch({ type: 'pen-to', personId: layer.person.id })}
              onSelect={(ids) => dispatch({ type: 'select', ids })}
              onEdit={(editing) => dispatch({ type: 'edit', editing })}
              onErased={() => dispatch({ type: 'erased' })}
              onGivePen={(mark) => {
                switchPen();
                dispatch({ type: 'select', ids: new Set([mark.id]) });
              }}
            />
          </div>
        ))}
        <SidePanels
          panels={panels}
          lookingBack={lookingBack}
          piece={piece}
          holderId={holder.person.id}
          selection={state.selection}
          lit={lit}
          onOpen={openMark}
          onScript={onScript}
          placeIsTaken={blindSide.revealOpen}
        >
          <BlindSide piece={piece} revealed={revealed} side={blindSide} lit={lit} onOpen={openMark} />
          {marking.bankOpen && <BankPanel marking={marking} onClosed={() => focusPane(holder)} />}
        </SidePanels>
      </div>
      {!past && (
        <MarkingBar
          marking={marking}
          state={state}
          layer={holder}
          layout={layout}
          camera={camera}
          onClicked={() => focusPane(holder)}
        />
      )}
    </MarkingFrame>
  );
}
