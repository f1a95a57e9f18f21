/** Rows of pixels: `from` and all up to, but without, `to`. */
export interface Rows {
  readonly from: number;
  readonly to: number;
}

/** Where in its host a picture lies, as CSS lengths. */
interface Part {
  readonly left: string;
  readonly top: string;
  readonly width: string;
  readonly height: string;
}

/** Height of a band of marks in pixels: a new stroke lies in one or two of them. */
const BAND = 256;
const WHOLE: Part = { left: '0', top: '0', width: '100%', height: '100%' };

/**
 * A picture that is copied from a canvas and shown in bands. Where the graphics card does not help, the browser copies
 * every canvas with a drawing context anew for every frame in which anything moves; a canvas that is only given finished
 * bitmaps it does not copy. Of marks, a change costs the bands it touches, and a band without any is not there at all.
 */
export class BandedBitmap {
  readonly element = document.createElement('div');
  readonly #alpha: boolean;
  readonly #bandHeight: number;
  readonly #bands = new Map<number, Band>();

  constructor(kind: 'opaque' | 'see-through') {
    this.#alpha = kind === 'see-through';
    this.#bandHeight = this.#alpha ? BAND : Infinity;
    Object.assign(this.element.style, { position: 'absolute', ...WHOLE });
  }

  /**
   * Shows the whole of `pixels` as it is now, in the place of what was shown: all at once, and before the next frame.
   * Outside of the `inked` rows, if any are named, there is nothing.
   */
  async show(pixels: HTMLCanvasElement, inked?: readonly Rows[], part: Part = WHOLE): Promise<void> {
    const numbers = this.#numbersIn(pixels, inked ?? [{ from: 0, to: pixels.height }]);
    for (const number of this.#bands.keys()) if (!numbers.has(number)) this.#drop(number);
    const ready = await Promise.all([...numbers].map((number) => this.#bandOf(number).take(pixels)));
    Object.assign(this.element.style, part);
    for (const present of ready) present();
  }

  /** Shows these rows of `pixels`, which has the size of what is shown, as they are now. */
  patch(pixels: HTMLCanvasElement, rows: Rows): void {
    for (const number of this.#numbersIn(pixels, [rows])) {
      void this.#bandOf(number)
        .take(pixels)
        .then((present) => present());
    }
  }

  empty(): void {
    for (const number of this.#bands.keys()) this.#drop(number);
  }

  #numbersIn({ height }: HTMLCanvasElement, spans: readonly Rows[]): Set<number> {
    const numbers = new Set<number>();
    for (const { from, to } of spans) {
      const end = Math.min(height, to);
      for (let row = Math.max(0, from); row < end; row = (Math.floor(row / this.#bandHeight) + 1) * this.#bandHeight) {
        numbers.add(Math.floor(row / this.#bandHeight));
      }
    }
    return numbers;
  }

  #bandOf(number: number): Band {
    const known = this.#bands.get(number);
    if (known) return known;
    const made = new Band(number === 0 ? 0 : number * this.#bandHeight, this.#bandHeight, this.#alpha);
    this.#bands.set(number, made);
    this.element.append(made.element);
    return made;
  }

  #drop(number: number): void {
    this.#bands.get(number)?.remove();
    this.#bands.delete(number);
  }
}

class Band {
  readonly element = document.createElement('canvas');
  readonly #from: number;
  readonly #most: number;
  readonly #context: ImageBitmapRenderingContext;
  #latest = 0;

  constructor(from: number, most: number, alpha: boolean) {
    this.#from = from;
    this.#most = most;
    Object.assign(this.element, { width: 0, height: 0 });
    Object.assign(this.element.style, { position: 'absolute', left: 0, width: '100%' });
    const context = this.element.getContext('bitmaprenderer', { alpha });
    if (!context) throw new Error('no canvas for bitmaps');
    this.#context = context;
  }

  /** Copies its rows now; the function that shows them does nothing once something newer was taken. */
  async take(pixels: HTMLCanvasElement): Promise<() => void> {
    const turn = (this.#latest += 1);
    const { width, height } = pixels;
    const rows = Math.min(this.#most, height - this.#from);
    const bitmap = await createImageBitmap(pixels, 0, this.#from, width, rows);
    return () => {
      if (turn !== this.#latest) return bitmap.close();
      const { style } = this.element;
      style.top = `${(this.#from / height) * 100}%`;
      style.height = `${(rows / height) * 100}%`;
      Object.assign(this.element, { width, height: rows });
      this.#context.transferFromImageBitmap(bitmap);
    };
  }

  remove(): void {
    this.#latest += 1;
    this.element.width = 0;
    this.element.height = 0;
    this.element.remove();
  }
}
