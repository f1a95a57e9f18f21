import { shownBox, type Point } from '../../../shared/annotations/page-frame.ts';
import { documentToPage, type PlacedPage } from '../../pages/page-layout.ts';

/** A document point in whole page coordinates, kept on the page: ink beside the paper would be seen by nobody. */
export function pagePoint(placed: PlacedPage, document: Point): Point {
  const { x, y } = documentToPage(placed, document);
  const shown = shownBox(placed.frame);
  return {
    x: Math.round(Math.min(shown.x + shown.width, Math.max(shown.x, x))),
    y: Math.round(Math.min(shown.y + shown.height, Math.max(shown.y, y))),
  };
}

/** Page units in `pixels` CSS pixels at this scale. */
export function pageUnits(placed: PlacedPage, scale: number, pixels: number): number {
  return pixels / (scale * placed.unit);
}
