import { getStroke } from 'perfect-freehand';
import type { InkAnnotation } from './annotation.ts';

/** What the outline of a pen stroke depends on; a stroke still being drawn has no id yet. */
export type InkLine = Pick<InkAnnotation, 'points' | 'width'>;

/** The pressure written down for a device that reports none. */
export const NO_PRESSURE = 500;
/** The pressure written down all along a line that is to be even; another than the one above, which asks for speed. */
export const EVEN_PRESSURE = 501;

/**
 * The outline of a pen stroke as an SVG path in page coordinates, to be filled. The live draft, the finished page, the
 * thumbnail and the take-away all come through here, so a stroke looks the same everywhere. Without a pressure from the
 * device the thickness follows the speed of the hand.
 */
export function inkOutlinePath(line: InkLine): string {
  const points: [number, number, number][] = [];
  let pressed = false;
  for (let i = 0; i + 2 < line.points.length; i += 3) {
    const pressure = line.points[i + 2]!;
    if (pressure !== NO_PRESSURE) pressed = true;
    points.push([line.points[i]!, line.points[i + 1]!, pressure / 1000]);
  }
  const outline = getStroke(points, {
    size: line.width,
    thinning: pressed ? 0.62 : 0.45,
    smoothing: 0.5,
    streamline: 0.35,
    simulatePressure: !pressed,
    last: true,
  });
  return closedCurvePath(outline);
}

/** The middle line of a highlight as an SVG path, to be stroked. One point alone becomes a dot. */
export function smoothLinePath(points: readonly number[]): string {
  const x0 = points[0]!;
  const y0 = points[1]!;
  if (points.length <= 2) return `M${x0} ${y0}h0.1`;
  let path = `M${x0} ${y0}`;
  for (let i = 2; i + 3 < points.length; i += 2) {
    const x = points[i]!;
    const y = points[i + 1]!;
    path += `Q${x} ${y} ${(x + points[i + 2]!) / 2} ${(y + points[i + 3]!) / 2}`;
  }
  return `${path}L${points.at(-2)} ${points.at(-1)}`;
}

/** A closed curve through the middles of the outline's edges, with its corners as control points. */
export function closedCurvePath(outline: readonly (readonly number[])[]): string {
  const length = outline.length;
  if (length < 3) return '';
  const middle = (i: number): string => {
    const from = outline[i % length]!;
    const to = outline[(i + 1) % length]!;
    return `${tenth((from[0]! + to[0]!) / 2)} ${tenth((from[1]! + to[1]!) / 2)}`;
  };
  let path = `M${middle(0)}`;
  for (let i = 1; i <= length; i += 1) {
    const corner = outline[i % length]!;
    path += `Q${tenth(corner[0]!)} ${tenth(corner[1]!)} ${middle(i)}`;
  }
  return `${path}Z`;
}

/** Flat points as pairs. */
export function pairsOf(points: readonly number[]): [number, number][] {
  return Array.from({ length: Math.floor(points.length / 2) }, (_, i) => [points[2 * i]!, points[2 * i + 1]!]);
}

/** A tenth of a page unit is a hundredth of a pixel on screen at 100 %, and keeps paths short. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
