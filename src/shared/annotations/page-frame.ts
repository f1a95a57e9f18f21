import type { Rotation } from '../library/artefact.ts';
import { PAGE_UNITS, type Box } from './annotation.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * A page as annotations see it. `width` and `height` are in page coordinates of the page as stored (the shorter side
 * is 10,000); `rotation` is how the reader turns it and `crop` the part the reader keeps, in page coordinates, the whole
 * page when absent. "Upright" coordinates are what the reader sees: the same unit, origin at the top left of the cropped
 * and turned page.
 */
export interface PageFrame {
  readonly width: number;
  readonly height: number;
  readonly rotation: Rotation;
  readonly crop?: Box | undefined;
}

/** What of a page decides how it is seen; its size may be given in any unit (pixels, points). */
export interface SeenPage {
  readonly width: number;
  readonly height: number;
  readonly rotation: Rotation;
  readonly crop?: Box | undefined;
}

/** The numbers a canvas or an SVG `matrix(…)` takes: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export function pageFrame(page: SeenPage): PageFrame {
  const unit = PAGE_UNITS / Math.min(page.width, page.height);
  return { width: page.width * unit, height: page.height * unit, rotation: page.rotation, crop: page.crop };
}

/** The part of a page that the reader sees, in page coordinates. */
export function shownBox({ crop, width, height }: PageFrame): Box {
  return crop ?? { x: 0, y: 0, width, height };
}

/** Width and height of the page as the reader sees it. */
export function uprightSize(frame: PageFrame): { width: number; height: number } {
  const { width, height } = shownBox(frame);
  const lying = frame.rotation === 90 || frame.rotation === 270;
  return lying ? { width: height, height: width } : { width, height };
}

/** Carries page coordinates to upright coordinates: a clockwise turn, moved so that what is shown begins at the origin. */
export function uprightMatrix(frame: PageFrame): Matrix {
  const { x, y, width, height } = shownBox(frame);
  switch (frame.rotation) {
    case 0:
      return [1, 0, 0, 1, -x, -y];
    case 90:
      return [0, 1, -1, 0, y + height, -x];
    case 180:
      return [-1, 0, 0, -1, x + width, y + height];
    case 270:
      return [0, -1, 1, 0, -y, x + width];
  }
}

/** Where the shown part begins on the whole page as the reader turned it, in page units from that page's top left. */
export function uprightCropCorner(frame: PageFrame): Point {
  const [, , , , e, f] = uprightMatrix(frame);
  const [, , , , wholeE, wholeF] = uprightMatrix({ ...frame, crop: undefined });
  return { x: wholeE - e, y: wholeF - f };
}

export function toUpright(frame: PageFrame, point: Point): Point {
  const [a, b, c, d, e, f] = uprightMatrix(frame);
  return { x: a * point.x + c * point.y + e, y: b * point.x + d * point.y + f };
}

/** The inverse of `toUpright`; a quarter turn is undone by its transpose. */
export function fromUpright(frame: PageFrame, point: Point): Point {
  const [a, b, c, d, e, f] = uprightMatrix(frame);
  const x = point.x - e;
  const y = point.y - f;
  return { x: a * x + b * y, y: c * x + d * y };
}

/** Turns a movement the reader sees into the same movement in page coordinates. */
export function shiftFromUpright(frame: PageFrame, shift: Point): Point {
  const [a, b, c, d] = uprightMatrix(frame);
  return { x: a * shift.x + b * shift.y, y: c * shift.x + d * shift.y };
}
