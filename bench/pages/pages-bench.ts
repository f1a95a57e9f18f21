import { median, OURS, type Figure, type Goal } from '../figures.ts';
import type { MeasuringBrowser } from '../measuring-browser.ts';
import { servePeers } from '../peers/peer-server.ts';
import { turnAbout, type Cell, type Measured } from '../turn-about.ts';
import { documentFile, pageDocuments, pageLibrary, type PageDocument } from '../workload/bench-library.ts';
import { ourPages } from './our-pages.ts';
import type { PageCandidate } from './page-candidate.ts';
import { pdfViewer } from './pdf-viewer.ts';

const VIEWER = 'pdf.js viewer';
const PREPARED = 'pdf.js viewer, page not prepared';
const EARLIER = 'marginalia after 20 pages';
/** How long somebody looks at a page before turning it, in milliseconds. */
const DWELL_MS = 700;
const TURNS = 8;
const JUMPS = [41, 12, 57, 30] as const;
const FLUNG = 50;
/** Pixels a frame of the fling. */
const FLING_STEP = 300;

/** What was done towards goals that were not reached every time, and what stands in the way. */
const TRIED = {
  firstPage:
    'The reader and its worker are warm before a document is opened, its file is asked for at once, and what is said in ' +
    'its other pages waits for the picture. What is left beside the drawing, which the viewer does with the same library, ' +
    'is a screen with its tools, marks and saved state, of which the viewer has none.',
  neighbour:
    'The neighbour lies ready as a picture, nothing is mounted or drawn in turning to it, the pages move in the frame the ' +
    'key came in, and what is written about the page follows a frame later. One frame of moving a picture as large as ' +
    'the window is left, which takes the viewer as long.',
  memory:
    'Pictures of pages out of reach are let go, four whole pages and three parts of pages are kept beside what is on the ' +
    'screen, and the reader lets go of a page once it is drawn. One round alone can fall on either side of this goal.',
};

export const pageGoals: readonly Goal[] = [
  ...pageDocuments.map((n): Goal => ({ n, metric: 'first page ms', peer: VIEWER, most: 0.7, tried: TRIED.firstPage })),
  ...pageDocuments.map((n): Goal => ({
    n,
    metric: 'prepared neighbour ms',
    peer: PREPARED,
    most: 1 / 15,
    tried: TRIED.neighbour,
  })),
  { n: 'scan', metric: 'memory after every page MB', peer: EARLIER, most: 1.2, tried: TRIED.memory },
  { n: 'scan', metric: 'memory after every page MB', peer: VIEWER, most: 1, tried: TRIED.memory },
];

export interface PagesOptions {
  readonly rounds: number;
  readonly peersFolder: string;
  readonly say: (line: string) => void;
}

/** Measures our page view and pdf.js's viewer on the same documents. */
export async function benchPages({ rounds, peersFolder, say }: PagesOptions): Promise<Measured> {
  await pageLibrary();
  const files = new Map<string, string>();
  for (const document of pageDocuments) files.set(`/${document}.pdf`, await documentFile(document));
  const peers = await servePeers(peersFolder, files);
  const cells = pageDocuments.flatMap((document) => [
    cell(document, ourPages),
    cell(document, () => pdfViewer(peers.origin)),
  ]);
  try {
    const { figures, missing } = await turnAbout(cells, rounds, say);
    return { figures: [...figures, ...figures.flatMap(besides)], missing };
  } finally {
    peers.close();
  }
}

function cell(document: PageDocument, make: () => PageCandidate): Cell {
  return {
    n: document,
    make: () => {
      const candidate = make();
      return { name: candidate.name, measure: (browser) => measure(candidate, document, browser) };
    },
  };
}

async function measure(candidate: PageCandidate, document: PageDocument, browser: MeasuringBrowser): Promise<Figure[]> {
  const figures: Figure[] = [];
  const note = (metric: string, value: number | null) => {
    if (value !== null) figures.push({ n: document, metric, candidate: candidate.name, value });
  };
  try {
    note('first page ms', await candidate.open(browser, document));
    await browser.page.waitForTimeout(DWELL_MS);
    note('memory opened MB', await browser.memoryMB());
    note('prepared neighbour ms', await turned(candidate, browser));
    note('jump ms', await jumped(candidate, browser));
    note('memory after 20 pages MB', await seen(candidate, browser, 20));
    await candidate.turnTo(browser, 1);
    await browser.page.waitForTimeout(DWELL_MS);
    const { frames, drawn } = await candidate.fling(browser, FLUNG, FLING_STEP);
    note('fling frame ms', median(frames));
    note('fling end to drawn ms', drawn);
    note('memory flung MB', await browser.memoryMB());
    await candidate.turnTo(browser, 1);
    await browser.page.waitForTimeout(DWELL_MS);
    note('zoom to 400 % ms', await candidate.zoom(browser));
    note('memory zoomed MB', await browser.memoryMB());
    await candidate.fitWidth(browser);
    await browser.page.waitForTimeout(DWELL_MS);
    note('memory after every page MB', await seen(candidate, browser, document === 'photos' ? 60 : 200));
    return figures;
  } finally {
    await candidate.close();
  }
}

/** Turning to the next page after having looked at one. */
async function turned(candidate: PageCandidate, browser: MeasuringBrowser): Promise<number> {
  const times: number[] = [];
  for (let number = 2; number < 2 + TURNS; number++) {
    times.push(await candidate.turnTo(browser, number));
    await browser.page.waitForTimeout(DWELL_MS);
  }
  return median(times);
}

/** Going to a page far from anything that was looked at. */
async function jumped(candidate: PageCandidate, browser: MeasuringBrowser): Promise<number> {
  const times: number[] = [];
  for (const number of JUMPS) {
    times.push(await candidate.turnTo(browser, number));
    await browser.page.waitForTimeout(DWELL_MS);
  }
  return median(times);
}

/** Memory once pages 1 to `last` have each been drawn. */
async function seen(candidate: PageCandidate, browser: MeasuringBrowser, last: number): Promise<number | null> {
  for (let number = 1; number <= last; number++) await candidate.turnTo(browser, number);
  await browser.page.waitForTimeout(DWELL_MS);
  return browser.memoryMB();
}

/** What goals compare besides the viewer's same figure: its turn to a page it has not prepared, and our own beginning. */
function besides(figure: Figure): Figure[] {
  if (figure.metric === 'jump ms' && figure.candidate === VIEWER) {
    return [{ ...figure, metric: 'prepared neighbour ms', candidate: PREPARED }];
  }
  if (figure.metric === 'memory after 20 pages MB' && figure.candidate === OURS) {
    return [{ ...figure, metric: 'memory after every page MB', candidate: EARLIER }];
  }
  return [];
}
