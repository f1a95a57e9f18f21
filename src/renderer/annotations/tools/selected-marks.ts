import { byPaintOrder, type Annotation } from '../../../shared/annotations/annotation.ts';
import { translateAnnotation } from '../../../shared/annotations/annotation-geometry.ts';
import { shiftFromUpright, type Point } from '../../../shared/annotations/page-frame.ts';
import type { LiveMark } from '../drawing/live-layer.ts';
import type { ToolDesk } from './tool.ts';

/** The selected marks with their pages. */
export function selectedMarks(desk: Pick<ToolDesk, 'selection' | 'layer' | 'pageOf'>): LiveMark[] {
  return [...desk.selection()].flatMap((id) => {
    const annotation = desk.layer.get(id);
    const placed = annotation && desk.pageOf(annotation);
    return annotation && placed ? [{ annotation, placed }] : [];
  });
}

/** Marks moved by document units as the reader sees them, each on its own page. */
export function shifted(marks: readonly LiveMark[], shift: Point): Annotation[] {
  return marks.map(({ annotation, placed }) => {
    const upright = { x: shift.x / placed.unit, y: shift.y / placed.unit };
    return translateAnnotation(annotation, shiftFromUpright(placed.frame, upright));
  });
}

/** Moves the selected marks by document units; a callout alone moves its note and keeps pointing where it did. */
export function moved(marks: readonly LiveMark[], shift: Point): Annotation[] {
  const [only] = marks;
  const [translated, ...others] = shifted(marks, shift);
  if (others.length > 0 || only?.annotation.kind !== 'callout' || translated?.kind !== 'callout') {
    return translated ? [translated, ...others] : [];
  }
  return [{ ...translated, at: only.annotation.at }];
}

/**
 * Copies of marks with ids of their own, made by whoever holds the pen now. They lie over each other as the marks do:
 * made in one moment, each still counts as a millisecond older than the one above it.
 */
export function freshCopies(desk: Pick<ToolDesk, 'newMark'>, marks: readonly Annotation[]): Annotation[] {
  const ranks = new Map(marks.toSorted(byPaintOrder).map((mark, rank) => [mark, rank]));
  return marks.map((mark) => {
    const { id, personId, madeAt } = desk.newMark();
    return { ...mark, id, personId, madeAt: madeAt + ranks.get(mark)! };
  });
}
