import type { Box } from './annotation.ts';
import type { Point } from './page-frame.ts';

/** The box with these two opposite corners. */
export function boxAround(one: Point, other: Point): Box {
  return {
    x: Math.min(one.x, other.x),
    y: Math.min(one.y, other.y),
    width: Math.abs(one.x - other.x),
    height: Math.abs(one.y - other.y),
  };
}

/** The smallest box that holds all of these; null when there are none. */
export function unionOfBoxes(boxes: readonly Box[]): Box | null {
  const [first, ...rest] = boxes;
  if (!first) return null;
  return rest.reduce((sum, box) => {
    const x = Math.min(sum.x, box.x);
    const y = Math.min(sum.y, box.y);
    return {
      x,
      y,
      width: Math.max(sum.x + sum.width, box.x + box.width) - x,
      height: Math.max(sum.y + sum.height, box.y + box.height) - y,
    };
  }, first);
}

export function boxesOverlap(a: Box, b: Box): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
}

/** The box with a margin of this width all around. */
export function widened(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}

/** The smallest box around flat points, `stride` numbers each of which the first two are x and y. */
export function boundsOfPoints(points: readonly number[], stride: number, margin: number): Box {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (let i = 0; i + 1 < points.length; i += stride) {
    left = Math.min(left, points[i]!);
    right = Math.max(right, points[i]!);
    top = Math.min(top, points[i + 1]!);
    bottom = Math.max(bottom, points[i + 1]!);
  }
  return { x: left - margin, y: top - margin, width: right - left + 2 * margin, height: bottom - top + 2 * margin };
}
