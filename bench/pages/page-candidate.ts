import type { MeasuringBrowser } from '../measuring-browser.ts';
import type { PageDocument } from '../workload/bench-library.ts';

/** One way of looking at a document, in a browser of its own. Pages count from 1. */
export interface PageCandidate {
  readonly name: string;
  /** Milliseconds from asking for the document, in an app that is running, until its first page was drawn. */
  open(browser: MeasuringBrowser, document: PageDocument): Promise<number>;
  /** Milliseconds from asking for a page until it was drawn. */
  turnTo(browser: MeasuringBrowser, number: number): Promise<number>;
  /** Scrolls by so many pixels in every frame until a page comes into view; how long frames took, and then its drawing. */
  fling(browser: MeasuringBrowser, number: number, step: number): Promise<{ frames: number[]; drawn: number }>;
  /** Milliseconds from asking for 400 % until the page was drawn at that size. */
  zoom(browser: MeasuringBrowser): Promise<number>;
  /** Goes back to the size at which a page is as wide as the view. */
  fitWidth(browser: MeasuringBrowser): Promise<void>;
  close(): Promise<void>;
}
