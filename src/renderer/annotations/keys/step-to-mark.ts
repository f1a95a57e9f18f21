import { annotationBounds } from '../../../shared/annotations/annotation-geometry.ts';
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import type { Point } from '../../../shared/annotations/page-frame.ts';
import { pageToDocument, type PlacedPage } from '../../pages/page-layout.ts';

/** The middle of a mark, in document units. */
export function middleOfMark(mark: Annotation, placed: PlacedPage): Point {
  const box = annotationBounds(mark, placed.page.rotation);
  return pageToDocument(placed, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
}

/**
 * The mark after (or before) those that `isChosen`, in the order of pages and then down the page, and where its middle
 * is; after the last comes the first. Null where no page has a mark.
 */
export function stepToMark(
  marks: readonly Annotation[],
  pageOf: (mark: Annotation) => PlacedPage | null,
  isChosen: (mark: Annotation) => boolean,
  step: 1 | -1,
): { mark: Annotation; at: Point } | null {
  const places = marks.flatMap((mark) => {
    const placed = pageOf(mark);
    return placed ? [{ mark, at: middleOfMark(mark, placed) }] : [];
  });
  places.sort((a, b) => a.at.y - b.at.y || a.at.x - b.at.x);
  const chosen = ({ mark }: (typeof places)[number]) => isChosen(mark);
  const here = step === 1 ? places.findLastIndex(chosen) : places.findIndex(chosen);
  const none = step === 1 ? 0 : places.length - 1;
  return places[here === -1 ? none : (here + step + places.length) % places.length] ?? null;
}
