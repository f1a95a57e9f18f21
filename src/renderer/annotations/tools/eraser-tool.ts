import { distanceToMark } from '../../../shared/annotations/annotation-distance.ts';
import type { Point } from '../../../shared/annotations/page-frame.ts';
import { documentToPage } from '../../pages/page-layout.ts';
import { pageUnits } from './page-point.ts';
import type { Sample, Tool, ToolDesk } from './tool.ts';

/** Radius of the eraser in CSS pixels. */
export const ERASER_RADIUS = 9;

/** Takes away every mark it touches, as one step of undo when it is lifted. */
export function createEraserTool(desk: ToolDesk): Tool {
  const touched = new Set<string>();
  let last: Point | null = null;

  const rub = (samples: readonly Sample[]) => {
    const before = touched.size;
    for (const { document } of samples) {
      for (const point of pointsBetween(last ?? document, document, ERASER_RADIUS / desk.scale())) rubAt(point);
      last = document;
    }
    desk.live.ring(last, ERASER_RADIUS);
    if (touched.size > before) desk.hide(new Set(touched));
  };

  const rubAt = (document: Point) => {
    const placed = desk.pageAt(document);
    if (!placed) return;
    const at = documentToPage(placed, document);
    const reach = pageUnits(placed, desk.scale(), ERASER_RADIUS);
    const around = { x: at.x - reach, y: at.y - reach, width: 2 * reach, height: 2 * reach };
    for (const annotation of desk.layer.inBox(placed.page.id, around)) {
      if (distanceToMark(annotation, at, placed.page.rotation) <= reach) touched.add(annotation.id);
    }
  };

  const finish = () => {
    touched.clear();
    last = null;
    desk.live.ring(null, ERASER_RADIUS);
    desk.hide(new Set());
  };

  return {
    down: ({ samples }) => rub(samples),
    move: ({ samples }) => rub(samples),
    up() {
      if (touched.size > 0) desk.remove([...touched]);
      finish();
    },
    cancel: finish,
  };
}

/** Points from one to the other no further apart than `step`, so that a fast hand leaves no gaps. */
function pointsBetween(from: Point, to: Point, step: number): Point[] {
  const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / step));
  return Array.from({ length: count }, (_, i) => {
    const t = (i + 1) / count;
    return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
  });
}
