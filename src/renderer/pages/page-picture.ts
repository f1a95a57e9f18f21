import type { Urgency } from './draw-queue.ts';
import { LayeredCanvas } from './layered-canvas.ts';
import type { PlacedPage } from './page-layout.ts';
import type { PagePixels } from './page-pixels.ts';
import type { SheetView } from './sheet-view.ts';

/**
 * The scan itself on one sheet. `show` may be called at every rest of the camera; what is drawn stays until something
 * sharper is ready, and what became unwanted meanwhile is dropped.
 */
export class PagePicture {
  readonly #layers: LayeredCanvas;
  readonly #placed: PlacedPage;
  readonly #pixels: PagePixels;
  #shown = { base: 0, detail: '' };
  readonly #pagesAway: Urgency;
  #request = 0;

  /** `pagesAway` says how far the page is from the one being looked at, so that what is in view is drawn first. */
  constructor(host: HTMLElement, placed: PlacedPage, pixels: PagePixels, pagesAway: Urgency) {
    this.#layers = new LayeredCanvas(host, 'opaque');
    this.#placed = placed;
    this.#pixels = pixels;
    this.#pagesAway = pagesAway;
  }

  /** Whether the whole page is shown, sharp or not. */
  isShown(): boolean {
    return this.#shown.base > 0;
  }

  /** Draws the page as `view` asks. Rejects with the AppError of a page that cannot be drawn. */
  async show(view: SheetView): Promise<void> {
    const request = (this.#request += 1);
    const isWanted = () => request === this.#request;
    try {
      await this.#draw(view, isWanted);
    } catch (error) {
      if (isWanted()) throw error;
    }
  }

  async #draw(view: SheetView, isWanted: () => boolean): Promise<void> {
    const urgency = () => (isWanted() ? this.#pagesAway() : Infinity);
    if (this.#shown.base !== view.baseScale) {
      const canvas = await this.#pixels.base(this.#placed, view.baseScale, urgency);
      if (!isWanted()) return;
      await this.#layers.showBase(canvas);
      if (!isWanted()) return;
      this.#shown = { ...this.#shown, base: view.baseScale };
    }
    const { detail } = view;
    const key = detail ? Object.values(detail).join('/') : '';
    if (key === this.#shown.detail) return;
    if (detail) {
      const canvas = await this.#pixels.detail(this.#placed, detail, urgency);
      if (!isWanted()) return;
      await this.#layers.showDetail(this.#placed, detail, canvas);
      if (!isWanted()) return;
    } else {
      this.#layers.hideDetail();
    }
    this.#shown = { ...this.#shown, detail: key };
  }

  remove(): void {
    this.#request += 1;
    this.#layers.remove();
  }
}
