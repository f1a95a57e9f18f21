import type { Annotation } from '../../shared/annotations/annotation.ts';
import type { Rect } from './camera.ts';
import { markPlace } from './mark-place.ts';
import type { PlacedPage } from './page-layout.ts';

/** Width by height of the part. */
const ASPECT = 3.1;
/** Narrowest part of a page shown, in document units: about 85 mm, a few words and what stands around them. */
const NARROWEST = 320;

/**
 * The part of a page that shows a mark and enough around it to know the place again, in document units from the page's
 * own top left, as the reader sees it.
 */
export function partAround(mark: Annotation, placed: PlacedPage): Rect {
  const { x: left, y: top, width: wide, height: high } = markPlace(placed, mark);
  const width = Math.min(placed.width, Math.max(NARROWEST, wide * 1.25, high * 1.25 * ASPECT));
  const height = Math.min(placed.height, width / ASPECT);
  const within = (value: number, most: number) => Math.max(0, Math.min(value, most));
  return {
    x: within(left + wide / 2 - width / 2, placed.width - width),
    // What is taller than the clip shows its upper end, where reading begins.
    y: within(Math.min(top + high / 2 - height / 2, top - height * 0.1), placed.height - height),
    width,
    height,
  };
}
