import type { CameraStore } from '../../pages/camera-store.ts';
import type { PageLayout } from '../../pages/page-layout.ts';
import { useCurrentPage } from '../../pages/use-current-page.ts';
import { printPaper } from '../../ui/paper/print-paper.ts';
import type { AnnotateState } from '../annotate-state.ts';
import type { Marking } from '../keys/use-marking.ts';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import { CodesStrip } from './CodesStrip.tsx';
import { choosePalette } from './palette-edits.ts';
import { PaletteDialog } from './PaletteDialog.tsx';
import { ProofReadSuggestion } from './ProofReadSuggestion.tsx';
import { pupilKey } from './pupil-key.ts';

interface Props {
  marking: Marking;
  state: AnnotateState;
  layer: EditableLayer;
  layout: PageLayout;
  camera: CameraStore;
  /** A button was clicked: the keyboard belongs to the pages again. */
  onClicked: () => void;
}

/** Under the pages: the codes while they are being stamped, and the suggestion to leave the rest to the pupil. */
export function MarkingBar({ marking, state, layer, layout, camera, onClicked }: Props) {
  const { codes, stampCode, promptProofReading, editingCodes, setEditingCodes } = marking;
  const pageId = layout.pages[useCurrentPage(camera)]?.page.id ?? null;
  return (
    <>
      <ProofReadSuggestion
        layer={layer}
        pageId={pageId}
        codes={codes.palette?.codes ?? []}
        onPrompt={(code) => pageId && promptProofReading(pageId, code)}
      />
      {state.tool === 'stamp' && (
        <CodesStrip
          codes={codes}
          currentId={state.code?.code.codeId ?? null}
          index={layer.index}
          pageId={pageId}
          onChoose={(code) => {
            stampCode(code);
            onClicked();
          }}
          onPalette={(paletteId) => void choosePalette(paletteId)}
          onEdit={() => setEditingCodes(true)}
          onPrintKey={(palette) => void printPaper(pupilKey(palette))}
        />
      )}
      {codes.palettes && editingCodes && (
        <PaletteDialog palettes={codes.palettes} onClose={() => setEditingCodes(false)} />
      )}
    </>
  );
}
