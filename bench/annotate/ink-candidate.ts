import type { MeasuringBrowser } from '../measuring-browser.ts';

/** One app under the pen. It is opened once per round, in a browser of its own. */
export interface InkCandidate {
  readonly name: string;
  /**
   * Opens the document of `n` strokes twice, and answers with the milliseconds until it was drawn and quiet: `load` from
   * its address in a fresh browser, `open` in the app that is already running.
   */
  load(browser: MeasuringBrowser, n: number): Promise<{ load: number; open: number }>;
  /** How many strokes the app holds. */
  count(browser: MeasuringBrowser): Promise<number>;
  /** Takes the pen. */
  takePen(browser: MeasuringBrowser): Promise<void>;
  /** Has the page's stopwatch watch for the next pen-up, and whether the stroke then lies on the finished picture `at`. */
  watchForUp(browser: MeasuringBrowser, at: { x: number; y: number }): Promise<void>;
  close(): Promise<void>;
}
