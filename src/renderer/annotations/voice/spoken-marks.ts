import { useMemo, useSyncExternalStore } from 'react';
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import type { LayerIndex } from '../layers/layer-index.ts';

/** A voice clip and the mark that speaks with it. */
export interface SpokenMark {
  mark: Annotation;
  clipId: string;
  durationMs: number;
}

/** The clip a mark speaks with: a pin's own, or the one attached to it. */
export function spokenMark(mark: Annotation): SpokenMark | null {
  if (mark.kind === 'voice') return { mark, clipId: mark.clipId, durationMs: mark.durationMs };
  return mark.voice ? { mark, ...mark.voice } : null;
}

/** Every mark of a layer that speaks; follows along. */
export function useSpokenMarks(index: LayerIndex): readonly SpokenMark[] {
  const all = useSyncExternalStore(index.subscribe, index.all);
  return useMemo(() => all.flatMap((mark) => spokenMark(mark) ?? []), [all]);
}
