import type { Box } from '../../../../shared/annotations/annotation.ts';
import {
  fromUpright,
  pageFrame,
  shownBox,
  toUpright,
  uprightSize,
  type PageFrame,
} from '../../../../shared/annotations/page-frame.ts';
import type { Page } from '../../../../shared/library/artefact.ts';
import { isWholePage, SHORTEST_CROP } from '../../../../shared/library/page-crop.ts';

export type Edge = 'left' | 'top' | 'right' | 'bottom';

/** Where the edges of a crop lie, in shares of the whole page as the reader turned it, from its top left. */
export type CropEdges = Readonly<Record<Edge, number>>;

export const WHOLE_PAGE: CropEdges = { left: 0, top: 0, right: 1, bottom: 1 };

/** The edges of what is shown of a page now. */
export function edgesOf(page: Page): CropEdges {
  const whole = wholeFrame(page);
  const size = uprightSize(whole);
  const { x, y, width, height } = shownBox(pageFrame(page));
  const one = toUpright(whole, { x, y });
  const other = toUpright(whole, { x: x + width, y: y + height });
  return {
    left: Math.min(one.x, other.x) / size.width,
    top: Math.min(one.y, other.y) / size.height,
    right: Math.max(one.x, other.x) / size.width,
    bottom: Math.max(one.y, other.y) / size.height,
  };
}

/** The crop these edges mean, in whole page units; undefined when nothing is left out. */
export function cropOf(page: Page, edges: CropEdges): Box | undefined {
  const whole = wholeFrame(page);
  const size = uprightSize(whole);
  const one = fromUpright(whole, { x: edges.left * size.width, y: edges.top * size.height });
  const other = fromUpright(whole, { x: edges.right * size.width, y: edges.bottom * size.height });
  const x = Math.round(Math.min(one.x, other.x));
  const y = Math.round(Math.min(one.y, other.y));
  const crop = {
    x,
    y,
    width: Math.round(Math.max(one.x, other.x)) - x,
    height: Math.round(Math.max(one.y, other.y)) - y,
  };
  return isWholePage(page, crop) ? undefined : crop;
}

/** The same edges with some of them moved by shares of the page, kept on the page and apart from each other. */
export function moveEdges(page: Page, edges: CropEdges, moved: readonly Edge[], dx: number, dy: number): CropEdges {
  const size = uprightSize(wholeFrame(page));
  // A little more than the least, so that rounding to page units cannot fall below it.
  const leastAcross = (SHORTEST_CROP + 2) / size.width;
  const leastDown = (SHORTEST_CROP + 2) / size.height;
  const between = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
  return moved.reduce<CropEdges>((now, edge) => {
    switch (edge) {
      case 'left':
        return { ...now, left: between(now.left + dx, 0, now.right - leastAcross) };
      case 'right':
        return { ...now, right: between(now.right + dx, now.left + leastAcross, 1) };
      case 'top':
        return { ...now, top: between(now.top + dy, 0, now.bottom - leastDown) };
      case 'bottom':
        return { ...now, bottom: between(now.bottom + dy, now.top + leastDown, 1) };
    }
  }, edges);
}

function wholeFrame(page: Page): PageFrame {
  return { ...pageFrame(page), crop: undefined };
}
