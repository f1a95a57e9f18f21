import { BandedBitmap, type Rows } from './banded-bitmap.ts';
import type { PageClip } from './page-clip.ts';
import type { PlacedPage } from './page-layout.ts';

/**
 * Two pictures over one page: `base` shows the whole page within the pixel budget, `detail` the visible part at the
 * screen's own resolution. They are laid out in shares of the page and moved and stretched by their ancestors, so panning
 * and zooming redraw nothing and the base shows wherever the detail does not reach.
 */
export class LayeredCanvas {
  readonly #base: BandedBitmap;
  readonly #detail: BandedBitmap;

  /** `opaque` where nothing under it is to be seen through it: a picture of paper, as against marks on it. */
  constructor(host: HTMLElement, kind: 'opaque' | 'see-through') {
    this.#base = new BandedBitmap(kind);
    this.#detail = new BandedBitmap(kind);
    host.append(this.#base.element, this.#detail.element);
  }

  /** Shows what is on `pixels` now as the whole page; of marks, nothing is outside of the `inked` rows. */
  showBase(pixels: HTMLCanvasElement, inked?: readonly Rows[]): Promise<void> {
    return this.#base.show(pixels, inked);
  }

  /** Shows these rows as they are on `pixels` now; the rest of the base stays. */
  patchBase(pixels: HTMLCanvasElement, rows: Rows): void {
    this.#base.patch(pixels, rows);
  }

  hideBase(): void {
    this.#base.empty();
  }

  /** Shows what is on `pixels` now over the part of the page that `clip` names. */
  showDetail(placed: PlacedPage, clip: PageClip, pixels: HTMLCanvasElement, inked?: readonly Rows[]): Promise<void> {
    const across = Math.round(placed.width * clip.scale);
    const down = Math.round(placed.height * clip.scale);
    const part = {
      left: share(clip.x, across),
      top: share(clip.y, down),
      width: share(clip.width, across),
      height: share(clip.height, down),
    };
    return this.#detail.show(pixels, inked, part);
  }

  /** The same for the detail as it lies. */
  patchDetail(pixels: HTMLCanvasElement, rows: Rows): void {
    this.#detail.patch(pixels, rows);
  }

  hideDetail(): void {
    this.#detail.empty();
  }

  remove(): void {
    for (const shown of [this.#base, this.#detail]) {
      shown.empty();
      shown.element.remove();
    }
  }
}

function share(part: number, whole: number): string {
  return `${(part / whole) * 100}%`;
}
