import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { median, OURS, type Figure, type Goal } from '../figures.ts';
import { WINDOW, type MeasuringBrowser } from '../measuring-browser.ts';
import { servePeers } from '../peers/peer-server.ts';
import { turnAbout, type Cell, type Measured } from '../turn-about.ts';
import { inkWorkload } from '../workload/ink-workload.ts';
import { inkLibrary } from '../workload/bench-library.ts';
import { benchCache, madeOnce } from '../workload/made-once.ts';
import type { InkCandidate } from './ink-candidate.ts';
import { ourWorkspace } from './our-workspace.ts';
import { peerBoard } from './peer-boards.ts';

export const TWO_PANES = 'one pane';
const PAN_FRAMES = 300;
/** Pixels a panning frame moves the pages by. */
const PAN_STEP = 48;
/** Pixels to the end of the document from wherever the panning ends, and how long each stretch of it is looked at. */
const REST_OF_DOCUMENT = 20_000;
const STRETCH = 500;
const LOOK_MS = 120;
const ZOOM_FRAMES = 60;
const STROKES_DRAWN = 6;
const MOVES = 60;
/** Share of the window's pixels that must differ from the empty window. */
const LEAST_INK = 0.004;

/** What was done towards the goals, and what stands in the way of those that are not reached. */
const TRIED = {
  pan:
    'Finished bitmaps instead of drawn canvases, empty layers taken away, no outline over what moves; what is left is the ' +
    'frame itself, with a scanned page under the ink that the peers do not have.',
  panes:
    'One pane became several times faster than when this goal was set. Whole device pixels in both panes, shared pictures ' +
    'of pages; two panes mount twice the pages while they are panned.',
  load:
    'Everything asked for at once, half the script loaded later, documents kept for a return. Most of the rest is the ' +
    'start of the app itself: the library, its connection and the first page of the scan, none of which the peers load.',
  penUp:
    'A new stroke copies only the bands of the page it touches, and is sent to the disk after the frame that shows it. ' +
    'What is left is mostly the frame and the answer of the toolbar.',
  heap: 'Plain ink is read without copies. The app without any ink is most of what is left.',
};

export const annotateGoals: readonly Goal[] = [
  { n: '5000', metric: 'pan frame ms', peer: 'excalidraw', most: 1 / 5, tried: TRIED.pan },
  { n: '5000', metric: 'pan frame ms', peer: 'tldraw', most: 1 / 3, tried: TRIED.pan },
  ...(['excalidraw', 'tldraw'] as const).flatMap((peer) => [
    { n: '5000', metric: 'load ms', peer, most: 1 / 4, tried: TRIED.load },
    { n: '5000', metric: 'open ms', peer, most: 1 / 4, tried: TRIED.load },
    { n: '5000', metric: 'pen-up to drawn ms', peer, most: 1 / 6, tried: TRIED.penUp },
    { n: '5000', metric: 'heap MB', peer, most: 1 / 4, tried: TRIED.heap },
  ]),
  { n: '20000', metric: 'pan frame ms', peer: 'marginalia at 1000', most: 1.5 },
  { n: '5000', metric: 'pan frame ms, two panes', peer: TWO_PANES, most: 1.6, tried: TRIED.panes },
  { n: '5000', metric: 'load ms, two panes', peer: TWO_PANES, most: 1.6 },
  { n: '5000', metric: 'heap MB, two panes', peer: TWO_PANES, most: 1.6 },
];

export interface BenchOptions {
  readonly rounds: number;
  readonly sizes: readonly number[];
  readonly peersFolder: string;
  readonly say: (line: string) => void;
}

/** Measures every candidate at every size. */
export async function benchAnnotate({ rounds, sizes, peersFolder, say }: BenchOptions): Promise<Measured> {
  const documents = new Map<string, string>();
  for (const n of sizes) {
    await inkLibrary(n);
    const strokes = await madeOnce(`ink-${n}.json`, (file) => writeFile(file, JSON.stringify(inkWorkload(n))));
    documents.set(`/ink-${n}.json`, strokes);
  }
  const peers = await servePeers(peersFolder, documents);
  const cells = sizes.flatMap((n) => [
    cell(n, () => ourWorkspace(OURS, 'one-page')),
    cell(n, () => peerBoard('excalidraw', peers.origin)),
    cell(n, () => peerBoard('tldraw', peers.origin)),
    cell(n, () => ourWorkspace('two panes', 'side-by-side')),
  ]);
  try {
    const { figures, missing } = await turnAbout(cells, rounds, say);
    return { figures: besideEachOther(figures), missing };
  } finally {
    peers.close();
  }
}

function cell(n: number, make: () => InkCandidate): Cell {
  return {
    n: String(n),
    make: () => {
      const candidate = make();
      return { name: candidate.name, measure: (browser) => measure(candidate, n, browser) };
    },
  };
}

async function measure(candidate: InkCandidate, n: number, browser: MeasuringBrowser): Promise<Figure[]> {
  try {
    const figure = (metric: string, value: number): Figure => ({
      n: String(n),
      metric,
      candidate: candidate.name,
      value,
    });
    const { load, open } = await candidate.load(browser, n);
    await mustShowEverything(candidate, browser, n);
    const pan = await panned(browser);
    const zoom = await zoomed(browser);
    await browser.page.waitForTimeout(600);
    await candidate.takePen(browser);
    const { drawn, perMove } = await drawing(candidate, browser);
    await seeTheRest(browser);
    const heap = await browser.heapMB();
    return [
      figure('load ms', load),
      figure('open ms', open),
      figure('pan frame ms', median(pan)),
      figure('pan slowest ms', Math.max(...pan)),
      figure('zoom frame ms', median(zoom)),
      figure('pen-up to drawn ms', drawn),
      figure('script per move ms', perMove),
      figure('heap MB', heap),
    ];
  } finally {
    await candidate.close();
  }
}

/** A fast result of an app that shows nothing would be worth nothing. */
async function mustShowEverything(candidate: InkCandidate, browser: MeasuringBrowser, n: number): Promise<void> {
  const count = await candidate.count(browser);
  if (count !== n) throw new Error(`${candidate.name} holds ${count} of ${n} strokes`);
  const picture = await browser.page.screenshot();
  await writeFile(path.join(benchCache, `${candidate.name.replaceAll(' ', '-')}-${n}.png`), picture);
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  let inked = 0;
  for (let i = 0; i < data.length; i += info.channels) {
    const [red, green, blue] = [data[i]!, data[i + 1]!, data[i + 2]!];
    if (blue > red + 40 && blue > green + 20 && red < 140) inked += 1;
  }
  const share = inked / (WINDOW.width * WINDOW.height);
  if (share < LEAST_INK)
    throw new Error(`${candidate.name} shows ink on only ${(share * 100).toFixed(2)} % of its window`);
}

function panned({ page }: MeasuringBrowser): Promise<number[]> {
  return page.evaluate(([frames, step]) => window.stopwatch.frames(frames, () => window.stopwatch.wheel(step, false)), [
    PAN_FRAMES,
    PAN_STEP,
  ] as const);
}

/** Looks at every page: what an app keeps of what it has shown counts as its memory. */
async function seeTheRest({ page }: MeasuringBrowser): Promise<void> {
  for (let seen = 0; seen < REST_OF_DOCUMENT; seen += STRETCH) {
    await page.evaluate((step) => window.stopwatch.wheel(step, false), STRETCH);
    await page.waitForTimeout(LOOK_MS);
  }
}

async function zoomed({ page }: MeasuringBrowser): Promise<number[]> {
  await page.waitForTimeout(800);
  return page.evaluate((frames) => {
    const zoom = (index: number) => window.stopwatch.wheel(index % 60 < 30 ? -4 : 4, true);
    return window.stopwatch.frames(frames, zoom);
  }, ZOOM_FRAMES);
}

/** Draws with the mouse as a person would, and looks how long each stroke takes to become part of the picture. */
async function drawing(
  candidate: InkCandidate,
  browser: MeasuringBrowser,
): Promise<{ drawn: number; perMove: number }> {
  const { mouse } = browser.page;
  const times: number[] = [];
  let script = 0;
  for (let stroke = 0; stroke < STROKES_DRAWN; stroke++) {
    const start = { x: 400 + stroke * 20, y: 250 + stroke * 61 };
    await mouse.move(start.x, start.y);
    await mouse.down();
    script += await browser.scriptMs(async () => {
      for (let i = 1; i <= MOVES; i++) await mouse.move(start.x + i * 2, start.y + Math.sin(i / 6) * 20);
    });
    const middle = { x: start.x + 60, y: start.y + Math.sin(5) * 20 };
    await candidate.watchForUp(browser, middle);
    await mouse.up();
    times.push(await browser.page.evaluate(() => window.stopwatch.drawnAfterUp()));
    await browser.page.waitForTimeout(250);
  }
  return { drawn: median(times), perMove: script / STROKES_DRAWN / MOVES };
}

/** Adds what compares us with ourselves: two panes with one, and the largest document with the smallest. */
function besideEachOther(figures: readonly Figure[]): Figure[] {
  const beside = figures.flatMap((figure): Figure[] => {
    const { n, metric, candidate, value } = figure;
    if (candidate === 'two panes') return [{ n, metric: `${metric}, two panes`, candidate: OURS, value }];
    if (candidate !== OURS) return [figure];
    const alone: Figure = { n, metric: `${metric}, two panes`, candidate: TWO_PANES, value };
    const small: Figure = { n: '20000', metric, candidate: 'marginalia at 1000', value };
    return n === '1000' ? [figure, alone, small] : [figure, alone];
  });
  return beside;
}
