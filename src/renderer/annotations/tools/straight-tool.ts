import type { LineAnnotation } from '../../../shared/annotations/annotation.ts';
import type { Point } from '../../../shared/annotations/page-frame.ts';
import { pageUnits } from './page-point.ts';
import { createPullTool } from './pull-tool.ts';
import type { Tool, ToolDesk } from './tool.ts';

/** Shortest line in CSS pixels: less was a click. */
const LEAST_LENGTH = 6;
/** With Shift a line keeps to multiples of this angle: 15°. */
const SNAP = Math.PI / 12;

/** Draws a straight line or an arrow from where the pointer goes down to where it comes up. */
export function createStraightTool(desk: ToolDesk, { arrow }: Pick<LineAnnotation, 'arrow'>): Tool {
  return createPullTool<LineAnnotation>(desk, {
    annotation: ({ mark, from, to }) => ({ ...mark, ...desk.style(), kind: 'line', arrow, from, to }),
    keep(line, { placed, from, to }) {
      const long = Math.hypot(to.x - from.x, to.y - from.y) >= pageUnits(placed, desk.scale(), LEAST_LENGTH);
      if (long) desk.put([line]);
    },
    endAt: (from, to, { shift }) => (shift ? snapped(from, to) : to),
  });
}

/** The end of a line from `from`, as long as it is drawn, at the nearest multiple of 15°, in whole page units. */
export function snapped(from: Point, to: Point): Point {
  const long = Math.hypot(to.x - from.x, to.y - from.y);
  const angle = Math.round(Math.atan2(to.y - from.y, to.x - from.x) / SNAP) * SNAP;
  return { x: Math.round(from.x + long * Math.cos(angle)), y: Math.round(from.y + long * Math.sin(angle)) };
}
