import type { LineAnnotation } from '../../../shared/annotations/annotation.ts';
import type { Point } from '../../../shared/annotations/page-frame.ts';
import type { PlacedPage } from '../../pages/page-layout.ts';
import { pagePoint, pageUnits } from './page-point.ts';
import type { NewMark, Tool, ToolDesk } from './tool.ts';

/** Shortest line in CSS pixels: less was a click. */
const LEAST_LENGTH = 6;
/** With Shift a line keeps to multiples of this angle: 15°. */
const SNAP = Math.PI / 12;

/** Draws a straight line or an arrow from where the pointer goes down to where it comes up. */
export function createStraightTool(desk: ToolDesk, { arrow }: Pick<LineAnnotation, 'arrow'>): Tool {
  let drawing: { placed: PlacedPage; mark: NewMark; from: Point; to: Point } | null = null;

  const annotation = ({ placed, mark, from, to }: NonNullable<typeof drawing>): LineAnnotation => {
    return { ...mark, ...desk.style(), kind: 'line', pageId: placed.page.id, arrow, from, to };
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
    move({ samples, shift }) {
      if (!drawing) return;
      const { placed, from } = drawing;
      const to = pagePoint(placed, samples.at(-1)!.document);
      drawing = { ...drawing, to: shift ? snapped(from, to) : to };
      desk.live.showMarks([{ annotation: annotation(drawing), placed }]);
    },
    up() {
      const finished = drawing;
      finish();
      if (!finished) return;
      const { placed, from, to } = finished;
      const long = Math.hypot(to.x - from.x, to.y - from.y) >= pageUnits(placed, desk.scale(), LEAST_LENGTH);
      if (long) desk.put([annotation(finished)]);
    },
    cancel: finish,
  };
}

/** The end of a line from `from`, as long as it is drawn, at the nearest multiple of 15°, in whole page units. */
export function snapped(from: Point, to: Point): Point {
  const long = Math.hypot(to.x - from.x, to.y - from.y);
  const angle = Math.round(Math.atan2(to.y - from.y, to.x - from.x) / SNAP) * SNAP;
  return { x: Math.round(from.x + long * Math.cos(angle)), y: Math.round(from.y + long * Math.sin(angle)) };
}
