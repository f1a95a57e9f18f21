import type { PageClip } from './page-clip.ts';
import type { PlacedPage } from './page-layout.ts';

/**
 * Two pictures over one page: `base` shows the whole page within the pixel budget, `detail` the visible part at the
 * screen's own resolution. They are laid out in shares of the page and moved and stretched by their ancestors, so panning
 * and zooming redraw nothing and the base shows wherever the detail does not reach.
 */
export class LayeredCanvas {
  readonly #base: ShownBitmap;
  readonly #detail: ShownBitmap;

  /** Without `alpha` nothing under it is to be seen through it, which is cheaper to put on the screen. */
  constructor(host: HTMLElement, { alpha }: { alpha: boolean }) {
    this.#base = new ShownBitmap(alpha);
    this.#detail = new ShownBitmap(alpha);
    this.#detail.element.style.display = 'none';
    host.append(this.#base.element, this.#detail.element);
  }

  /** Shows what is on `pixels` now as the whole page. */
  showBase(pixels: HTMLCanvasElement): Promise<void> {
    return this.#base.show(pixels);
  }

  hideBase(): void {
    this.#base.empty();
  }

  /** Shows what is on `pixels` now over the part of the page that `clip` names. */
  showDetail(placed: PlacedPage, clip: PageClip, pixels: HTMLCanvasElement): Promise<void> {
    const across = Math.round(placed.width * clip.scale);
    const down = Math.round(placed.height * clip.scale);
    return this.#detail.show(pixels, () =>
      Object.assign(this.#detail.element.style, {
        display: 'block',
        left: share(clip.x, across),
        top: share(clip.y, down),
        width: share(clip.width, across),
        height: share(clip.height, down),
      }),
    );
  }

  hideDetail(): void {
    this.#detail.element.style.display = 'none';
    this.#detail.empty();
  }

  remove(): void {
    for (const shown of [this.#base, this.#detail]) {
      shown.empty();
      shown.element.remove();
    }
  }
}

/**
 * A canvas that is given finished bitmaps and is never drawn into. Where the graphics card does not help, the browser
 * copies every canvas with a drawing context anew for every frame in which anything moves; it does not copy this one.
 */
class ShownBitmap {
  readonly element = document.createElement('canvas');
  readonly #context: ImageBitmapRenderingContext;
  #latest = 0;

  constructor(alpha: boolean) {
    Object.assign(this.element.style, { position: 'absolute', left: 0, top: 0, width: '100%', height: '100%' });
    this.element.width = 0;
    this.element.height = 0;
    const context = this.element.getContext('bitmaprenderer', { alpha });
    if (!context) throw new Error('no canvas for bitmaps');
    this.#context = context;
  }

  /** The pixels are taken at once; they are shown, and `place` called, before the next frame unless something newer is. */
  async show(pixels: HTMLCanvasElement, place?: () => void): Promise<void> {
    const turn = (this.#latest += 1);
    const bitmap = await createImageBitmap(pixels);
    if (turn !== this.#latest) return bitmap.close();
    this.element.width = bitmap.width;
    this.element.height = bitmap.height;
    this.#context.transferFromImageBitmap(bitmap);
    place?.();
  }

  empty(): void {
    this.#latest += 1;
    if (this.element.width === 0) return;
    // In this order: what replaces the bitmap has the canvas's size.
    this.element.width = 0;
    this.element.height = 0;
    this.#context.transferFromImageBitmap(null);
  }
}

function share(part: number, whole: number): string {
  return `${(part / whole) * 100}%`;
}
