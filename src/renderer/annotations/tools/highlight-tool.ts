import type { HighlightAnnotation } from '../../../shared/annotations/annotation.ts';
import type { PlacedPage } from '../../pages/page-layout.ts';
import { pagePoint, pageUnits } from './page-point.ts';
import type { NewMark, Stroke, Tool, ToolDesk } from './tool.ts';

/** CSS pixels between two points of a highlight; it is broad, so few are enough. */
const STEP = 3;

/** Draws a broad, even, see-through line; with Shift a straight one along the line of writing. */
export function createHighlightTool(desk: ToolDesk): Tool {
  let drawing: { placed: PlacedPage; mark: NewMark; points: number[] } | null = null;

  const annotation = (): HighlightAnnotation | null =>
    drawing && {
      ...drawing.mark,
      ...desk.style(),
      kind: 'highlight',
      pageId: drawing.placed.page.id,
      points: drawing.points,
    };

  const add = ({ samples, shift }: Stroke) => {
    if (!drawing) return;
    const { placed, points } = drawing;
    const step = pageUnits(placed, desk.scale(), STEP);
    for (const { document } of samples) {
      const { x, y } = pagePoint(placed, document);
      if (shift && points.length > 0) drawing.points = straight(placed, points[0]!, points[1]!, x, y);
      else if (points.length === 0 || Math.hypot(x - points.at(-2)!, y - points.at(-1)!) >= step) points.push(x, y);
    }
    const draft = annotation();
    if (draft) desk.live.showMarks([{ annotation: draft, placed }]);
  };

  const finish = () => {
    drawing = null;
    desk.live.showMarks([]);
  };

  return {
    down(stroke) {
      const placed = desk.pageAt(stroke.samples[0]!.document);
      if (!placed) return;
      drawing = { placed, mark: desk.newMark(), points: [] };
      add(stroke);
    },
    move: add,
    up() {
      const finished = annotation();
      if (finished && finished.points.length > 2) desk.put([finished]);
      finish();
    },
    cancel: finish,
  };
}

/** From where the line began straight across the page as the reader sees it. */
function straight(placed: PlacedPage, x0: number, y0: number, x: number, y: number): number[] {
  const lying = placed.frame.rotation === 90 || placed.frame.rotation === 270;
  return lying ? [x0, y0, x0, y] : [x0, y0, x, y0];
}
