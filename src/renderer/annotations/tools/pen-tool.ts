import type { InkAnnotation } from '../../../shared/annotations/annotation.ts';
import type { PlacedPage } from '../../pages/page-layout.ts';
import { pagePoint, pageUnits } from './page-point.ts';
import type { NewMark, Sample, Tool, ToolDesk } from './tool.ts';

/** CSS pixels the pen must have moved for another point: finer than that, a hand only trembles. */
const STEP = 0.8;

/** Draws a line as thick as the pen is pressed. */
export function createPenTool(desk: ToolDesk): Tool {
  let drawing: { placed: PlacedPage; mark: NewMark; points: number[] } | null = null;

  const annotation = (): InkAnnotation | null =>
    drawing && {
      ...drawing.mark,
      ...desk.style(),
      kind: 'ink',
      pageId: drawing.placed.page.id,
      points: drawing.points,
    };

  const add = (samples: readonly Sample[]) => {
    if (!drawing) return;
    const { placed, points } = drawing;
    const step = pageUnits(placed, desk.scale(), STEP);
    for (const { document, pressure } of samples) {
      const { x, y } = pagePoint(placed, document);
      const far = points.length === 0 || Math.hypot(x - points.at(-3)!, y - points.at(-2)!) >= step;
      if (far) points.push(x, y, pressure);
    }
    const draft = annotation();
    if (draft) desk.live.showMarks([{ annotation: draft, placed }]);
  };

  const finish = () => {
    drawing = null;
    desk.live.showMarks([]);
  };

  return {
    down({ samples }) {
      const placed = desk.pageAt(samples[0]!.document);
      if (!placed) return;
      drawing = { placed, mark: desk.newMark(), points: [] };
      add(samples);
    },
    move: ({ samples }) => add(samples),
    up() {
      const finished = annotation();
      if (finished) desk.put([{ ...finished, madeAt: desk.newMark().madeAt }]);
      finish();
    },
    cancel: finish,
  };
}
