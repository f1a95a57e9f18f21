import type { RevealedRecord } from '../../../shared/blind/blind-record.ts';
import type { Artefact } from '../../../shared/library/artefact.ts';
import { PageControls } from '../../pages/PageControls.tsx';
import { PageStrip } from '../../pages/PageStrip.tsx';
import { RevealPanel } from '../blind/RevealPanel.tsx';
import { FindingsBoard } from '../findings/FindingsBoard.tsx';
import { FileMarksButton } from '../from-file/FileMarksButton.tsx';
import { HistoryPanel } from '../history/HistoryPanel.tsx';
import { PastBar } from '../history/PastBar.tsx';
import { PastPanes } from '../history/PastPanes.tsx';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import frame from '../panes/side-by-side.module.css';
import { PersonChip } from '../people/PersonChip.tsx';
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
  const { layout, state, dispatch, layers, panes, lit, lookingBack, history, findings } = look;
  const { past } = lookingBack;
  const cameras = panes.map(({ camera }) => camera);
  const pageControls = <PageControls camera={cameras[0]!} pageCount={layout.pages.length} />;
  const revealOpen = revealed !== null && (look.blind?.open ?? false) && !past;

  return (
    <div ref={look.root} className={frame.workspace}>
      {past ? (
        <PastBar past={past} lookingBack={lookingBack} pageControls={pageControls} />
      ) : (
        <LookBar>
          {pageControls}
          <ViewButtons state={state} dispatch={dispatch} together pageCount={layout.pages.length} />
          <FileMarksButton layer={null} />
          <PanelButtons blind={look.blind} history={history} findings={findings} />
        </LookBar>
      )}
      <div className={frame.body}>
        {state.stripOpen && !look.isCovered && layout.pages.length > 1 && (
          <PageStrip artefactId={artefact.id} layout={layout} camera={cameras[0]!} />
        )}
        {past && <PastPanes artefactId={artefact.id} layout={layout} cameras={cameras} layers={past.layers} />}
        {(past ? [] : panes).map(({ camera, owner, shown }, i) => (
          <div key={i} className={frame.pane} inert={look.isCovered}>
            {owner && (
              <div className={frame.heading}>
                <PersonChip person={owner.person} />
              </div>
            )}
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
        {history.open && <HistoryPanel lookingBack={lookingBack} pages={artefact.pages} onClose={history.onToggle} />}
        {revealOpen && (
          <RevealPanel
            artefact={artefact}
            layout={layout}
            left={left}
            right={right}
            record={revealed}
            lit={lit}
            onOpen={look.openMark}
            onClose={() => look.blind?.onToggle()}
            onAgain={null}
          />
        )}
        {findings.open && !past && (look.boardIsWide || !revealOpen) && (
          <FindingsBoard
            artefact={artefact}
            layout={layout}
            layers={layers}
            holderId={null}
            selection={new Set(look.lookedAt ? [look.lookedAt.id] : [])}
            lit={lit}
            wide={look.boardIsWide}
            onWide={look.widenBoard}
            onClose={findings.onToggle}
            onOpen={({ mark }) => look.openMark(mark)}
            onScript={undefined}
          />
        )}
      </div>
    </div>
  );
}
