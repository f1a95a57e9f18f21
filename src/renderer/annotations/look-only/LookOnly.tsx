import type { RevealedRecord } from '../../../shared/blind/blind-record.ts';
import type { Artefact } from '../../../shared/library/artefact.ts';
import { PageControls } from '../../pages/PageControls.tsx';
import { PageStrip } from '../../pages/PageStrip.tsx';
import { BlindSide } from '../blind/BlindSide.tsx';
import { FileMarksButton } from '../from-file/FileMarksButton.tsx';
import { PastBar } from '../history/PastBar.tsx';
import { PastPanes } from '../history/PastPanes.tsx';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import { PaneHeading } from '../panes/PaneHeading.tsx';
import frame from '../panes/side-by-side.module.css';
import { SidePanels } from '../panels/SidePanels.tsx';
import { PanelButtons } from '../toolbar/PanelButtons.tsx';
import { ViewButtons } from '../toolbar/ViewButtons.tsx';
import { LookBar } from './LookBar.tsx';
import { LookPane } from './LookPane.tsx';
import { useLookOnly } from './use-look-only.ts';

interface Props {
  artefact: Artefact;
  left: EditableLayer;
  right: EditableLayer;
  /** What the two settled after marking alone, if they ever did. */
  revealed: RevealedRecord | null;
  /** The mark somebody was sent to. */
  initialMarkId: string | null;
}

/**
 * A piece of work in a library that cannot be changed: everybody's marks, what they found, said and settled, and how it
 * came to be. No pens and no fields, nothing that would be lost.
 */
export function LookOnly({ artefact, left, right, revealed, initialMarkId }: Props) {
  const look = useLookOnly({ artefact, left, right, revealed, initialMarkId });
  const { layout, state, dispatch, layers, panes, lit, lookingBack, panels, blind, blindSide } = look;
  const { past } = lookingBack;
  const piece = { artefact, layout, layers };
  const cameras = panes.map(({ camera }) => camera);
  const pageControls = <PageControls camera={cameras[0]!} pageCount={layout.pages.length} />;

  return (
    <div ref={look.root} className={frame.workspace}>
      {past ? (
        <PastBar past={past} lookingBack={lookingBack} pageControls={pageControls} />
      ) : (
        <LookBar>
          {pageControls}
          <ViewButtons state={state} dispatch={dispatch} together pageCount={layout.pages.length} />
          <FileMarksButton layer={null} />
          <PanelButtons blind={blind} history={panels.history} findings={panels.findings} />
        </LookBar>
      )}
      <div className={frame.body}>
        {state.stripOpen && !panels.isCovered && layout.pages.length > 1 && (
          <PageStrip artefactId={artefact.id} layout={layout} camera={cameras[0]!} />
        )}
        {past && <PastPanes artefactId={artefact.id} layout={layout} cameras={cameras} layers={past.layers} />}
        {(past ? [] : panes).map(({ camera, owner, shown }, i) => (
          <div key={i} className={frame.pane} inert={panels.isCovered}>
            {owner && <PaneHeading person={owner.person} pen={null} />}
            <LookPane
              artefactId={artefact.id}
              layout={layout}
              camera={camera}
              label={owner ? `Pages, ${owner.person.name}’s marks` : 'Pages, both people’s marks'}
              shown={shown}
              lit={lit}
              lookedAt={look.lookedAt}
              onLookAt={look.lookAt}
            />
          </div>
        ))}
        <SidePanels
          panels={panels}
          lookingBack={lookingBack}
          piece={piece}
          holderId={null}
          selection={new Set(look.lookedAt ? [look.lookedAt.id] : [])}
          lit={lit}
          onOpen={look.openMark}
          placeIsTaken={blindSide.revealOpen}
        >
          <BlindSide piece={piece} revealed={revealed} side={blindSide} lit={lit} onOpen={look.openMark} />
        </SidePanels>
      </div>
    </div>
  );
}
