import { useState, useSyncExternalStore } from 'react';
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import type { LayerIndex } from './layer-index.ts';

/** The marks with these ids that there are, as they are now; renders again only when one of them changes. */
export function useMarks(index: LayerIndex, ids: ReadonlySet<string>): readonly Annotation[] {
  const [latest] = useState(createStableList);
  return useSyncExternalStore(index.subscribe, () => latest([...ids].flatMap((id) => index.get(id) ?? [])));
}

/** Hands out the last list again as long as the next holds the same values. */
function createStableList() {
  let last: readonly Annotation[] = [];
  return (next: readonly Annotation[]): readonly Annotation[] => {
    if (next.length !== last.length || next.some((mark, i) => mark !== last[i])) last = next;
    return last;
  };
}
