import {
  fromUpright,
  pageFrame,
  toUpright,
  uprightSize,
  type PageFrame,
  type Point,
} from '../../shared/annotations/page-frame.ts';
import { PAGE_UNITS } from '../../shared/annotations/annotation.ts';
import type { Page } from '../../shared/library/artefact.ts';
import { toDocument, toScreen, type Camera, type Rect, type Size } from './camera.ts';

/** Document units (1/96 inch) in a PDF point (1/72 inch). */
const UNITS_PER_POINT = 96 / 72;
/** Shorter side of A4 (210 mm) in document units. Photographs have no size of their own, so they take this one. */
const A4_SHORTER_SIDE = (210 / 25.4) * 96;
const GAP = 24;

/** A page with its place in the column: the rectangle is in document units, of the page as the reader sees it. */
export interface PlacedPage extends Rect {
  readonly page: Page;
  readonly index: number;
  readonly frame: PageFrame;
  /** Document units in one page unit. */
  readonly unit: number;
}

/** All pages one below the other, centred on each other. Origin: top left of the column. */
export interface PageLayout extends Size {
  readonly pages: readonly PlacedPage[];
}

export function layOutPages(pages: readonly Page[]): PageLayout {
  const sizes = pages.map(seenSize);
  const width = Math.max(0, ...sizes.map((size) => size.width));
  let y = 0;
  const placed = pages.map((page, index): PlacedPage => {
    const size = sizes[index]!;
    const rect = { x: (width - size.width) / 2, y, ...size };
    y += size.height + GAP;
    return {
      ...rect,
      page,
      index,
      frame: pageFrame(page),
      unit: documentUnit(page),
    };
  });
  return { pages: placed, width, height: Math.max(0, y - GAP) };
}

/** Size of a page in document units as the reader cropped and turned it. */
function seenSize(page: Page): Size {
  const { width, height } = uprightSize(pageFrame(page));
  const unit = documentUnit(page);
  return { width: width * unit, height: height * unit };
}

/** Document units in one page unit: a crop leaves what it keeps as large as it was. */
function documentUnit(page: Page): number {
  const shorterSide = page.kind === 'pdf' ? UNITS_PER_POINT * Math.min(page.width, page.height) : A4_SHORTER_SIDE;
  return shorterSide / PAGE_UNITS;
}

/** Page coordinates (before rotation) to document units. */
export function pageToDocument(placed: PlacedPage, point: Point): Point {
  const upright = toUpright(placed.frame, point);
  return { x: placed.x + upright.x * placed.unit, y: placed.y + upright.y * placed.unit };
}

/** Document units to page coordinates (before rotation), not rounded. */
export function documentToPage(placed: PlacedPage, point: Point): Point {
  return fromUpright(placed.frame, { x: (point.x - placed.x) / placed.unit, y: (point.y - placed.y) / placed.unit });
}

export function pageToScreen(placed: PlacedPage, camera: Camera, point: Point): Point {
  return toScreen(camera, pageToDocument(placed, point));
}

export function screenToPage(placed: PlacedPage, camera: Camera, screen: Point): Point {
  return documentToPage(placed, toDocument(camera, screen));
}

/** The page under a document point; in a gap or beside the column, null. */
export function pageAt(layout: PageLayout, point: Point): PlacedPage | null {
  const page = layout.pages[firstEndingBelow(layout, point.y)];
  if (!page || point.y < page.y || point.x < page.x || point.x > page.x + page.width) return null;
  return page;
}

/** The part of the document a pane shows. */
export function viewRect(camera: Camera, viewport: Size): Rect {
  return { x: camera.x, y: camera.y, width: viewport.width / camera.scale, height: viewport.height / camera.scale };
}

/** Pages that reach into `view`, widened above and below by `spare` document units. */
export function visiblePages(layout: PageLayout, view: Rect, spare = 0): readonly PlacedPage[] {
  const first = firstEndingBelow(layout, view.y - spare);
  let end = first;
  while (end < layout.pages.length && layout.pages[end]!.y < view.y + view.height + spare) end += 1;
  return layout.pages.slice(first, end);
}

/** The page being looked at: the one that takes the most of the view, the earlier one when equal. */
export function currentPage(layout: PageLayout, view: Rect): PlacedPage | null {
  const shown = (page: PlacedPage): number =>
    Math.min(page.y + page.height, view.y + view.height) - Math.max(page.y, view.y);
  const visible = visiblePages(layout, view);
  return visible.reduce<PlacedPage | null>((best, page) => (best && shown(best) >= shown(page) ? best : page), null);
}

/** Index of the first page whose lower edge is at or below `y`; pages are in order, so halving finds it. */
function firstEndingBelow(layout: PageLayout, y: number): number {
  let low = 0;
  let high = layout.pages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const page = layout.pages[middle]!;
    if (page.y + page.height < y) low = middle + 1;
    else high = middle;
  }
  return low;
}
