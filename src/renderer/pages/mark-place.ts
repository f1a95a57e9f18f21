import { annotationBounds } from '../../shared/annotations/annotation-geometry.ts';
import type { Annotation } from '../../shared/annotations/annotation.ts';
import { keptOnPage } from '../../shared/annotations/kept-on-page.ts';
import type { Rect } from './camera.ts';
import { pageToDocument, type PlacedPage } from './page-layout.ts';

/** Where a mark stands on its page as the reader sees it: document units from the page's own top left. */
export function markPlace(placed: PlacedPage, mark: Annotation): Rect {
  const box = annotationBounds(keptOnPage(mark, placed.frame), placed.page.rotation);
  const one = pageToDocument(placed, box);
  const other = pageToDocument(placed, { x: box.x + box.width, y: box.y + box.height });
  return {
    x: Math.min(one.x, other.x) - placed.x,
    y: Math.min(one.y, other.y) - placed.y,
    width: Math.abs(one.x - other.x),
    height: Math.abs(one.y - other.y),
  };
}

/** The style that lays an element over a part of its page, with `room` document units around it, at any size. */
export function overPage(
  placed: PlacedPage,
  { x, y, width, height }: Rect,
  room: number,
): { left: string; top: string; width: string; height: string } {
  const across = (units: number) => `${(units / placed.width) * 100}%`;
  const down = (units: number) => `${(units / placed.height) * 100}%`;
  return {
    left: across(x - room),
    top: down(y - room),
    width: across(width + 2 * room),
    height: down(height + 2 * room),
  };
}
