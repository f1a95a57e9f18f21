import type { ReactNode } from 'react';
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import type { Artefact } from '../../../shared/library/artefact.ts';
import type { PageLayout } from '../../pages/page-layout.ts';
import { FindingsBoard } from '../findings/FindingsBoard.tsx';
import type { LitFinding } from '../findings/lit-finding.ts';
import { HistoryPanel } from '../history/HistoryPanel.tsx';
import type { LookingBack } from '../history/use-looking-back.ts';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import type { Subject } from './PanelSubject.tsx';
import type { SidePanelSwitches } from './use-side-panels.ts';

/** A piece of work whose pages are on the screen. */
export interface PieceOnScreen {
  artefact: Artefact;
  layout: PageLayout;
  /** Everybody's; one when somebody marks alone. */
  layers: readonly EditableLayer[];
}

interface Props {
  panels: SidePanelSwitches;
  lookingBack: LookingBack;
  piece: PieceOnScreen;
  /** The piece that is open beside it, and how the panels come to be about that; absent where only one is open. */
  other?: Subject['other'];
  /** Whoever has the pen; null where nobody has it. */
  holderId: string | null;
  /** Marks selected on the page. */
  selection: ReadonlySet<string>;
  lit: LitFinding;
  onOpen: (mark: Annotation) => void;
  /** Something found has been put into this script; absent where scripts are out of reach. */
  onScript?: ((scriptId: string) => void) | undefined;
  /** Another panel has the place where the findings would stand beside the pages. */
  placeIsTaken?: boolean;
  /** Panels that only this workspace has; they go while the past is looked at. */
  children?: ReactNode;
}

/** Beside the pages: how the work came to be marked as it is, and what was found in it. */
export function SidePanels(props: Props) {
  const { panels, lookingBack, piece, other, holderId, selection, lit } = props;
  const { onOpen, onScript, placeIsTaken = false, children } = props;
  const { artefact, layout, layers } = piece;
  const { history, findings, boardIsWide, widenBoard } = panels;
  const isNow = lookingBack.past === null;
  const about = other ? { title: artefact.title, other: isNow ? other : null } : null;
  return (
    <>
      {history.open && (
        <HistoryPanel about={about} lookingBack={lookingBack} pages={artefact.pages} onClose={history.onToggle} />
      )}
      {isNow && children}
      {findings.open && isNow && (boardIsWide || !placeIsTaken) && (
        <FindingsBoard
          about={about}
          artefact={artefact}
          layout={layout}
          layers={layers}
          holderId={holderId}
          selection={selection}
          lit={lit}
          wide={boardIsWide}
          onWide={widenBoard}
          onClose={findings.onToggle}
          onOpen={({ mark }) => onOpen(mark)}
          onScript={onScript}
        />
      )}
    </>
  );
}
