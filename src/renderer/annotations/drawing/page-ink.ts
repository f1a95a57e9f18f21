import type { Annotation, Box } from '../../../shared/annotations/annotation.ts';
import { annotationBounds } from '../../../shared/annotations/annotation-geometry.ts';
import { unionOfBoxes, widened } from '../../../shared/annotations/boxes.ts';
import { badgePlace, hasBadge } from '../../../shared/annotations/annotation-drawing.ts';
import type { DrawingPart } from '../../../shared/annotations/drawing-shape.ts';
import { BADGE_RADIUS } from '../../../shared/annotations/finding-badge.ts';
import { fromUpright } from '../../../shared/annotations/page-frame.ts';
import type { Person } from '../../../shared/library/person.ts';
import { AT_ONCE } from '../../pages/draw-queue.ts';
import { LayeredCanvas } from '../../pages/layered-canvas.ts';
import { wholePage } from '../../pages/page-clip.ts';
import type { PlacedPage } from '../../pages/page-layout.ts';
import type { SheetView } from '../../pages/sheet-view.ts';
import type { IndexChange, LayerIndex } from '../layers/layer-index.ts';
import { MarkGround } from './mark-ground.ts';
import { paintInSlices, type PaintTurn } from './paint-queue.ts';
import { paintMark, prepareMark, type PreparedMark } from '../../pages/paint-drawing.ts';

const NO_IDS: ReadonlySet<string> = new Set();

/**
 * One part of the finished marks of one layer on one page, as bitmaps that CSS moves: the highlights, whose host darkens
 * what is under it, or the rest. A new mark is painted onto what is there; when
 * one changes or goes, only its place is painted again; everything is painted again only when the picture rests at
 * another scale.
 */
export class PageInk {
  readonly #canvas: LayeredCanvas;
  readonly #placed: PlacedPage;
  readonly #index: LayerIndex;
  readonly #owner: Person;
  readonly #part: DrawingPart;
  readonly #host: HTMLElement;
  readonly #prepared = new WeakMap<Annotation, PreparedMark>();
  readonly #stopFollowing: () => void;
  /** What is shown, to paint on: the whole page, and its visible part while that is shown sharper. */
  #base: MarkGround | null = null;
  #sharp: MarkGround | null = null;
  #view: SheetView | null = null;
  #turn: PaintTurn = { urgency: AT_ONCE, isCalm: () => true };
  #painted = '';
  #hidden = NO_IDS;
  /** Drops the painting of the whole page that is under way, if one is. */
  #stopPainting: (() => void) | null = null;

  constructor(host: HTMLElement, placed: PlacedPage, index: LayerIndex, owner: Person, part: DrawingPart) {
    this.#canvas = new LayeredCanvas(host, 'see-through');
    this.#placed = placed;
    this.#index = index;
    this.#owner = owner;
    this.#part = part;
    this.#host = host;
    // A host that darkens is costly even when it is empty.
    host.hidden = true;
    this.#stopFollowing = index.subscribe((change) => this.#follow(change));
  }

  /** Draws the marks as `view` asks, when it is their turn; nothing when they are drawn that way already. */
  show(view: SheetView, turn: PaintTurn): void {
    const key = `${view.baseScale}/${view.detail ? Object.values(view.detail).join('/') : ''}`;
    if (key === this.#painted) return;
    this.#view = view;
    this.#turn = turn;
    this.#painted = key;
    this.#repaintAll();
  }

  /** Leaves these marks out, because something else shows them just now: they are being moved or rubbed out. */
  hide(ids: ReadonlySet<string>): void {
    const turned = [...this.#hidden]
      .filter((id) => !ids.has(id))
      .concat([...ids].filter((id) => !this.#hidden.has(id)));
    const touched = turned.flatMap((id) => this.#index.get(id) ?? []);
    this.#hidden = ids;
    this.#repaintAround(touched.filter((annotation) => this.#isHere(annotation)));
  }

  remove(): void {
    this.#stopPainting?.();
    this.#stopFollowing();
    this.#keep(null, null);
    this.#canvas.remove();
  }

  #follow(change: IndexChange): void {
    const before = change.before.filter((annotation) => this.#isHere(annotation));
    const after = change.after.filter((annotation) => this.#isHere(annotation));
    if (before.length > 0) this.#repaintAround([...before, ...after]);
    else if (after.length > 0) this.#paintOnTop(after);
  }

  #isHere(annotation: Annotation): boolean {
    return annotation.pageId === this.#placed.page.id && this.#paints(annotation);
  }

  /** Of a highlight only its badge lies over the others. */
  #paints({ kind, finding }: Annotation): boolean {
    return this.#part === 'under' ? kind === 'highlight' : kind !== 'highlight' || finding !== undefined;
  }

  #paintOnTop(annotations: readonly Annotation[]): void {
    if (this.#stopPainting || !this.#base) return this.#repaintAll();
    const place = unionOfBoxes(annotations.map((annotation) => this.#inkedBox(annotation)));
    if (!place) return;
    this.#onEachGround(place, ({ context }) => {
      for (const annotation of annotations) this.#paint(context, annotation);
    });
  }

  #repaintAround(changed: readonly Annotation[]): void {
    const place = unionOfBoxes(changed.map((annotation) => this.#inkedBox(annotation)));
    if (!place) return;
    if (!this.#view || this.#stopPainting) return this.#repaintAll();
    const near = this.#index
      .inBox(this.#placed.page.id, widened(place, 4 * BADGE_RADIUS))
      .filter((annotation) => this.#paints(annotation));
    this.#onEachGround(place, (ground) =>
      ground.paintAnew(place, (context) => {
        for (const annotation of near) this.#paint(context, annotation);
      }),
    );
  }

  /** Paints into fresh canvases in slices and then puts them in place, so the old picture stays until the new is whole. */
  #repaintAll(): void {
    if (!this.#view) return;
    this.#stopPainting?.();
    this.#stopPainting = paintInSlices(this.#paintAll(this.#view), this.#turn);
  }

  *#paintAll(view: SheetView): Generator<void, void> {
    const marks = this.#index.onPage(this.#placed.page.id).filter((annotation) => this.#paints(annotation));
    this.#host.hidden = marks.length === 0;
    if (marks.length > 0) {
      const base = new MarkGround(this.#placed, wholePage(this.#placed, view.baseScale));
      const sharp = view.detail ? new MarkGround(this.#placed, view.detail) : null;
      for (const annotation of marks) {
        this.#paint(base.context, annotation);
        if (sharp) this.#paint(sharp.context, annotation);
        yield;
      }
      const inked = marks.map((annotation) => this.#inkedBox(annotation));
      this.#show(base, sharp, inked);
    } else {
      this.#show(null, null, []);
    }
    this.#stopPainting = null;
  }

  #show(base: MarkGround | null, sharp: MarkGround | null, inked: readonly Box[]): void {
    const rowsOn = (ground: MarkGround) => inked.map((box) => ground.rowsOf(box));
    if (base) void this.#canvas.showBase(base.canvas, rowsOn(base));
    else this.#canvas.hideBase();
    if (sharp) void this.#canvas.showDetail(this.#placed, sharp.clip, sharp.canvas, rowsOn(sharp));
    else this.#canvas.hideDetail();
    this.#keep(base, sharp);
  }

  #keep(base: MarkGround | null, sharp: MarkGround | null): void {
    this.#base?.free();
    this.#sharp?.free();
    this.#base = base;
    this.#sharp = sharp;
  }

  /** Changes what is shown within `place` (page coordinates). */
  #onEachGround(place: Box, change: (ground: MarkGround) => void): void {
    for (const ground of [this.#base, this.#sharp]) if (ground) change(ground);
    if (this.#base) this.#canvas.patchBase(this.#base.canvas, this.#base.rowsOf(place));
    if (this.#sharp) this.#canvas.patchDetail(this.#sharp.canvas, this.#sharp.rowsOf(place));
  }

  #paint(context: CanvasRenderingContext2D, annotation: Annotation): void {
    if (this.#hidden.has(annotation.id)) return;
    let mark = this.#prepared.get(annotation);
    if (!mark) {
      mark = prepareMark(annotation, this.#placed.frame, this.#owner, this.#part);
      this.#prepared.set(annotation, mark);
    }
    paintMark(context, mark, this.#placed.frame);
  }

  /** Everything a mark may have inked, its badge included, in page coordinates. */
  #inkedBox(annotation: Annotation): Box {
    const { frame } = this.#placed;
    const mark = widened(annotationBounds(annotation, frame.rotation), 40);
    if (!hasBadge(annotation, frame)) return mark;
    const badge = fromUpright(frame, badgePlace(annotation, frame));
    return unionOfBoxes([mark, widened({ ...badge, width: 0, height: 0 }, 2.4 * BADGE_RADIUS)]) ?? mark;
  }
}
