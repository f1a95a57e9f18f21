import { useMemo } from 'react';
import { listFindings, type FindingEntry } from '../../../shared/annotations/finding-list.ts';
import type { Page } from '../../../shared/library/artefact.ts';
import { useAllMarks } from '../layers/use-all-marks.ts';
import type { EditableLayer } from '../layers/use-editable-layer.ts';

/** What everybody found, page by page; follows every change of the layers. */
export function useFindings(layers: readonly EditableLayer[], pages: readonly Page[]): FindingEntry[] {
  const [left, right] = layers;
  const ofLeft = useAllMarks(left);
  const ofRight = useAllMarks(right);
  return useMemo(() => {
    const marked = [
      ...(left ? [{ person: left.person, annotations: ofLeft }] : []),
      ...(right ? [{ person: right.person, annotations: ofRight }] : []),
    ];
    return listFindings(marked, pages);
  }, [left, right, ofLeft, ofRight, pages]);
}
