import type { ShapeAnnotation } from '../../../shared/annotations/annotation.ts';
import { annotationBounds } from '../../../shared/annotations/annotation-geometry.ts';
import { createLineTool, type Line } from './line-tool.ts';
import { pagePoint, pageUnits } from './page-point.ts';
import type { Tool, ToolDesk } from './tool.ts';

/** CSS pixels between two points of the outline, and the smallest side worth keeping. */
const STEP = 4;
const LEAST_SIDE = 8;

/** Draws a region of any shape around a part of the work; letting go closes it. */
export function createFreeRegionTool(desk: ToolDesk): Tool {
  const annotation = ({ mark, points }: Line): ShapeAnnotation => {
    return { ...mark, kind: 'shape', colour: desk.style().colour, points };
  };
  return createLineTool(desk, {
    extend({ placed, points }, { samples }) {
      const step = pageUnits(placed, desk.scale(), STEP);
      for (const { document } of samples) {
        const { x, y } = pagePoint(placed, document);
        if (points.length === 0 || Math.hypot(x - points.at(-2)!, y - points.at(-1)!) >= step) points.push(x, y);
      }
    },
    annotation,
    isDrawn(line) {
      const { width, height } = annotationBounds(annotation(line), line.placed.page.rotation);
      const least = pageUnits(line.placed, desk.scale(), LEAST_SIDE);
      return line.points.length >= 6 && width >= least && height >= least;
    },
    afterDrawing: ({ mark }) => desk.select(new Set([mark.id])),
  });
}
