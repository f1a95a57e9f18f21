import { annotationBounds } from '../../../shared/annotations/annotation-geometry.ts';
import type { StampAnnotation } from '../../../shared/annotations/annotation.ts';
import { fromUpright, toUpright, uprightSize } from '../../../shared/annotations/page-frame.ts';
import type { Code, Palette } from '../../../shared/marking/palette.ts';
import { stampsOf } from '../../../shared/marking/code-tally.ts';
import type { PlacedPage } from '../../pages/page-layout.ts';
import { newStamp } from '../tools/stamp-tool.ts';
import type { ToolDesk } from '../tools/tool.ts';
import { stampedCode } from './use-codes.ts';

/** The stamp that asks for proof-reading, just right of the last slip on the page, with what the pupil is to do. */
export function proofReadPrompt(
  desk: ToolDesk,
  placed: PlacedPage,
  palette: Pick<Palette, 'id'>,
  code: Code,
): StampAnnotation {
  const stamps = stampsOf(desk.layer.onPage(placed.page.id));
  const last = stamps.reduce<StampAnnotation | null>(
    (best, mark) => (best && best.madeAt >= mark.madeAt ? best : mark),
    null,
  );
  const page = uprightSize(placed.frame);
  const at = last ? toUpright(placed.frame, last) : { x: page.width / 2, y: page.height / 10 };
  const width = last ? annotationBounds(last, placed.page.rotation).width : 0;
  // A second width away, so that the two are told apart; at the right edge, below it instead.
  const beside =
    at.x + width * 2.2 < page.width ? { x: at.x + width * 1.6, y: at.y } : { x: at.x, y: at.y + width * 1.4 };
  const { x, y } = fromUpright(placed.frame, beside);
  const place = { x: Math.round(x), y: Math.round(y) };
  return { ...newStamp(desk, placed, place, stampedCode(palette, code)), comment: code.pupilMeaning };
}
