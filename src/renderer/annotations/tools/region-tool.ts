import type { RegionAnnotation } from '../../../shared/annotations/annotation.ts';
import { boxAround } from '../../../shared/annotations/boxes.ts';
import type { Point } from '../../../shared/annotations/page-frame.ts';
import type { PlacedPage } from '../../pages/page-layout.ts';
import { pagePoint, pageUnits } from './page-point.ts';
import type { NewMark, Tool, ToolDesk } from './tool.ts';

/** Smallest side of a region, in CSS pixels: less was a click. */
const LEAST_SIDE = 8;

/** Draws a box around a part of the work. */
export function createRegionTool(desk: ToolDesk): Tool {
  let drawing: { placed: PlacedPage; mark: NewMark; from: Point; to: Point } | null = null;

  const annotation = (): RegionAnnotation | null =>
    drawing && {
      ...drawing.mark,
      kind: 'region',
      colour: desk.style().colour,
      pageId: drawing.placed.page.id,
      box: boxAround(drawing.from, drawing.to),
    };

  const finish = () => {
    drawing = null;
    desk.live.showMarks([]);
  };

  return {
    down({ samples }) {
      const { document } = samples[0]!;
      const placed = desk.pageAt(document);
      if (!placed) return;
      const from = pagePoint(placed, document);
      drawing = { placed, mark: desk.newMark(), from, to: from };
    },
    move({ samples }) {
      if (!drawing) return;
      const { placed } = drawing;
      drawing = { ...drawing, to: pagePoint(placed, samples.at(-1)!.document) };
      const draft = annotation();
      if (draft) desk.live.showMarks([{ annotation: draft, placed }]);
    },
    up() {
      const finished = annotation();
      if (drawing && finished) {
        const least = pageUnits(drawing.placed, desk.scale(), LEAST_SIDE);
        if (finished.box.width >= least && finished.box.height >= least) {
          desk.put([finished]);
          desk.select(new Set([finished.id]));
        }
      }
      finish();
    },
    cancel: finish,
  };
}
