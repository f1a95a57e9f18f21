import { PAGE_UNITS } from '../annotations/annotation.ts';
import type { Matrix, Point } from '../annotations/page-frame.ts';
import type { Rotation } from '../library/artefact.ts';

/**
 * Where a PDF draws a page: the visible box (the crop box within the media box) in user space, whose unit is a point and
 * whose y runs upwards, and the page's own `/Rotate`, clockwise. Annotations in a PDF are given in this space.
 */
export interface PdfPageSpace {
  readonly view: readonly [left: number, bottom: number, right: number, top: number];
  readonly rotate: Rotation;
}

/** A rectangle in user space, as PDF writes it: left, bottom, right, top. */
export type PdfRect = readonly [left: number, bottom: number, right: number, top: number];

/** Points of user space in one page unit. */
export function pointsPerUnit({ view }: PdfPageSpace): number {
  return Math.min(view[2] - view[0], view[3] - view[1]) / PAGE_UNITS;
}

/** Carries page coordinates (as stored, the PDF's own turn already in them) to user space. */
export function pageToPdf(space: PdfPageSpace): Matrix {
  const [left, bottom, right, top] = space.view;
  const k = pointsPerUnit(space);
  switch (space.rotate) {
    case 0:
      return [k, 0, 0, -k, left, top];
    case 90:
      return [0, k, k, 0, left, bottom];
    case 180:
      return [-k, 0, 0, k, right, bottom];
    case 270:
      return [0, -k, -k, 0, right, top];
  }
}

export function applyMatrix([a, b, c, d, e, f]: Matrix, { x, y }: Point): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** First `inner`, then `outer`. */
export function composeMatrices(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d] = outer;
  const origin = applyMatrix(outer, { x: inner[4], y: inner[5] });
  return [
    a * inner[0] + c * inner[1],
    b * inner[0] + d * inner[1],
    a * inner[2] + c * inner[3],
    b * inner[2] + d * inner[3],
    origin.x,
    origin.y,
  ];
}

/** The way back. The matrix must not flatten the plane. */
export function invertMatrix([a, b, c, d, e, f]: Matrix): Matrix {
  const area = a * d - b * c;
  const [p, q, r, s] = [d / area, -b / area, -c / area, a / area];
  return [p, q, r, s, -(p * e + r * f), -(q * e + s * f)];
}

/** The upright rectangle around two corners after `matrix`. */
export function rectThrough(matrix: Matrix, one: Point, other: Point): PdfRect {
  const p = applyMatrix(matrix, one);
  const q = applyMatrix(matrix, other);
  return [Math.min(p.x, q.x), Math.min(p.y, q.y), Math.max(p.x, q.x), Math.max(p.y, q.y)];
}
