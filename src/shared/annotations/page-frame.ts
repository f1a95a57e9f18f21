import type { Rotation } from '../library/artefact.ts';
import { PAGE_UNITS } from './annotation.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * A page as annotations see it. `width` and `height` are in page coordinates of the page as stored (the shorter side
 * is 10,000); `rotation` is how the reader turns it. "Upright" coordinates are what the reader sees: the same unit,
 * origin at the top left of the turned page.
 */
export interface PageFrame {
  readonly width: number;
  readonly height: number;
  readonly rotation: Rotation;
}

/** The numbers a canvas or an SVG `matrix(…)` takes: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** The frame of a page whose stored size is given in any unit (pixels, points). */
export function pageFrame(page: { width: number; height: number; rotation: Rotation }): PageFrame {
  const unit = PAGE_UNITS / Math.min(page.width, page.height);
  return { width: page.width * unit, height: page.height * unit, rotation: page.rotation };
}

/** Width and height of the page as the reader sees it. */
export function uprightSize(frame: PageFrame): { width: number; height: number } {
  const lying = frame.rotation === 90 || frame.rotation === 270;
  return lying ? { width: frame.height, height: frame.width } : { width: frame.width, height: frame.height };
}

/** Carries page coordinates to upright coordinates: a clockwise turn, moved back so that the origin is top left. */
export function uprightMatrix(frame: PageFrame): Matrix {
  switch (frame.rotation) {
    case 0:
      return [1, 0, 0, 1, 0, 0];
    case 90:
      return [0, 1, -1, 0, frame.height, 0];
    case 180:
      return [-1, 0, 0, -1, frame.width, frame.height];
    case 270:
      return [0, -1, 1, 0, 0, frame.width];
  }
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
