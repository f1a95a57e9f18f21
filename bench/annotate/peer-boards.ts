import type { InkCandidate } from './ink-candidate.ts';

/** What each peer's page offers, so that one driver suits them all; `peers/*.jsx` sets it. */
interface PeerBoard {
  load(url: string): Promise<void>;
  /** Takes everything away again. */
  clear(): void;
  /** Whether strokes are to be seen. */
  isShown(): boolean;
  count(): number;
  pen(): void;
  /** The canvas with the finished strokes, where the peer has one. */
  surface?(): HTMLCanvasElement;
  /** Whether the last stroke is finished, where there is no canvas to look at. */
  isDrawn?(): boolean;
}

declare global {
  interface Window {
    peer?: PeerBoard;
  }
}

/** Excalidraw or tldraw as an editor that fills the window, with the same strokes in one column of pages. */
export function peerBoard(name: 'excalidraw' | 'tldraw', origin: string): InkCandidate {
  return {
    name,
    async load({ page }, n) {
      const url = `/ink-${n}.json`;
      await page.goto(`${origin}/${name}.html?open=${encodeURIComponent(url)}`, { waitUntil: 'commit' });
      const load = await page.evaluate(() => window.stopwatch.untilQuiet(0, () => window.peer?.isShown() ?? false));
      await page.evaluate(() => window.peer!.clear());
      await page.waitForTimeout(1_000);
      const open = await page.evaluate(async (again) => {
        const since = performance.now();
        await window.peer!.load(again);
        return window.stopwatch.untilQuiet(since, () => window.peer!.isShown());
      }, url);
      return { load, open };
    },
    count: ({ page }) => page.evaluate(() => window.peer!.count()),
    takePen: ({ page }) => page.evaluate(() => window.peer!.pen()),
    watchForUp: ({ page }, at) =>
      page.evaluate(({ x, y }) => {
        const isDrawn = () => {
          const canvas = window.peer!.surface?.();
          if (!canvas) return window.peer!.isDrawn?.() ?? false;
          const scale = canvas.width / canvas.getBoundingClientRect().width;
          return window.stopwatch.hasInk(canvas, { x: x * scale - 3, y: y * scale - 3, width: 7, height: 7 });
        };
        window.stopwatch.watchForUp(isDrawn);
      }, at),
    close: async () => undefined,
  };
}
