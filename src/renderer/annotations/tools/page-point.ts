import type { Point } from '../../../shared/annotations/page-frame.ts';
import { documentToPage, type PlacedPage } from '../../pages/page-layout.ts';

/** A document point in whole page coordinates, kept on the page: ink beside the paper would be seen by nobody. */
export function pagePoint(placed: PlacedPage, document: Point): Point {
  const { x, y } = documentToPage(placed, document);
  const { width, height } = placed.frame;
  return {
    x: Math.round(Math.min(width, Math.max(0, x))),
    y: Math.round(Math.min(height, Math.max(0, y))),
  };
}

/** Page units in `pixels` CSS pixels at this scale. */
export function pageUnits(placed: PlacedPage, scale: number, pixels: number): number {
  return pixels / (scale * placed.unit);
}
