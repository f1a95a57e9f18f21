import type { Annotation, NoteAnnotation } from './annotation.ts';
import { noteBounds } from './annotation-geometry.ts';
import { boxesOverlap } from './boxes.ts';
import { shownBox, type PageFrame } from './page-frame.ts';

/**
 * The mark as it is seen on this page. A note reads upright from its own corner, so on a page that is turned it may
 * reach over the paper's edge: it is moved inside, as far as it fits; a callout keeps pointing where it did. What lies on
 * a part that was cropped away stays there, and every other kind of mark is answered as it is.
 */
export function keptOnPage<Mark extends Annotation>(annotation: Mark, frame: PageFrame): Mark;
export function keptOnPage(annotation: Annotation, frame: PageFrame): Annotation {
  if (annotation.kind !== 'text' && annotation.kind !== 'callout') return annotation;
  const box = noteBounds(annotation, frame.rotation);
  const shown = shownBox(frame);
  const wholePage = { x: 0, y: 0, width: frame.width, height: frame.height };
  if (!boxesOverlap(box, shown) && boxesOverlap(box, wholePage)) return annotation;
  return movedBy(
    annotation,
    shiftInto(box.x, box.width, shown.x, shown.width),
    shiftInto(box.y, box.height, shown.y, shown.height),
  );
}

function movedBy(note: NoteAnnotation, x: number, y: number): NoteAnnotation {
  const shift = { x: Math.round(x), y: Math.round(y) };
  return shift.x === 0 && shift.y === 0 ? note : { ...note, x: note.x + shift.x, y: note.y + shift.y };
}

/** How far a span has to move to lie within another, both as start and length; one too long begins where that begins. */
function shiftInto(start: number, length: number, from: number, room: number): number {
  return Math.max(from, Math.min(start, from + room - length)) - start;
}
