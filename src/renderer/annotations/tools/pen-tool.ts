import { EVEN_PRESSURE } from '../../../shared/annotations/ink-outline.ts';
import { createLineTool } from './line-tool.ts';
import { pagePoint, pageUnits } from './page-point.ts';
import type { Tool, ToolDesk } from './tool.ts';

/** CSS pixels the pen must have moved for another point: finer than that, a hand only trembles. */
const STEP = 0.8;

/** Draws a line as thick as the pen is pressed, or an even one when pressure is not wanted; a touch alone is a dot. */
export function createPenTool(desk: ToolDesk): Tool {
  const even = desk.options().pressure === 'even';
  return createLineTool(desk, {
    extend({ placed, points }, { samples }) {
      const step = pageUnits(placed, desk.scale(), STEP);
      for (const { document, pressure } of samples) {
        const { x, y } = pagePoint(placed, document);
        const far = points.length === 0 || Math.hypot(x - points.at(-3)!, y - points.at(-2)!) >= step;
        if (far) points.push(x, y, even ? EVEN_PRESSURE : pressure);
      }
    },
    annotation: ({ mark, points }) => ({ ...mark, ...desk.style(), kind: 'ink', points }),
    isDrawn: () => true,
  });
}
