import type { Annotation } from '../../../shared/annotations/annotation.ts';
import type { RevealedRecord } from '../../../shared/blind/blind-record.ts';
import { useMayChange } from '../../ui/may-change.ts';
import type { LitFinding } from '../findings/lit-finding.ts';
import { useLayersSave } from '../layers/use-layers-save.ts';
import type { PieceOnScreen } from '../panels/SidePanels.tsx';
import { RevealPanel } from './RevealPanel.tsx';
import { StartBlindDialog } from './StartBlindDialog.tsx';
import type { BlindSideState } from './use-blind-side.ts';

interface Props {
  piece: PieceOnScreen;
  revealed: RevealedRecord | null;
  side: BlindSideState;
  lit: LitFinding;
  onOpen: (mark: Annotation) => void;
}

/**
 * Beside the pages: what came of marking alone, and the way into it, where anything can be changed. Nothing while somebody
 * does.
 */
export function BlindSide({ piece: { artefact, layout, layers }, revealed, side, lit, onOpen }: Props) {
  const mayChange = useMayChange();
  const saved = useLayersSave(layers).state === 'saved';
  const [left, right] = layers;
  if (!left || !right) return null;
  return (
    <>
      {revealed && side.revealOpen && (
        <RevealPanel
          artefact={artefact}
          layout={layout}
          left={left}
          right={right}
          record={revealed}
          lit={lit}
          onOpen={onOpen}
          onClose={side.toggle}
          onAgain={mayChange ? side.askToStart : null}
        />
      )}
      {side.asking && mayChange && (
        <StartBlindDialog
          artefactId={artefact.id}
          people={[left.person, right.person]}
          saved={saved}
          onClose={side.stopAsking}
        />
      )}
    </>
  );
}
