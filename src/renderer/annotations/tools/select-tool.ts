import type { Annotation } from '../../../shared/annotations/annotation.ts';
import { annotationBounds } from '../../../shared/annotations/annotation-geometry.ts';
import { boxAround } from '../../../shared/annotations/boxes.ts';
import type { Point } from '../../../shared/annotations/page-frame.ts';
import { documentToPage } from '../../pages/page-layout.ts';
import type { LiveMark } from '../drawing/live-layer.ts';
import { pageUnits } from './page-point.ts';
import { freshCopies, moved, selectedMarks } from './selected-marks.ts';
import { handleAt, reshaped, selectionFrame, type Handle, type SelectionFrame } from './selection-frame.ts';
import type { Stroke, Tool, ToolDesk } from './tool.ts';

/** How near a click must come to a mark or a handle, and how far a press must travel to be a drag; CSS pixels. */
const REACH = 7;
export const HANDLE_REACH = 10;
const DRAG = 3;

type Gesture =
  | { kind: 'pressed'; from: Point; copying: boolean }
  | { kind: 'moving'; from: Point; marks: readonly LiveMark[]; shift: Point; copying: boolean }
  | { kind: 'reshaping'; frame: SelectionFrame; handle: Handle; marks: readonly LiveMark[]; result: Annotation[] }
  | { kind: 'marquee'; from: Point; to: Point; keep: ReadonlySet<string> };

/**
 * Picks marks by clicking or by a box drawn around them (Shift adds), drags what is picked (with Alt a copy of it), and
 * changes its size by its handles.
 */
export function createSelectTool(desk: ToolDesk): Tool {
  let gesture: Gesture | null = null;

  const takeHold = (from: Point): Gesture | null => {
    const marks = selectedMarks(desk);
    const held = selectionFrame(marks, desk.scale());
    const handle = handleAt(held, from, HANDLE_REACH / desk.scale());
    return held && handle && { kind: 'reshaping', frame: held, handle, marks, result: [] };
  };

  const pick = (from: Point, { shift, alt }: Stroke): Gesture | null => {
    const placed = desk.pageAt(from);
    const selected = desk.selection();
    const reach = placed ? pageUnits(placed, desk.scale(), REACH) : 0;
    const at = placed && documentToPage(placed, from);
    const picked = placed && at && desk.layer.pick(placed.page.id, at, reach);
    if (picked) {
      desk.lookAtOther(null);
      desk.select(afterPicking(selected, picked.id, shift));
      return { kind: 'pressed', from, copying: alt };
    }
    const keep = shift ? selected : new Set<string>();
    desk.select(keep);
    if (desk.lookAtOther(placed && at && { placed, at, reach })) return null;
    return { kind: 'marquee', from, to: from, keep };
  };

  const beginMoving = (from: Point, copying: boolean): Gesture => {
    const chosen = selectedMarks(desk);
    const copies = copying
      ? freshCopies(
          desk,
          chosen.map(({ annotation }) => annotation),
        )
      : null;
    const marks = chosen.map((mark, i) => ({ ...mark, annotation: copies?.[i] ?? mark.annotation }));
    if (!copying) desk.hide(new Set(marks.map(({ annotation }) => annotation.id)));
    desk.live.showMarks(marks);
    return { kind: 'moving', from, marks, shift: { x: 0, y: 0 }, copying };
  };

  /** Outline and handles of marks that are shown live. */
  const frame = (marks: readonly LiveMark[]) => {
    desk.live.outline(
      marks.map(({ annotation, placed }) => ({ placed, box: annotationBounds(annotation, placed.page.rotation) })),
    );
    const handles = selectionFrame(marks, desk.scale())?.handles ?? [];
    desk.live.handles(handles.map(({ at }) => at));
  };

  const showChanged = (marks: readonly LiveMark[]) => {
    desk.live.showMarks(marks);
    frame(marks);
  };

  const showMoved = (marks: readonly LiveMark[], shift: Point) => {
    const [only] = marks;
    if (marks.length === 1 && only?.annotation.kind === 'callout') showChanged(remade(marks, moved(marks, shift)));
    else desk.live.shiftMarks(shift);
  };

  const finish = () => {
    gesture = null;
    desk.live.marquee(null);
    desk.live.showMarks([]);
    desk.hide(new Set());
  };

  return {
    down(stroke) {
      const from = stroke.samples[0]!.document;
      gesture = takeHold(from) ?? pick(from, stroke);
    },
    move({ samples, shift: evenly }) {
      if (!gesture) return;
      const to = samples.at(-1)!.document;
      if (gesture.kind === 'reshaping') {
        const { frame: from, handle, marks } = gesture;
        const result = reshaped(marks, from, handle, to, desk.scale(), evenly);
        if (gesture.result.length === 0) desk.hide(new Set(result.map(({ id }) => id)));
        gesture = { ...gesture, result };
        showChanged(remade(marks, result));
        return;
      }
      const shift = { x: to.x - gesture.from.x, y: to.y - gesture.from.y };
      if (gesture.kind === 'pressed' && Math.hypot(shift.x, shift.y) * desk.scale() >= DRAG) {
        gesture = beginMoving(gesture.from, gesture.copying);
      }
      if (gesture.kind === 'moving') {
        gesture = { ...gesture, shift };
        showMoved(gesture.marks, shift);
      }
      if (gesture.kind === 'marquee') {
        gesture = { ...gesture, to };
        desk.live.marquee(boxAround(gesture.from, to));
      }
    },
    up() {
      const ended = gesture;
      finish();
      if (ended?.kind === 'reshaping' && ended.result.length > 0) desk.put(ended.result);
      if (ended?.kind === 'moving') {
        const result = moved(ended.marks, ended.shift);
        desk.put(result);
        if (ended.copying) desk.select(new Set(result.map(({ id }) => id)));
      }
      if (ended?.kind === 'marquee') {
        desk.select(new Set([...ended.keep, ...marksInMarquee(desk, ended.from, ended.to)]));
      }
    },
    cancel() {
      finish();
      frame(selectedMarks(desk));
    },
  };
}

/** The changed marks on the pages of those they came from. */
function remade(marks: readonly LiveMark[], changed: readonly Annotation[]): LiveMark[] {
  return changed.map((annotation, i) => ({ annotation, placed: marks[i]!.placed }));
}

function afterPicking(selected: ReadonlySet<string>, id: string, adding: boolean): ReadonlySet<string> {
  if (!adding) return selected.has(id) ? selected : new Set([id]);
  const next = new Set(selected);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** Ids of the marks the marquee touches. It may reach over several pages. */
function marksInMarquee(desk: ToolDesk, from: Point, to: Point): string[] {
  const marquee = boxAround(from, to);
  if (marquee.width + marquee.height === 0) return [];
  return desk.pagesIn(marquee).flatMap((placed) => {
    const box = boxAround(documentToPage(placed, from), documentToPage(placed, to));
    return desk.layer.inBox(placed.page.id, box).map(({ id }) => id);
  });
}
