import { byPaintOrder, type Annotation } from '../../../shared/annotations/annotation.ts';
import { annotationBounds, translateAnnotation } from '../../../shared/annotations/annotation-geometry.ts';
import { unionOfBoxes } from '../../../shared/annotations/boxes.ts';
import { shownBox, type Point } from '../../../shared/annotations/page-frame.ts';
import { pageToDocument, type PlacedPage } from '../../pages/page-layout.ts';
import type { LiveMark } from '../drawing/live-layer.ts';
import { keepsProportions, resized, selectionFrame, withEnd } from './selection-frame.ts';
import { freshCopies, selectedMarks } from './selected-marks.ts';
import type { ToolDesk } from './tool.ts';

/** How far a copy lies from what it was copied from, in page units: far enough to be seen, near enough to be found. */
const COPY_SHIFT = 260;

/** Puts a copy of each selected mark beside it, and selects the copies. */
export function duplicateSelection(desk: ToolDesk): void {
  const byPage = Map.groupBy(selectedMarks(desk), ({ placed }) => placed);
  const copies = [...byPage].flatMap(([placed, marks]) => {
    const annotations = marks.map(({ annotation }) => annotation);
    return freshCopies(desk, movedAside(annotations, placed, 1));
  });
  if (copies.length === 0) return;
  desk.put(copies);
  desk.select(new Set(copies.map(({ id }) => id)));
}

/** Marks moved aside on a page by `steps` steps, all together, and whole inside what is shown of it where they fit. */
export function movedAside(marks: readonly Annotation[], placed: PlacedPage, steps: number): Annotation[] {
  const shown = shownBox(placed.frame);
  const box = unionOfBoxes(marks.map((mark) => annotationBounds(mark, placed.page.rotation)));
  if (!box) return [];
  const shift = {
    x: stepAside(box.x - shown.x, shown.width - box.width, steps),
    y: stepAside(box.y - shown.y, shown.height - box.height, steps),
  };
  return marks.map((mark) => translateAnnotation(mark, shift));
}

/** How far to move from `start`, staying between 0 and `most`: step by step onwards, then back, and round again. */
function stepAside(start: number, most: number, steps: number): number {
  const inside = Math.max(0, Math.min(start, most));
  const onwards = Math.max(0, Math.floor((most - inside) / COPY_SHIFT));
  const back = Math.floor(inside / COPY_SHIFT);
  const turn = onwards + back > 0 ? (steps - 1) % (onwards + back) : 0;
  const by = turn < onwards ? turn + 1 : turn < onwards + back ? onwards - turn - 1 : 0;
  return inside - start + by * COPY_SHIFT;
}

/** Lays the selected marks over or under everything else on their pages; among themselves they lie as before. */
export function reorderSelection(desk: ToolDesk, where: 'front' | 'back'): void {
  const marks = selectedMarks(desk).map(({ annotation }) => annotation);
  const chosen = new Set(marks.map(({ id }) => id));
  const changed = marks.toSorted(byPaintOrder).map((mark, i) => {
    const others = desk.layer.onPage(mark.pageId).filter(({ id }) => !chosen.has(id));
    const orders = others.map((other) => other.order ?? 0);
    const order = where === 'front' ? Math.max(0, ...orders) + 1 + i : Math.min(0, ...orders) - marks.length + i;
    return { ...mark, order };
  });
  if (changed.length > 0) desk.put(changed);
}

/** The selected marks wider and higher by document units, from their top left corner. */
export function grown(marks: readonly LiveMark[], by: Point, scale: number): Annotation[] {
  const frame = selectionFrame(marks, scale);
  if (!frame) return [];
  const { box } = frame;
  const least = 8 / scale;
  if (marks.length > 1 || keepsProportions(marks[0]?.annotation)) {
    const factor = Math.max(least / box.width, 1 + (by.x + by.y) / Math.max(box.width, box.height));
    return resized(marks, box, { ...box, width: box.width * factor, height: box.height * factor });
  }
  const width = Math.max(least, box.width + by.x);
  const height = Math.max(least, box.height + by.y);
  return resized(marks, box, { ...box, width, height });
}

/** A line or an arrow with its end, or a callout with what it points at, moved by document units; null for others. */
export function endMoved(marks: readonly LiveMark[], by: Point): Annotation | null {
  const [only, ...others] = marks;
  if (!only || others.length > 0) return null;
  const { annotation, placed } = only;
  const end = annotation.kind === 'line' ? 'to' : annotation.kind === 'callout' ? 'at' : null;
  const place = annotation.kind === 'line' ? annotation.to : annotation.kind === 'callout' ? annotation.at : null;
  if (!end || !place) return null;
  const at = pageToDocument(placed, place);
  return withEnd(only, end, { x: at.x + by.x, y: at.y + by.y });
}
