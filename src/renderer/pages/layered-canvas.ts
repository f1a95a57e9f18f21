import type { PageClip } from './page-clip.ts';
import type { PlacedPage } from './page-layout.ts';

/**
 * Two canvases over one page: `base` holds the whole page within the pixel budget, `detail` the visible part at the
 * screen's own resolution. The elements are laid out in document units and moved and scaled by their ancestors, so
 * panning and zooming redraw nothing and the base shows wherever the detail does not reach.
 */
export class LayeredCanvas {
  readonly base = makeCanvas();
  readonly detail = makeCanvas();

  constructor(host: HTMLElement) {
    this.detail.style.display = 'none';
    host.append(this.base, this.detail);
  }

  /** Gives the base its number of pixels, which empties it. */
  sizeBase(placed: PlacedPage, scale: number): CanvasRenderingContext2D {
    this.base.width = Math.max(1, Math.round(placed.width * scale));
    this.base.height = Math.max(1, Math.round(placed.height * scale));
    place(this.base, 0, 0, placed.width, placed.height);
    return contextOf(this.base);
  }

  /** Puts an empty detail over the part of the page that `clip` names, and shows it. */
  sizeDetail(clip: PageClip): CanvasRenderingContext2D {
    this.detail.width = clip.width;
    this.detail.height = clip.height;
    const { scale } = clip;
    place(this.detail, clip.x / scale, clip.y / scale, clip.width / scale, clip.height / scale);
    this.detail.style.display = 'block';
    return contextOf(this.detail);
  }

  hideDetail(): void {
    this.detail.style.display = 'none';
    this.detail.width = 0;
    this.detail.height = 0;
  }

  remove(): void {
    for (const canvas of [this.base, this.detail]) {
      canvas.width = 0;
      canvas.height = 0;
      canvas.remove();
    }
  }
}

function makeCanvas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.style.position = 'absolute';
  canvas.style.pointerEvents = 'none';
  canvas.width = 0;
  canvas.height = 0;
  return canvas;
}

function place(canvas: HTMLCanvasElement, x: number, y: number, width: number, height: number): void {
  Object.assign(canvas.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2D canvas');
  return context;
}
