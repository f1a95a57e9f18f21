import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connect } from '../../tests/support/api-client.ts';
import { startServer, type RunningServer } from '../../tests/support/running-server.ts';
import { OURS } from '../figures.ts';
import { pageDocuments, pageLibrary } from '../workload/bench-library.ts';
import type { PageCandidate } from './page-candidate.ts';

/** What is asked of our page view while it is measured. */
interface ProbedWindow {
  /** Whether page `number` (from 1) is the one being looked at and its picture is drawn for the size it has. */
  isPageDrawn(number: number): boolean;
  /** How wide page `number` (from 1) is on the screen, in CSS pixels. */
  pageWidth(number: number): number;
  pressKey(key: string): void;
  /** The page under the middle of the view, from 1; 0 in a gap. */
  pageInView(): number;
}

/** The built app on a copy of the generated library; one page view as wide as the window allows. */
export function ourPages(): PageCandidate {
  let server: RunningServer | null = null;
  let folder: string | null = null;

  return {
    name: OURS,
    async open({ page }, document) {
      folder = await mkdtemp(path.join(tmpdir(), 'marginalia-bench-'));
      const libraryDir = path.join(folder, 'library');
      await cp(await pageLibrary(), libraryDir, { recursive: true });
      server = await startServer(libraryDir);
      const artefacts = (await (await connect(server)).library.list({ query: '' })).toSorted((a, b) =>
        a.addedAt.localeCompare(b.addedAt),
      );
      const artefact = artefacts[pageDocuments.indexOf(document)]!;
      await page.addInitScript(() => {
        const remembered = { layout: 'one-page', linked: true, bothLayers: true, stripOpen: false };
        localStorage.setItem('marginalia.annotate', JSON.stringify(remembered));
      });
      await page.addInitScript(installPageProbe);
      await page.goto(server.url);
      await page.getByRole('link', { name: artefact.title }).waitFor();
      await page.waitForTimeout(500);
      return page.evaluate((id) => {
        const probed = window as unknown as ProbedWindow;
        const since = performance.now();
        location.hash = `#/work/${id}/annotate`;
        return window.stopwatch.untilDrawn(since, () => probed.isPageDrawn(1));
      }, artefact.id);
    },
    async turnTo({ page }, number) {
      const [current, count] = await page.evaluate(() =>
        /Page (\d+) of (\d+)/.exec(document.body.innerText)!.slice(1).map(Number),
      );
      const key = turningKey(current!, number, count!);
      if (key === null) {
        await page.getByRole('button', { name: /^Page \d+ of/ }).click();
        await page.getByRole('textbox', { name: /^Go to page/ }).fill(String(number));
      }
      return page.evaluate(
        ([wanted, pressed]) => {
          const probed = window as unknown as ProbedWindow;
          return window.stopwatch.timed(
            () => probed.pressKey(pressed),
            () => probed.isPageDrawn(wanted),
          );
        },
        [number, key ?? 'Enter'] as const,
      );
    },
    fling: ({ page }, number, step) =>
      page.evaluate(
        ([wanted, by]) => {
          const probed = window as unknown as ProbedWindow;
          const isThere = () => probed.pageInView() >= wanted;
          const isDrawn = () => probed.isPageDrawn(probed.pageInView());
          return window.stopwatch.fling(() => window.stopwatch.wheel(by, false), isThere, isDrawn);
        },
        [number, step] as const,
      ),
    async zoom({ page }) {
      await page.getByRole('button', { name: /^Zoom/ }).click();
      await page.getByRole('menuitem', { name: '400 %' }).waitFor();
      return page.evaluate(() => {
        const probed = window as unknown as ProbedWindow;
        const choices = [...document.querySelectorAll<HTMLElement>('[role=menuitem]')];
        const before = probed.pageWidth(1);
        return window.stopwatch.timed(
          () => choices.find((choice) => choice.textContent === '400 %')!.click(),
          () => probed.pageWidth(1) > before && probed.isPageDrawn(1),
        );
      });
    },
    fitWidth: ({ page }) => page.evaluate(() => (window as unknown as ProbedWindow).pressKey('1')),
    async close() {
      await server?.stop();
      if (folder) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The key that turns to a page; null where its number has to be typed. */
function turningKey(current: number, wanted: number, count: number): string | null {
  if (wanted === 1) return 'Home';
  if (wanted === count) return 'End';
  if (wanted === current + 1) return 'PageDown';
  return wanted === current - 1 ? 'PageUp' : null;
}

/** Runs inside the page. A picture drawn for its size has one canvas pixel in each pixel of the screen. */
function installPageProbe(): void {
  const probed = window as unknown as ProbedWindow;
  const inView = (box: DOMRect) => box.bottom > innerHeight / 2 && box.top < innerHeight / 2;
  probed.isPageDrawn = (number) => {
    const picture = document.querySelector(`[data-pane] [role=img][aria-label^="Page ${number} of "]`);
    if (!picture || !inView(picture.getBoundingClientRect())) return false;
    return [...picture.querySelectorAll('canvas')].some((canvas) => {
      const box = canvas.getBoundingClientRect();
      return canvas.width > 0 && inView(box) && Math.abs(canvas.width - box.width * devicePixelRatio) < 2;
    });
  };
  probed.pageWidth = (number) =>
    document.querySelector(`[data-pane] [role=img][aria-label^="Page ${number} of "]`)!.getBoundingClientRect().width;
  probed.pageInView = () => {
    const pictures = [...document.querySelectorAll('[data-pane] [role=img][aria-label^="Page "]')];
    const seen = pictures.find((picture) => inView(picture.getBoundingClientRect()));
    return Number(/Page (\d+) of/.exec(seen?.getAttribute('aria-label') ?? '')?.[1] ?? 0);
  };
  probed.pressKey = (key) => {
    const field = document.querySelector('input[aria-label^="Go to page"]');
    const view = field ?? document.querySelector('[data-pane] [role=region]') ?? document.body;
    view.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  };
}
