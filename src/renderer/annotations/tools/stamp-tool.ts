import type { Sign, SignAnnotation, StampAnnotation } from '../../../shared/annotations/annotation.ts';
import type { Point } from '../../../shared/annotations/page-frame.ts';
import type { PlacedPage } from '../../pages/page-layout.ts';
import { pagePoint } from './page-point.ts';
import type { CurrentCode, Tool, ToolDesk } from './tool.ts';

/** Makes the mark that is put down at a place of the page; null when there is none to put down. */
export type MakeStamp = (placed: PlacedPage, at: Point) => SignAnnotation | StampAnnotation | null;

/** Puts a sign or a code down where the page is clicked; until the pointer is let go it can still be moved. */
export function createStampTool(desk: ToolDesk, make: MakeStamp): Tool {
  let stamp: { placed: PlacedPage; mark: SignAnnotation | StampAnnotation } | null = null;

  const finish = () => {
    stamp = null;
    desk.live.showMarks([]);
  };
  const show = () => {
    if (stamp) desk.live.showMarks([{ annotation: stamp.mark, placed: stamp.placed }]);
  };

  return {
    down({ samples }) {
      const { document } = samples[0]!;
      const placed = desk.pageAt(document);
      const mark = placed && make(placed, pagePoint(placed, document));
      stamp = placed && mark && { placed, mark };
      show();
    },
    move({ samples }) {
      if (!stamp) return;
      const at = pagePoint(stamp.placed, samples.at(-1)!.document);
      stamp = { ...stamp, mark: { ...stamp.mark, ...at } };
      show();
    },
    up() {
      const finished = stamp;
      finish();
      if (finished) desk.put([finished.mark]);
    },
    cancel: finish,
  };
}

/** A tick, a cross or a query at a place of the page. */
export function newSign(
  desk: Pick<ToolDesk, 'newMark' | 'style'>,
  placed: PlacedPage,
  at: Point,
  sign: Sign,
): SignAnnotation {
  const { colour, width: size } = desk.style(sign);
  return { ...desk.newMark(), kind: 'sign', pageId: placed.page.id, ...at, size, sign, colour };
}

/** A marking code at a place of the page, in its own colour and with what it says about the work. */
export function newStamp(
  desk: Pick<ToolDesk, 'newMark' | 'style'>,
  placed: PlacedPage,
  at: Point,
  code: CurrentCode,
): StampAnnotation {
  const { width: size } = desk.style('stamp');
  return { ...desk.newMark(), kind: 'stamp', pageId: placed.page.id, ...at, size, ...code };
}
