import type { Annotation } from '../../../shared/annotations/annotation.ts';
import { stepToMark } from '../keys/step-to-mark.ts';
import { pageOf } from '../panes/pane-desk.ts';
import type { PieceOnScreen } from '../panels/SidePanels.tsx';

/**
 * Everybody's mark that comes after (or before) the one looked at, in the order of pages and then down the page; null
 * where there is none.
 */
export function nextToLookAt(
  { layers, layout }: Pick<PieceOnScreen, 'layers' | 'layout'>,
  lookedAt: Annotation | null,
  step: 1 | -1,
): Annotation | null {
  const marks = layers.flatMap(({ index }) => index.all());
  const next = stepToMark(
    marks,
    (mark) => pageOf(layout, mark),
    ({ id }) => id === lookedAt?.id,
    step,
  );
  return next?.mark ?? null;
}
