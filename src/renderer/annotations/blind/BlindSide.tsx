import { useMemo } from 'react';
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import type { RevealedRecord } from '../../../shared/blind/blind-record.ts';
import type { Artefact } from '../../../shared/library/artefact.ts';
import type { PageLayout } from '../../pages/page-layout.ts';
import { useMayChange } from '../../ui/may-change.ts';
import type { LitFinding } from '../findings/lit-finding.ts';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import { useLayersSave } from '../layers/use-layers-save.ts';
import { RevealPanel } from './RevealPanel.tsx';
import { StartBlindDialog } from './StartBlindDialog.tsx';
import type { BlindSideState } from './use-blind-side.ts';

interface Props {
  artefact: Artefact;
  layout: PageLayout;
  left: EditableLayer;
  right: EditableLayer;
  revealed: RevealedRecord | null;
  side: BlindSideState;
  lit: LitFinding;
  onOpen: (mark: Annotation) => void;
}

/** Beside the pages: what came of marking alone, and the way into it, where anything can be changed. */
export function BlindSide({ artefact, layout, left, right, revealed, side, lit, onOpen }: Props) {
  const mayChange = useMayChange();
  const layers = useMemo(() => [left, right], [left, right]);
  const saved = useLayersSave(layers).state === 'saved';
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
