import type { Annotation } from '../../../shared/annotations/annotation.ts';
import { translateAnnotation } from '../../../shared/annotations/annotation-geometry.ts';
import { boxAround } from '../../../shared/annotations/boxes.ts';
import { shiftFromUpright, type Point } from '../../../shared/annotations/page-frame.ts';
import { documentToPage } from '../../pages/page-layout.ts';
import type { LiveMark } from '../drawing/live-layer.ts';
import { pageUnits } from './page-point.ts';
import type { Tool, ToolDesk } from './tool.ts';

/** How near a click must come to a mark, and how far a press must travel to be a drag; CSS pixels. */
const REACH = 7;
const DRAG = 3;

type Gesture =
  | { kind: 'pressed'; from: Point; keep: ReadonlySet<string> }
  | { kind: 'moving'; from: Point; marks: LiveMark[]; shift: Point }
  | { kind: 'marquee'; from: Point; to: Point; keep: ReadonlySet<string> };

/** Picks marks by clicking or by a box drawn around them (Shift adds), and drags what is picked. */
export function createSelectTool(desk: ToolDesk): Tool {
  let gesture: Gesture | null = null;

  const pickAt = (document: Point): Annotation | null => {
    const placed = desk.pageAt(document);
    if (!placed) return null;
    const reach = pageUnits(placed, desk.scale(), REACH);
    return desk.layer.pick(placed.page.id, documentToPage(placed, document), reach);
  };

  const finish = () => {
    gesture = null;
    desk.live.marquee(null);
    desk.live.showMarks([]);
    desk.hide(new Set());
  };

  return {
    down({ samples, shift }) {
      const from = samples[0]!.document;
      const picked = pickAt(from);
      const selected = desk.selection();
      if (!picked) {
        const keep = shift ? selected : new Set<string>();
        gesture = { kind: 'marquee', from, to: from, keep };
        desk.select(keep);
        return;
      }
      const keep = afterPicking(selected, picked.id, shift);
      desk.select(keep);
      gesture = { kind: 'pressed', from, keep };
    },
    move({ samples }) {
      if (!gesture) return;
      const to = samples.at(-1)!.document;
      const shift = { x: to.x - gesture.from.x, y: to.y - gesture.from.y };
      if (gesture.kind === 'pressed' && Math.hypot(shift.x, shift.y) * desk.scale() >= DRAG) {
        const marks = selectedMarks(desk);
        gesture = { kind: 'moving', from: gesture.from, marks, shift };
        desk.hide(new Set(marks.map(({ annotation }) => annotation.id)));
        desk.live.showMarks(marks, shift);
      }
      if (gesture.kind === 'moving') {
        gesture = { ...gesture, shift };
        desk.live.shiftMarks(shift);
      }
      if (gesture.kind === 'marquee') {
        gesture = { ...gesture, to };
        desk.live.marquee(boxAround(gesture.from, to));
      }
    },
    up() {
      const ended = gesture;
      finish();
      if (ended?.kind === 'moving') desk.put(shifted(ended.marks, ended.shift));
      if (ended?.kind === 'marquee') {
        desk.select(new Set([...ended.keep, ...marksInMarquee(desk, ended.from, ended.to)]));
      }
    },
    cancel: finish,
  };
}

/** The selected marks with their pages. */
export function selectedMarks(desk: Pick<ToolDesk, 'selection' | 'layer' | 'pageOf'>): LiveMark[] {
  return [...desk.selection()].flatMap((id) => {
    const annotation = desk.layer.get(id);
    const placed = annotation && desk.pageOf(annotation);
    return annotation && placed ? [{ annotation, placed }] : [];
  });
}

/** Marks moved by document units as the reader sees them, each on its own page. */
export function shifted(marks: readonly LiveMark[], shift: Point): Annotation[] {
  return marks.map(({ annotation, placed }) => {
    const upright = { x: shift.x / placed.unit, y: shift.y / placed.unit };
    return translateAnnotation(annotation, shiftFromUpright(placed.frame, upright));
  });
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
