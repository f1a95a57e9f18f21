import Konva from 'konva';
import type { Annotation, Box } from '../../../shared/annotations/annotation.ts';
import type { DrawingPart } from '../../../shared/annotations/drawing-shape.ts';
import type { Point } from '../../../shared/annotations/page-frame.ts';
import type { Rect } from '../../pages/camera.ts';
import type { CameraStore } from '../../pages/camera-store.ts';
import { pageToDocument, type PlacedPage } from '../../pages/page-layout.ts';
import { paintMark, prepareMark } from '../../pages/paint-drawing.ts';

// An empty stage must not be drawn when only its camera moves, so this class says itself when to draw.
Konva.autoDrawEnabled = false;

const ACCENT = '#1d5fbf';
/** Side of a handle, in CSS pixels. */
const HANDLE_SIZE = 9;

/** A mark drawn live, `shift` document units from where it belongs. */
export interface LiveMark {
  annotation: Annotation;
  placed: PlacedPage;
}

/**
 * What moves under the hand: the stroke being drawn, marks being dragged, the outline of the selection, the marquee and
 * the eraser's ring. One Konva stage per pane, as large as the pane; its nodes are in document units under the camera.
 */
export class LiveLayer {
  readonly #stage: Konva.Stage;
  readonly #layer = new Konva.Layer({ listening: false });
  readonly #world = new Konva.Group();
  readonly #marks = new Konva.Group();
  /** Highlights that move darken the page as those that rest do; hidden while there are none, because that costs. */
  readonly #underLayer = new Konva.Layer({ listening: false, visible: false });
  readonly #underWorld = new Konva.Group();
  readonly #underMarks = new Konva.Group();
  readonly #outlines = new Konva.Group();
  readonly #handles = new Konva.Group();
  readonly #marquee = new Konva.Rect({ ...dashed(), fill: 'rgba(29, 95, 191, 0.08)', visible: false });
  readonly #ring = new Konva.Circle({ stroke: '#3d4250', strokeWidth: 1.5, strokeScaleEnabled: false, visible: false });
  readonly #camera: CameraStore;
  readonly #stopFollowing: () => void;

  constructor(container: HTMLDivElement, camera: CameraStore) {
    this.#camera = camera;
    this.#stage = new Konva.Stage({ container, width: 1, height: 1, listening: false });
    this.#world.add(this.#marks, this.#outlines, this.#handles, this.#marquee, this.#ring);
    this.#layer.add(this.#world);
    this.#underWorld.add(this.#underMarks);
    this.#underLayer.add(this.#underWorld);
    this.#stage.add(this.#underLayer, this.#layer);
    this.#underLayer.getNativeCanvasElement().style.mixBlendMode = 'multiply';
    container.hidden = true;
    this.#follow();
    this.#stopFollowing = camera.subscribe(() => this.#follow());
  }

  /** Shows these marks as they would be painted, moved by `shift` document units; none of them ends it. */
  showMarks(marks: readonly LiveMark[], shift: Point = { x: 0, y: 0 }): void {
    this.#marks.destroyChildren();
    this.#underMarks.destroyChildren();
    for (const { annotation, placed } of marks) {
      this.#marks.add(liveShape(annotation, placed, 'over'));
      if (annotation.kind === 'highlight') this.#underMarks.add(liveShape(annotation, placed, 'under'));
    }
    this.#underLayer.visible(this.#underMarks.hasChildren());
    this.#placeMarks(shift);
  }

  /** Moves what `showMarks` shows, without preparing it anew. */
  shiftMarks(shift: Point): void {
    this.#outlines.position(shift);
    this.#handles.position(shift);
    this.#placeMarks(shift);
  }

  /** Outlines of selected marks, boxes in page coordinates. */
  outline(boxes: readonly { placed: PlacedPage; box: Box }[]): void {
    this.#outlines.destroyChildren();
    this.#outlines.position({ x: 0, y: 0 });
    const gap = 4 / this.#camera.getState().camera.scale;
    for (const { placed, box } of boxes)
      this.#outlines.add(new Konva.Rect({ ...frameOf(placed, box, gap), ...dashed() }));
    this.#draw();
  }

  /** What the selection is taken hold of by; places in document units. They are as large at every scale. */
  handles(places: readonly Point[]): void {
    this.#handles.destroyChildren();
    this.#handles.position({ x: 0, y: 0 });
    const look = { width: HANDLE_SIZE, height: HANDLE_SIZE, fill: '#ffffff', stroke: ACCENT, strokeWidth: 1.5 };
    const half = HANDLE_SIZE / 2;
    for (const { x, y } of places) {
      this.#handles.add(new Konva.Rect({ x, y, offsetX: half, offsetY: half, cornerRadius: 2, ...look }));
    }
    this.#sizeHandles();
    this.#draw();
  }

  marquee(rect: Rect | null): void {
    this.#marquee.setAttrs({ ...rect, visible: rect !== null });
    this.#draw();
  }

  /** The eraser: middle in document units, radius in CSS pixels. */
  ring(middle: Point | null, radius: number): void {
    const { scale } = this.#camera.getState().camera;
    this.#ring.setAttrs({ ...middle, radius: radius / scale, visible: middle !== null });
    this.#draw();
  }

  destroy(): void {
    this.#stopFollowing();
    this.#stage.destroy();
  }

  #follow(): void {
    const { camera, viewport } = this.#camera.getState();
    if (this.#stage.width() !== viewport.width || this.#stage.height() !== viewport.height) {
      this.#stage.size({ width: Math.max(1, viewport.width), height: Math.max(1, viewport.height) });
    }
    for (const world of [this.#world, this.#underWorld]) {
      world.position({ x: -camera.x * camera.scale, y: -camera.y * camera.scale });
      world.scale({ x: camera.scale, y: camera.scale });
    }
    this.#sizeHandles();
    if (this.#isInUse()) this.#draw();
  }

  #draw(): void {
    // A canvas costs its whole size in every frame in which anything moves, even when nothing is on it.
    this.#stage.container().hidden = !this.#isInUse();
    this.#layer.batchDraw();
    if (this.#underLayer.visible()) this.#underLayer.batchDraw();
  }

  #placeMarks(shift: Point): void {
    this.#marks.position(shift);
    this.#underMarks.position(shift);
    this.#draw();
  }

  #sizeHandles(): void {
    const scale = 1 / this.#camera.getState().camera.scale;
    for (const handle of this.#handles.children) handle.scale({ x: scale, y: scale });
  }

  /** An empty stage need not be drawn while the page is panned. */
  #isInUse(): boolean {
    const groups = this.#marks.hasChildren() || this.#outlines.hasChildren();
    return groups || this.#marquee.visible() || this.#ring.visible();
  }
}

function dashed() {
  return { stroke: ACCENT, strokeWidth: 1.5, dash: [5, 4], cornerRadius: 3, strokeScaleEnabled: false };
}

/** A box of page coordinates as a rectangle of document units, with some air around it. */
function frameOf(placed: PlacedPage, box: Box, gap: number): Rect {
  const one = pageToDocument(placed, box);
  const other = pageToDocument(placed, { x: box.x + box.width, y: box.y + box.height });
  return {
    x: Math.min(one.x, other.x) - gap,
    y: Math.min(one.y, other.y) - gap,
    width: Math.abs(one.x - other.x) + 2 * gap,
    height: Math.abs(one.y - other.y) + 2 * gap,
  };
}

function liveShape(annotation: Annotation, placed: PlacedPage, part: DrawingPart): Konva.Shape {
  const mark = prepareMark(annotation, placed.frame, undefined, part);
  return new Konva.Shape({
    x: placed.x,
    y: placed.y,
    scaleX: placed.unit,
    scaleY: placed.unit,
    sceneFunc: (context) => paintMark(context._context, mark, placed.frame),
  });
}
