import { PAGE_UNITS, type TextAnnotation } from '../../../shared/annotations/annotation.ts';
import { textLayout } from '../../../shared/annotations/annotation-geometry.ts';
import { keptOnPage } from '../../../shared/annotations/kept-on-page.ts';
import { fromUpright, uprightSize, type Point } from '../../../shared/annotations/page-frame.ts';
import type { PlacedPage } from '../../pages/page-layout.ts';
import type { ToolDesk } from './tool.ts';

/** Widths to try for the note, in page units: the first in which all its words fit on the page. */
const WIDTHS = [0.32, 0.5, 0.7, 0.9].map((share) => share * PAGE_UNITS);
/** Letters a note may hold. */
const MOST_LETTERS = 4000;

/**
 * Words copied in another program become a note around a place of the document, selected and whole on the page. Answers
 * whether there were any words.
 */
export function pasteWords(desk: ToolDesk, placed: PlacedPage, middle: Point, words: string): boolean {
  if (words === '') return false;
  const { colour, width: lineHeight } = desk.style('text');
  const text = words.replaceAll('\t', ' ').slice(0, MOST_LETTERS).trim();
  const room = uprightSize(placed.frame);
  const width = WIDTHS.find((each) => textLayout({ text, width: each, lineHeight }).height <= room.height);
  const size = textLayout({ text, width: Math.min(width ?? WIDTHS.at(-1)!, room.width), lineHeight });
  const at = toCorner(placed, middle, size);
  const note: TextAnnotation = {
    ...desk.newMark(),
    kind: 'text',
    pageId: placed.page.id,
    ...at,
    width: Math.round(size.width),
    lineHeight,
    text,
    colour,
  };
  const kept = keptOnPage(note, placed.frame);
  desk.put([kept]);
  desk.select(new Set([kept.id]));
  if (words.length > MOST_LETTERS) desk.say('A note holds 4,000 letters. The rest of what you pasted was left out.');
  return true;
}

/** The corner of a note of this size whose middle is to be at a place of the document, in whole page coordinates. */
function toCorner(placed: PlacedPage, middle: Point, size: { width: number; height: number }): Point {
  const upright = { x: (middle.x - placed.x) / placed.unit, y: (middle.y - placed.y) / placed.unit };
  const { x, y } = fromUpright(placed.frame, { x: upright.x - size.width / 2, y: upright.y - size.height / 2 });
  return { x: Math.round(x), y: Math.round(y) };
}
