import type { PageClip } from './page-clip.ts';
import type { PlacedPage } from './page-layout.ts';

/**
 * Two canvases over one page: `base` holds the whole page within the pixel budget, `detail` the visible part at the
 * screen's own resolution. They are laid out in shares of the page and moved and stretched by their ancestors, so panning
 * and zooming redraw nothing and the base shows wherever the detail does not reach.
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
    return contextOf(this.base);
  }

  /** Puts an empty detail over the part of the page that `clip` names, and shows it. */
  sizeDetail(placed: PlacedPage, clip: PageClip): CanvasRenderingContext2D {
    this.detail.width = clip.width;
    this.detail.height = clip.height;
    const across = Math.round(placed.width * clip.scale);
    const down = Math.round(placed.height * clip.scale);
    Object.assign(this.detail.style, {
      display: 'block',
      left: share(clip.x, across),
      top: share(clip.y, down),
      width: share(clip.width, across),
      height: share(clip.height, down),
    });
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
  Object.assign(canvas.style, { position: 'absolute', left: 0, top: 0, width: '100%', height: '100%' });
  canvas.width = 0;
  canvas.height = 0;
  return canvas;
}

function share(part: number, whole: number): string {
  return `${(part / whole) * 100}%`;
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2D canvas');
  return context;
}
