import { PageControls } from '../../pages/PageControls.tsx';
import type { AnnotateState } from '../annotate-state.ts';
import { MarkingBar } from '../codes/MarkingBar.tsx';
import { BankContext } from '../comments/bank-context.ts';
import { BankPanel } from '../comments/BankPanel.tsx';
import { UnsavedBanner } from '../layers/LayersSave.tsx';
import { AnnotatePane } from '../panes/AnnotatePane.tsx';
import sideBySide from '../panes/side-by-side.module.css';
import { RecordingPanel } from '../voice/RecordingPanel.tsx';
import { UnfinishedClips } from '../voice/UnfinishedClips.tsx';
import { VoiceContext } from '../voice/voice-desk.ts';
import { CompareButtons } from './CompareButtons.tsx';
import { CompareHeading } from './CompareHeading.tsx';
import type { ComparedWork } from './compare-sides.ts';
import { CompareToolbar } from './CompareToolbar.tsx';
import { OverlayPanes } from './OverlayPanes.tsx';
import { useArrangement } from './use-arrangement.ts';
import { useCompareWorkspace } from './use-compare-workspace.ts';

interface Props {
  works: readonly [ComparedWork, ComparedWork];
  onSwap: () => void;
  onChooseOther: () => void;
  onClose: () => void;
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * The two pieces, side by side or laid over each other. Marks can be made on both: they go into the pen-holder's layer
 * of the piece pointed at.
 */
export function CompareWorkspace({ works, onSwap, onChooseOther, onClose }: Props) {
  const arrangement = useArrangement({ works, onSwap, onChooseOther });
  const { sides, overlay } = arrangement;
  const workspace = useCompareWorkspace(sides, arrangement.actOnKey);
  const { state, dispatch, active, side, holder, holderOf, allLayers, marking, pointInto } = workspace;
  const canMark = overlay === null;

  return (
    <BankContext value={marking.bank}>
      <VoiceContext value={workspace.voice}>
        <div ref={workspace.root} className={sideBySide.workspace}>
          <CompareToolbar
            state={state}
            dispatch={dispatch}
            layer={holder}
            layers={allLayers}
            pageControls={<PageControls camera={side.camera} pageCount={side.layout.pages.length} />}
            compareButtons={
              <CompareButtons
                movement={arrangement.movement}
                onMovement={arrangement.setMovement}
                overlay={overlay}
                onOverlay={arrangement.toggleOverlay}
                onSwap={onSwap}
                onChooseOther={onChooseOther}
                onClose={onClose}
              />
            }
            canMark={canMark}
            onSwitchPen={workspace.switchPen}
          />
          <UnsavedBanner layers={allLayers} />
          <UnfinishedClips layers={side.layers} />
          <div className={sideBySide.body}>
            {overlay === null ? (
              sides.map((each, i) => (
                <section
                  key={each.artefact.id}
                  className={sideBySide.pane}
                  aria-label={each.artefact.title}
                  data-active={i === active || undefined}
                  onFocus={() => pointInto(i === 0 ? 0 : 1)}
                >
                  <CompareHeading artefact={each.artefact} />
                  <AnnotatePane
                    artefactId={each.artefact.id}
                    layout={each.layout}
                    camera={each.camera}
                    layer={holderOf(each)}
                    shown={[...each.layers].sort((a) => (a === holderOf(each) ? 1 : -1))}
                    lit={workspace.lit}
                    state={i === active ? state : atRest(state)}
                    pen={workspace.pen}
                    label={`Pages, ${each.artefact.title}`}
                    deskRef={i === active ? workspace.desk : null}
                    caret={marking.caret}
                    onPoint={() => pointInto(i === 0 ? 0 : 1)}
                    onSelect={(ids) => dispatch({ type: 'select', ids })}
                    onEdit={(editing) => dispatch({ type: 'edit', editing })}
                    onErased={() => dispatch({ type: 'erased' })}
                    onGivePen={(mark) => {
                      dispatch({ type: 'pen-to', personId: mark.personId });
                      dispatch({ type: 'select', ids: new Set([mark.id]) });
                    }}
                  />
                </section>
              ))
            ) : (
              <OverlayPanes sides={sides} shownOver={overlay} onShownOver={arrangement.setOverlay} />
            )}
            {marking.bankOpen && canMark && (
              <BankPanel
                searchRef={marking.bankSearch}
                onUse={marking.say}
                onClose={() => {
                  marking.setBankOpen(false);
                  workspace.focusPages();
                }}
              />
            )}
          </div>
          {canMark && (
            <MarkingBar
              marking={marking}
              state={state}
              layer={holder}
              layout={side.layout}
              camera={side.camera}
              onClicked={workspace.focusPages}
            />
          )}
          <RecordingPanel />
        </div>
      </VoiceContext>
    </BankContext>
  );
}

/** What the side nobody points into knows: the same tools, and nothing selected or being typed. */
function atRest(state: AnnotateState): AnnotateState {
  return { ...state, selection: NOTHING, editing: null };
}
