import type { RegionAnnotation } from '../../../shared/annotations/annotation.ts';
import { boxAround } from '../../../shared/annotations/boxes.ts';
import { pageUnits } from './page-point.ts';
import { createPullTool } from './pull-tool.ts';
import type { Tool, ToolDesk } from './tool.ts';

/** Smallest side of a region, in CSS pixels: less was a click. */
const LEAST_SIDE = 8;

/** Draws a box around a part of the work. */
export function createRegionTool(desk: ToolDesk): Tool {
  return createPullTool<RegionAnnotation>(desk, {
    annotation: ({ mark, from, to }) => ({
      ...mark,
      kind: 'region',
      colour: desk.style().colour,
      box: boxAround(from, to),
    }),
    keep(region, { placed }) {
      const least = pageUnits(placed, desk.scale(), LEAST_SIDE);
      if (region.box.width < least || region.box.height < least) return;
      desk.put([region]);
      desk.select(new Set([region.id]));
    },
  });
}
