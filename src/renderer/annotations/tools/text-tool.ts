import { PAGE_UNITS, type TextAnnotation } from '../../../shared/annotations/annotation.ts';
import { toUpright, uprightSize, type Point } from '../../../shared/annotations/page-frame.ts';
import type { PlacedPage } from '../../pages/page-layout.ts';
import { pagePoint, pageUnits } from './page-point.ts';
import type { Tool, ToolDesk } from './tool.ts';

/** Width of a new note: a little under a third of the page's shorter side, less where the page ends before. */
const NOTE_WIDTH = 0.32 * PAGE_UNITS;
const LEAST_WIDTH = 0.12 * PAGE_UNITS;

/** Puts a note where the page is clicked; clicking a note that is there opens it. */
export function createTextTool(desk: ToolDesk): Tool {
  let place: { placed: PlacedPage; at: Point } | null = null;
  return {
    down({ samples }) {
      const { document } = samples[0]!;
      const placed = desk.pageAt(document);
      place = placed && { placed, at: pagePoint(placed, document) };
    },
    move: () => undefined,
    up() {
      if (!place) return;
      const { placed, at } = place;
      place = null;
      const there = desk.layer.pick(placed.page.id, at, pageUnits(placed, desk.scale(), 2));
      if (there?.kind === 'text' || there?.kind === 'callout') desk.editNote(there, false);
      else desk.editNote(newNote(desk, placed, at), true);
    },
    cancel: () => (place = null),
  };
}

/** An empty note at a place of the page (page coordinates); its words come from the editor. */
export function newNote(desk: Pick<ToolDesk, 'style' | 'newMark'>, placed: PlacedPage, at: Point): TextAnnotation {
  const { colour, width: lineHeight } = desk.style();
  const room = uprightSize(placed.frame).width - toUpright(placed.frame, at).x;
  return {
    ...desk.newMark(),
    kind: 'text',
    pageId: placed.page.id,
    ...at,
    width: Math.round(Math.max(LEAST_WIDTH, Math.min(NOTE_WIDTH, room))),
    lineHeight,
    text: '',
    colour,
  };
}
