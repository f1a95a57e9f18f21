import type { PlacedPage } from '../../pages/page-layout.ts';
import { createLineTool } from './line-tool.ts';
import { pagePoint, pageUnits } from './page-point.ts';
import type { Tool, ToolDesk } from './tool.ts';

/** CSS pixels between two points of a highlight; it is broad, so few are enough. */
const STEP = 3;

/** Draws a broad, even, see-through line; with Shift a straight one along the line of writing. */
export function createHighlightTool(desk: ToolDesk): Tool {
  return createLineTool(desk, {
    extend(line, { samples, shift }) {
      const { placed } = line;
      const step = pageUnits(placed, desk.scale(), STEP);
      for (const { document } of samples) {
        const { points } = line;
        const { x, y } = pagePoint(placed, document);
        if (shift && points.length > 0) line.points = straight(placed, points[0]!, points[1]!, x, y);
        else if (points.length === 0 || Math.hypot(x - points.at(-2)!, y - points.at(-1)!) >= step) points.push(x, y);
      }
    },
    annotation: ({ mark, points }) => ({ ...mark, ...desk.style(), kind: 'highlight', points }),
    isDrawn: ({ points }) => points.length > 2,
  });
}

/** From where the line began straight across the page as the reader sees it. */
function straight(placed: PlacedPage, x0: number, y0: number, x: number, y: number): number[] {
  const lying = placed.frame.rotation === 90 || placed.frame.rotation === 270;
  return lying ? [x0, y0, x0, y] : [x0, y0, x, y0];
}
