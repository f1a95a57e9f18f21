import { useRef, useState } from 'react';
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import { PageControls } from '../../pages/PageControls.tsx';
import { createLitFinding } from '../findings/lit-finding.ts';
import { PastBar } from '../history/PastBar.tsx';
import { useWorkspaceKeys } from '../keys/use-workspace-keys.ts';
import { LookBar } from '../look-only/LookBar.tsx';
import { revealToLook } from '../look-only/reveal-to-look.ts';
import { pageOf } from '../panes/pane-desk.ts';
import sideBySide from '../panes/side-by-side.module.css';
import { SidePanels } from '../panels/SidePanels.tsx';
import { useSidePanels } from '../panels/use-side-panels.ts';
import { PanelButtons } from '../toolbar/PanelButtons.tsx';
import { CompareButtons } from './CompareButtons.tsx';
import { ComparedPages } from './ComparedPages.tsx';
import { otherIndex, type ComparedWork, type CompareViewActions } from './compare-sides.ts';
import { CompareSection } from './CompareSection.tsx';
import { actOnLookKey } from './look-keys.ts';
import { OverlayPanes } from './OverlayPanes.tsx';
import { useArrangement } from './use-arrangement.ts';
import { usePieceInHand } from './use-piece-in-hand.ts';

interface Props extends Omit<CompareViewActions, 'onScript'> {
  works: readonly [ComparedWork, ComparedWork];
}

/** Two pieces of work in a library that cannot be changed, to look at. */
export function LookCompare({ works, ...actions }: Props) {
  const arrangement = useArrangement({ works, ...actions });
  const { sides, overlay } = arrangement;
  const [lit] = useState(createLitFinding);
  const root = useRef<HTMLDivElement>(null);
  const inHand = usePieceInHand(sides, null);
  const { active, side, other, history, lookingBack, past, lookedAt, lookAt, pointInto } = inHand;
  const isNow = past === null;
  const panels = useSidePanels({ history, hidden: !isNow, blind: null, others: [] });

  const openMark = (mark: Annotation) => {
    const placed = pageOf(side.layout, mark);
    if (!placed) return;
    panels.widenBoard(false);
    arrangement.bringOut(active);
    lookAt(mark);
    revealToLook(side.camera, mark, placed);
  };

  useWorkspaceKeys(root, (event) => {
    if (panels.actOnKey(event)) return true;
    return isNow && (actOnLookKey(event, inHand, openMark) || arrangement.actOnKey(event) || panels.actOnLetter(event));
  });

  const pageControls = <PageControls camera={side.camera} pageCount={side.layout.pages.length} />;
  return (
    <div ref={root} className={sideBySide.workspace}>
      {past ? (
        <PastBar past={past} lookingBack={lookingBack} pageControls={pageControls} />
      ) : (
        <LookBar>
          {pageControls}
          <CompareButtons arrangement={arrangement} {...actions} />
          <PanelButtons blind={null} history={history} findings={panels.findings} />
        </LookBar>
      )}
      <div className={sideBySide.body}>
        {overlay === null ? (
          sides.map((each, i) => (
            <CompareSection
              key={each.artefact.id}
              artefact={each.artefact}
              active={each === side}
              covered={panels.isCovered}
              onPoint={() => pointInto(i === 0 ? 0 : 1)}
            >
              <ComparedPages
                side={each}
                past={i === active ? past : null}
                lit={lit}
                lookedAt={lookedAt}
                onLookAt={lookAt}
              />
            </CompareSection>
          ))
        ) : (
          <OverlayPanes arrangement={arrangement} inHand={inHand} lit={lit} covered={panels.isCovered} />
        )}
        <SidePanels
          panels={panels}
          lookingBack={lookingBack}
          piece={side}
          other={{ title: other.artefact.title, onShow: () => pointInto(otherIndex(active)) }}
          holderId={null}
          selection={new Set(lookedAt ? [lookedAt.id] : [])}
          lit={lit}
          onOpen={openMark}
        />
      </div>
    </div>
  );
}
