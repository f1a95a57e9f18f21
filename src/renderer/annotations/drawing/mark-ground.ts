import type { Box } from '../../../shared/annotations/annotation.ts';
import { boxAround } from '../../../shared/annotations/boxes.ts';
import { toUpright } from '../../../shared/annotations/page-frame.ts';
import type { Rows } from '../../pages/banded-bitmap.ts';
import { freeCanvas, type PageClip } from '../../pages/page-clip.ts';
import type { PlacedPage } from '../../pages/page-layout.ts';

/** What marks are painted on: the pixels of a page that `clip` names, empty to begin with. Never on the screen itself. */
export class MarkGround {
  readonly clip: PageClip;
  /** Counts in page units from the upright page's top left corner. */
  readonly context: CanvasRenderingContext2D;
  readonly #placed: PlacedPage;

  constructor(placed: PlacedPage, clip: PageClip) {
    this.#placed = placed;
    this.clip = clip;
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: clip.width, height: clip.height });
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no 2D canvas');
    const pixels = placed.unit * clip.scale;
    context.setTransform(pixels, 0, 0, pixels, -clip.x, -clip.y);
    this.context = context;
  }

  get canvas(): HTMLCanvasElement {
    return this.context.canvas;
  }

  /** The rows of pixels on which a box of page coordinates lies; some of them may be outside of the canvas. */
  rowsOf(box: Box): Rows {
    const { top, bottom } = this.#pixelsOf(box);
    return { from: top, to: bottom };
  }

  /** Empties a box of page coordinates, and lets `paint` paint within it and nowhere else. */
  paintAnew(box: Box, paint: (context: CanvasRenderingContext2D) => void): void {
    const { context } = this;
    const { left, top, right, bottom } = this.#pixelsOf(box);
    const grounded = context.getTransform();
    context.save();
    context.resetTransform();
    context.beginPath();
    context.rect(left, top, right - left, bottom - top);
    context.clip();
    context.clearRect(left, top, right - left, bottom - top);
    context.setTransform(grounded);
    paint(context);
    context.restore();
  }

  free(): void {
    freeCanvas(this.canvas);
  }

  /** A box of page coordinates in whole pixels: a cut through a pixel would leave a seam. */
  #pixelsOf(box: Box): { left: number; top: number; right: number; bottom: number } {
    const { frame, unit } = this.#placed;
    const upright = boxAround(toUpright(frame, box), toUpright(frame, { x: box.x + box.width, y: box.y + box.height }));
    const pixels = unit * this.clip.scale;
    return {
      left: Math.floor(upright.x * pixels - this.clip.x),
      top: Math.floor(upright.y * pixels - this.clip.y),
      right: Math.ceil((upright.x + upright.width) * pixels - this.clip.x),
      bottom: Math.ceil((upright.y + upright.height) * pixels - this.clip.y),
    };
  }
}
