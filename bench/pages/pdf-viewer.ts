import type { PageCandidate } from './page-candidate.ts';

/** What `peers/pdf-viewer.js` offers. */
interface ViewerPage {
  open(url: string): Promise<void>;
  isDrawn(number: number): boolean;
  turnTo(number: number): void;
  currentPage(): number;
  scroller(): HTMLElement;
  zoomTo(scale: number | string): void;
}

interface WithViewer {
  peer: ViewerPage;
}

/** pdf.js's own viewer component, of the version the app draws with. */
export function pdfViewer(origin: string): PageCandidate {
  return {
    name: 'pdf.js viewer',
    async open({ page }, document) {
      await page.goto(`${origin}/pdf-viewer.html`);
      await page.waitForFunction(() => 'peer' in window);
      await page.waitForTimeout(500);
      return page.evaluate(async (url) => {
        const { peer } = window as unknown as WithViewer;
        const since = performance.now();
        await peer.open(url);
        return window.stopwatch.untilDrawn(since, () => peer.isDrawn(1));
      }, `/${document}.pdf`);
    },
    turnTo: ({ page }, number) =>
      page.evaluate((wanted) => {
        const { peer } = window as unknown as WithViewer;
        return window.stopwatch.timed(
          () => peer.turnTo(wanted),
          () => peer.isDrawn(wanted),
        );
      }, number),
    fling: ({ page }, number, step) =>
      page.evaluate(
        ([wanted, by]) => {
          const { peer } = window as unknown as WithViewer;
          const scroller = peer.scroller();
          return window.stopwatch.fling(
            () => (scroller.scrollTop += by),
            () => peer.currentPage() >= wanted,
            () => peer.isDrawn(peer.currentPage()),
          );
        },
        [number, step] as const,
      ),
    zoom: ({ page }) =>
      page.evaluate(() => {
        const { peer } = window as unknown as WithViewer;
        return window.stopwatch.timed(
          () => peer.zoomTo(4),
          () => peer.isDrawn(1),
        );
      }),
    fitWidth: ({ page }) => page.evaluate(() => (window as unknown as WithViewer).peer.zoomTo('page-width')),
    close: async () => undefined,
  };
}
