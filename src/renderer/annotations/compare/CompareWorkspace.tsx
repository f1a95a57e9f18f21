import { PageControls } from '../../pages/PageControls.tsx';
import type { AnnotateState } from '../annotate-state.ts';
import { MarkingBar } from '../codes/MarkingBar.tsx';
import { BankPanel } from '../comments/BankPanel.tsx';
import { PastBar } from '../history/PastBar.tsx';
import { UnsavedBanner } from '../layers/LayersSave.tsx';
import { AnnotatePane } from '../panes/AnnotatePane.tsx';
import { MarkingFrame } from '../panes/MarkingFrame.tsx';
import sideBySide from '../panes/side-by-side.module.css';
import { SidePanels } from '../panels/SidePanels.tsx';
import { PresentingContext } from '../table/presenting-context.ts';
import { UnfinishedClips } from '../voice/UnfinishedClips.tsx';
import { CompareButtons } from './CompareButtons.tsx';
import { ComparedPages, pagesOf } from './ComparedPages.tsx';
import { otherIndex, type ComparedWork, type CompareViewActions } from './compare-sides.ts';
import { CompareSection } from './CompareSection.tsx';
import { CompareToolbar } from './CompareToolbar.tsx';
import { OverlayPanes } from './OverlayPanes.tsx';
import { useArrangement } from './use-arrangement.ts';
import { useCompareWorkspace } from './use-compare-workspace.ts';

interface Props extends CompareViewActions {
  works: readonly [ComparedWork, ComparedWork];
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * The two pieces, side by side or laid over each other. Marks can be made on both: they go into the pen-holder's layer
 * of the piece pointed at, and what stands beside the pages is about that piece.
 */
export function CompareWorkspace({ works, onScript, ...actions }: Props) {
  const arrangement = useArrangement({ works, ...actions });
  const { sides, overlay } = arrangement;
  const workspace = useCompareWorkspace(arrangement);
  const { state, dispatch, active, side, holder, holderOf, allLayers, marking, pointInto, canMark } = workspace;
  const { panels, past, lookingBack, lit, lookedAt, lookAt, tables, other } = workspace;
  const pageControls = <PageControls camera={side.camera} pageCount={side.layout.pages.length} />;

  return (
    <MarkingFrame root={workspace.root} marking={marking} voice={workspace.voice} table={tables[active]}>
      {past ? (
        <PastBar past={past} lookingBack={lookingBack} pageControls={pageControls} />
      ) : (
        <CompareToolbar
          state={state}
          dispatch={dispatch}
          layer={holder}
          layers={allLayers}
          pageControls={pageControls}
          compareButtons={<CompareButtons arrangement={arrangement} {...actions} />}
          canMark={canMark}
          panels={panels}
          onSwitchPen={workspace.switchPen}
        />
      )}
      <UnsavedBanner layers={allLayers} />
      <UnfinishedClips layers={side.layers} />
      <div className={sideBySide.body}>
        {overlay === null ? (
          sides.map((each, i) => {
            const index = i === 0 ? 0 : 1;
            return (
              <CompareSection
                key={each.artefact.id}
                artefact={each.artefact}
                active={index === active}
                covered={panels.isCovered}
                onPoint={() => pointInto(index)}
              >
                {past ? (
                  <ComparedPages
                    side={each}
                    past={index === active ? past : null}
                    lit={lit}
                    lookedAt={lookedAt}
                    onLookAt={lookAt}
                  />
                ) : (
                  <PresentingContext value={tables[index]}>
                    <AnnotatePane
                      artefactId={each.artefact.id}
                      layout={each.layout}
                      camera={each.camera}
                      layer={holderOf(each)}
                      shown={[...each.layers].sort((a) => (a === holderOf(each) ? 1 : -1))}
                      lit={lit}
                      state={index === active ? state : atRest(state)}
                      pen={workspace.pen}
                      label={pagesOf(each)}
                      deskRef={index === active ? workspace.desk : null}
                      caret={marking.caret}
                      onPoint={() => pointInto(index)}
                      onSelect={(ids) => dispatch({ type: 'select', ids })}
                      onEdit={(editing) => dispatch({ type: 'edit', editing })}
                      onErased={() => dispatch({ type: 'erased' })}
                      onGivePen={(mark) => {
                        dispatch({ type: 'pen-to', personId: mark.personId });
                        dispatch({ type: 'select', ids: new Set([mark.id]) });
                      }}
                    />
                  </PresentingContext>
                )}
              </CompareSection>
            );
          })
        ) : (
          <OverlayPanes arrangement={arrangement} inHand={workspace} lit={lit} covered={panels.isCovered} />
        )}
        <SidePanels
          panels={panels}
          lookingBack={lookingBack}
          piece={side}
          other={{ title: other.artefact.title, onShow: () => pointInto(otherIndex(active)) }}
          holderId={holder.person.id}
          selection={lookedAt ? new Set([lookedAt.id]) : state.selection}
          lit={lit}
          onOpen={workspace.openMark}
          onScript={(scriptId) => onScript(side.artefact.id, scriptId)}
        >
          {canMark && marking.bankOpen && <BankPanel marking={marking} onClosed={workspace.focusPages} />}
        </SidePanels>
      </div>
      {canMark && !past && (
        <MarkingBar
          marking={marking}
          state={state}
          layer={holder}
          layout={side.layout}
          camera={side.camera}
          onClicked={workspace.focusPages}
        />
      )}
    </MarkingFrame>
  );
}

/** What the side nobody points into knows: the same tools, and nothing selected or being typed. */
function atRest(state: AnnotateState): AnnotateState {
  return { ...state, selection: NOTHING, editing: null };
}
