import { PAGE_UNITS, type CalloutAnnotation } from '../../../shared/annotations/annotation.ts';
import { fromUpright, toUpright, uprightSize, type Point } from '../../../shared/annotations/page-frame.ts';
import type { PlacedPage } from '../../pages/page-layout.ts';
import { pageUnits } from './page-point.ts';
import { createPullTool } from './pull-tool.ts';
import type { NewMark, Tool, ToolDesk } from './tool.ts';

/** Width of a new callout's note and its distance from the page's edge, in page units. */
const NOTE_WIDTH = 0.24 * PAGE_UNITS;
const EDGE = 150;
/** CSS pixels the pointer must travel for the note to lie where it is let go, rather than in the nearer margin. */
const DRAG = 12;

/** Points at something in the work, and puts a note in the margin: where the drag ends, or beside the nearer edge. */
export function createCalloutTool(desk: ToolDesk): Tool {
  return createPullTool(desk, {
    annotation({ placed, mark, from, to }) {
      const dragged = Math.hypot(to.x - from.x, to.y - from.y) >= pageUnits(placed, desk.scale(), DRAG);
      return newCallout(desk, mark, placed, from, dragged ? to : null);
    },
    keep: (callout) => desk.editNote(callout, true),
  });
}

/** An empty callout on `at`, its note at `corner` or, without one, in the margin at the height of what it speaks about. */
export function newCallout(
  desk: Pick<ToolDesk, 'style'>,
  mark: NewMark,
  placed: PlacedPage,
  at: Point,
  corner: Point | null,
): CalloutAnnotation {
  const { colour, width: lineHeight } = desk.style();
  const { frame } = placed;
  const page = uprightSize(frame);
  const target = toUpright(frame, at);
  const nearRight = target.x > page.width / 2;
  const wanted = corner
    ? toUpright(frame, corner)
    : { x: nearRight ? page.width - NOTE_WIDTH - EDGE : EDGE, y: target.y + 2.2 * lineHeight };
  const within = (value: number, most: number) => Math.max(EDGE, Math.min(value, most));
  const { x, y } = fromUpright(frame, {
    x: within(wanted.x, page.width - NOTE_WIDTH - EDGE),
    y: within(wanted.y, page.height - 2 * lineHeight - EDGE),
  });
  return {
    ...mark,
    kind: 'callout',
    pageId: placed.page.id,
    at,
    x: Math.round(x),
    y: Math.round(y),
    width: NOTE_WIDTH,
    lineHeight,
    text: '',
    colour,
  };
}
