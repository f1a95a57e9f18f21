import { useRef, useState } from 'react';
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import { createLitFinding } from '../findings/lit-finding.ts';
import { useWorkspaceKeys } from '../keys/use-workspace-keys.ts';
import { LookBar } from '../look-only/LookBar.tsx';
import { LookPane } from '../look-only/LookPane.tsx';
import sideBySide from '../panes/side-by-side.module.css';
import { CompareButtons } from './CompareButtons.tsx';
import { CompareHeading } from './CompareHeading.tsx';
import type { ComparedWork } from './compare-sides.ts';
import { OverlayPanes } from './OverlayPanes.tsx';
import { useArrangement } from './use-arrangement.ts';

interface Props {
  works: readonly [ComparedWork, ComparedWork];
  onSwap: () => void;
  onChooseOther: () => void;
  onClose: () => void;
}

/** Two pieces of work in a library that cannot be changed, to look at. */
export function LookCompare({ works, onSwap, onChooseOther, onClose }: Props) {
  const arrangement = useArrangement({ works, onSwap, onChooseOther });
  const { sides, movement, setMovement, overlay, setOverlay, toggleOverlay, actOnKey } = arrangement;
  const [lit] = useState(createLitFinding);
  const [lookedAt, lookAt] = useState<Annotation | null>(null);
  const root = useRef<HTMLDivElement>(null);
  useWorkspaceKeys(root, actOnKey);

  return (
    <div ref={root} className={sideBySide.workspace}>
      <LookBar>
        <CompareButtons
          movement={movement}
          onMovement={setMovement}
          overlay={overlay}
          onOverlay={toggleOverlay}
          onSwap={onSwap}
          onChooseOther={onChooseOther}
          onClose={onClose}
        />
      </LookBar>
      <div className={sideBySide.body}>
        {overlay === null ? (
          sides.map(({ artefact, layers, layout, camera }) => (
            <section key={artefact.id} className={sideBySide.pane} aria-label={artefact.title}>
              <CompareHeading artefact={artefact} />
              <LookPane
                artefactId={artefact.id}
                layout={layout}
                camera={camera}
                label={`Pages, ${artefact.title}`}
                shown={layers}
                lit={lit}
                lookedAt={lookedAt}
                onLookAt={lookAt}
              />
            </section>
          ))
        ) : (
          <OverlayPanes sides={sides} shownOver={overlay} onShownOver={setOverlay} />
        )}
      </div>
    </div>
  );
}
