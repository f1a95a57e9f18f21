import { distanceToMark } from '../../../shared/annotations/annotation-distance.ts';
import type { Point } from '../../../shared/annotations/page-frame.ts';
import { documentToPage } from '../../pages/page-layout.ts';
import { pageUnits } from './page-point.ts';
import { createRemains, isCuttable } from './partial-eraser.ts';
import type { Sample, Tool, ToolDesk } from './tool.ts';

/** Radius of the eraser in CSS pixels. */
export const ERASER_RADIUS = 9;

/**
 * Takes away every mark it touches or, when it is to, only what it touches of a line: one step of undo when it is
 * lifted.
 */
export function createEraserTool(desk: ToolDesk): Tool {
  const gone = new Set<string>();
  const remains = createRemains();
  const partial = desk.options().eraser === 'partial';
  let last: Point | null = null;

  const rub = (samples: readonly Sample[]) => {
    let touched = false;
    for (const { document } of samples) {
      for (const point of pointsBetween(last ?? document, document, ERASER_RADIUS / desk.scale() / 2)) {
        touched = rubAt(point) || touched;
      }
      last = document;
    }
    desk.live.ring(last, ERASER_RADIUS);
    if (touched) show();
  };

  const rubAt = (document: Point): boolean => {
    const placed = desk.pageAt(document);
    if (!placed) return false;
    const at = documentToPage(placed, document);
    const reach = pageUnits(placed, desk.scale(), ERASER_RADIUS);
    const around = { x: at.x - reach, y: at.y - reach, width: 2 * reach, height: 2 * reach };
    let touched = false;
    for (const annotation of desk.layer.inBox(placed.page.id, around)) {
      if (distanceToMark(annotation, at, placed.page.rotation) > reach) continue;
      touched = true;
      if (partial && isCuttable(annotation)) remains.rub(annotation, at, reach);
      else gone.add(annotation.id);
    }
    return touched;
  };

  const show = () => {
    desk.hide(new Set([...gone, ...remains.ids()]));
    if (!partial) return;
    const left = remains.marks(desk.newMark).flatMap((annotation) => {
      const placed = desk.pageOf(annotation);
      return placed ? [{ annotation, placed }] : [];
    });
    desk.live.showMarks(left);
  };

  const finish = () => {
    gone.clear();
    remains.clear();
    last = null;
    desk.live.ring(null, ERASER_RADIUS);
    desk.live.showMarks([]);
    desk.hide(new Set());
  };

  return {
    down: ({ samples }) => rub(samples),
    move: ({ samples }) => rub(samples),
    up() {
      const left = remains.marks(desk.newMark);
      const staying = new Set(left.map(({ id }) => id));
      const removed = [...gone, ...remains.ids().filter((id) => !staying.has(id))];
      const erased = left.length + removed.length > 0;
      if (erased) desk.change(left, removed);
      finish();
      // One that missed is still wanted: in place of the pen that would follow it, the next try would leave a dot.
      if (erased) desk.erased();
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
