import type { Box } from '../annotations/annotation.ts';
import { pageFrame, shownBox, type SeenPage } from '../annotations/page-frame.ts';
import type { PageShare } from './page-share.ts';

/** The shortest side a crop may have, in page units: a twentieth of the page's shorter side. */
export const SHORTEST_CROP = 500;

/** Whole page units may reach up to one beyond the edge of a page whose longer side is not whole. */
const SLACK = 1;

/** Whether a crop (page coordinates) keeps to the page and is large enough to be meant. */
export function liesOnPage(page: SeenPage, crop: Box): boolean {
  const { width, height } = pageFrame(page);
  return (
    crop.x >= 0 &&
    crop.y >= 0 &&
    crop.x + crop.width <= width + SLACK &&
    crop.y + crop.height <= height + SLACK &&
    Math.min(crop.width, crop.height) >= SHORTEST_CROP
  );
}

/** Whether a crop leaves nothing out. */
export function isWholePage(page: SeenPage, crop: Box): boolean {
  const { width, height } = pageFrame(page);
  return crop.x <= 0 && crop.y <= 0 && crop.width >= width - SLACK && crop.height >= height - SLACK;
}

/** What of a page is shown, in shares of it; the whole page is 0, 0, 1, 1. */
export function shownShare(page: SeenPage): PageShare {
  const frame = pageFrame(page);
  const { x, y, width, height } = shownBox(frame);
  return {
    x: x / frame.width,
    y: y / frame.height,
    width: width / frame.width,
    height: height / frame.height,
  };
}
