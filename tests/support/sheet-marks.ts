import type { Annotation, Finding, StampAnnotation } from '../../src/shared/annotations/annotation.ts';
import type { SheetPiece } from '../../src/shared/class-sheet/count-marks.ts';

let made = 0;
const base = () => ({ id: `mark-${String((made += 1)).padStart(6, '0')}`, personId: 'person-a', madeAt: made });

/** A code stamped on a piece's page; its kind is "slip" where nothing else is said. */
export function stamped(meaning: string, said: Partial<StampAnnotation> = {}): StampAnnotation {
  const code = { paletteId: 'palette', codeId: meaning.toLowerCase().replace(/\W+/g, '-'), symbol: 'X', meaning };
  return {
    ...{ ...base(), kind: 'stamp', pageId: 'page-0001', x: 0, y: 0, size: 300, colour: 'red', code },
    ...{ errorKind: 'slip', ...said },
  };
}

/** A place in the work that somebody called a strength or an opportunity, in these words. */
export function found(finding: Finding, comment: string): Annotation {
  const box = { x: 0, y: 0, width: 10, height: 10 };
  return { ...base(), kind: 'region', pageId: 'page-0001', box, colour: 'green', finding, comment };
}

/** A pupil's piece with these marks. */
export function piece(artefactId: string, alias: string, marks: readonly Annotation[]): SheetPiece {
  return { artefactId, alias, marks };
}
