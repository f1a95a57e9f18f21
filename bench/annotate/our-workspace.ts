import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as Y from 'yjs';
import { readAnnotations } from '../../src/shared/annotations/layer-doc.ts';
import { connect } from '../../tests/support/api-client.ts';
import { startServer, type RunningServer } from '../../tests/support/running-server.ts';
import { inkLibrary } from '../workload/bench-library.ts';
import type { InkCandidate } from './ink-candidate.ts';

export type PaneChoice = 'one-page' | 'side-by-side';

/** The built app on a copy of the generated library, through its own browser shell. */
export function ourWorkspace(name: string, panes: PaneChoice): InkCandidate {
  let server: RunningServer | null = null;
  let folder: string | null = null;
  let personName = '';

  return {
    name,
    async load({ page }, n) {
      folder = await mkdtemp(path.join(tmpdir(), 'marginalia-bench-'));
      const libraryDir = path.join(folder, 'library');
      await cp(await inkLibrary(n), libraryDir, { recursive: true });
      server = await startServer(libraryDir);
      const api = await connect(server);
      const [artefact] = await api.library.list({ query: '' });
      personName = (await api.library.overview()).people[0]!.name;
      await page.addInitScript((layout) => {
        const remembered = { layout, linked: true, bothLayers: true, stripOpen: true };
        localStorage.setItem('marginalia.annotate', JSON.stringify(remembered));
      }, panes);
      await page.addInitScript(installProbe);
      const paneCount = panes === 'one-page' ? 1 : 2;
      const work = `#/work/${artefact!.id}/annotate`;
      await page.goto(`${server.url}${work}`, { waitUntil: 'commit' });
      const load = await page.evaluate(
        (count) => window.stopwatch.untilQuiet(0, () => window.probe!.isShown(count)),
        paneCount,
      );
      await page.evaluate(() => (location.hash = '#/'));
      await page.getByRole('link', { name: artefact!.title }).waitFor();
      const open = await page.evaluate(
        ([hash, count]) => {
          const since = performance.now();
          location.hash = hash;
          return window.stopwatch.untilQuiet(since, () => window.probe!.isShown(count));
        },
        [work, paneCount] as const,
      );
      return { load, open };
    },
    async count() {
      const api = await connect(server!);
      const [artefact] = await api.library.list({ query: '' });
      const person = (await api.library.overview()).people.find((each) => each.name === personName)!;
      const ref = { kind: 'layer' as const, artefactId: artefact!.id, personId: person.id };
      const layer = new Y.Doc();
      Y.applyUpdate(layer, new Uint8Array(await (await api.documents.open({ ref })).arrayBuffer()));
      return readAnnotations(layer).length;
    },
    async takePen({ page }) {
      await page.keyboard.press('p');
    },
    watchForUp: ({ page }, at) =>
      page.evaluate((place) => window.stopwatch.watchForUp(() => window.probe!.isInked(place)), at),
    async close() {
      await server?.stop();
      if (folder) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Knows our workspace's canvases: the finished ink of every page in view, and the pictures under it. */
interface Probe {
  /** Whether in each of so many panes the page in view shows its picture and ink. */
  isShown(panes: number): boolean;
  isInked(at: { x: number; y: number }): boolean;
}

declare global {
  interface Window {
    probe?: Probe;
  }
}

function installProbe(): void {
  const inksOf = (root: ParentNode) =>
    [...root.querySelectorAll('canvas')].filter((canvas) => !canvas.closest('[role=img], [aria-hidden]'));
  window.probe = {
    isShown(panes) {
      const views = [...document.querySelectorAll('[data-pane]')];
      return (
        views.length === panes &&
        views.every((view) => {
          const picture = view.querySelector<HTMLCanvasElement>('[role=img] canvas');
          return picture !== null && picture.width > 0 && inksOf(view).some((ink) => window.stopwatch.hasInk(ink));
        })
      );
    },
    isInked({ x, y }) {
      return inksOf(document).some((canvas) => {
        const box = canvas.getBoundingClientRect();
        if (canvas.width === 0 || x < box.left || x > box.right || y < box.top || y > box.bottom) return false;
        const scale = canvas.width / box.width;
        const part = { x: (x - box.left) * scale - 3, y: (y - box.top) * scale - 3, width: 7, height: 7 };
        return window.stopwatch.hasInk(canvas, part);
      });
    },
  };
}
