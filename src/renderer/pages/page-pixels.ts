import { pageFileUrl } from '../../shared/file-urls.ts';
import type { Page } from '../../shared/library/artefact.ts';
import { AFTER_ALL, AT_ONCE, DrawQueue, type Urgency } from './draw-queue.ts';
import { openImageSource } from './image-source.ts';
import { LeastRecentlyUsed } from './least-recently-used.ts';
import {
  freeCanvas,
  wholePage,
  type FileMarksDrawn,
  type MarksInFile,
  type PageClip,
  type PageSource,
} from './page-clip.ts';
import type { PlacedPage } from './page-layout.ts';
import { baseScale } from './page-pixels-budget.ts';
import { openPdfSource } from './pdf-source.ts';

/** Pages that are mounted hold copies of their own; these are for the other pane, and for coming back. */
const MOST_BASES = 4;
const MOST_DETAILS = 3;
const MOST_OPEN_IMAGES = 3;

type Drawn = Promise<HTMLCanvasElement>;

/** A drawing that is there or on its way, and everybody who asked for it. */
interface Drawing {
  readonly drawn: Drawn;
  readonly wanted: Set<Urgency>;
}

/**
 * The pixels of one artefact's pages, shared by every pane that shows it: two panes at the same place cost one drawing.
 * They are drawn one at a time, the most wanted first. A few whole pages are kept; what falls out is drawn again when
 * needed. A canvas that was handed out is to be copied at once, for it may be freed later.
 */
export class PagePixels {
  readonly #artefactId: string;
  readonly #fileMarks: FileMarksDrawn;
  readonly #pdfs = new Map<string, PageSource>();
  readonly #images = new LeastRecentlyUsed<PageSource>(MOST_OPEN_IMAGES, (source) => source.close());
  readonly #bases = new LeastRecentlyUsed<Drawing>(MOST_BASES, freeWhenDrawn);
  readonly #details = new LeastRecentlyUsed<Drawing>(MOST_DETAILS, freeWhenDrawn);
  readonly #queue = new DrawQueue();

  constructor(artefactId: string, fileMarks: FileMarksDrawn = 'all') {
    this.#artefactId = artefactId;
    this.#fileMarks = fileMarks;
  }

  /** Begins to read a page's file before anybody knows how large the page will be shown. */
  prepare(page: Page): void {
    this.#source(page).prepare?.();
  }

  /** The whole page at `scale` (pixels per document unit), or at the largest scale the budget allows. */
  base(placed: PlacedPage, scale: number, urgency = AT_ONCE): Drawn {
    return this.#draw(this.#bases, placed, wholePage(placed, baseScale(placed, scale)), urgency);
  }

  /** A part of the page. */
  detail(placed: PlacedPage, clip: PageClip, urgency = AT_ONCE): Drawn {
    return this.#draw(this.#details, placed, clip, urgency);
  }

  /** What the page's file brought with it, read when nothing waits to be drawn; null when its kind of file holds no marks. */
  async marksInFile(page: Page): Promise<MarksInFile | null> {
    // A photograph holds none, and asking it would push another out of the few that are kept open.
    if (page.kind !== 'pdf') return null;
    return this.#queue.add(AFTER_ALL, async () => (await this.#source(page).marksInFile?.(page)) ?? null);
  }

  close(): void {
    this.#bases.clear();
    this.#details.clear();
    this.#images.clear();
    for (const pdf of this.#pdfs.values()) pdf.close();
    this.#pdfs.clear();
  }

  #draw(kept: LeastRecentlyUsed<Drawing>, placed: PlacedPage, clip: PageClip, urgency: Urgency): Drawn {
    const { page } = placed;
    const key = [
      page.id,
      page.rotation,
      ...Object.values(page.crop ?? {}),
      clip.scale,
      clip.x,
      clip.y,
      clip.width,
      clip.height,
    ].join('/');
    const known = kept.get(key);
    if (known) {
      known.wanted.add(urgency);
      return known.drawn;
    }
    const wanted = new Set([urgency]);
    const mostWanted = () => Math.min(...[...wanted].map((each) => each()));
    const isWanted = () => mostWanted() < Infinity;
    const drawn = this.#queue.add(mostWanted, () => this.#source(page).render(page, placed.unit, clip, isWanted));
    const drawing = { drawn, wanted };
    kept.set(key, drawing);
    drawn.catch(() => {
      if (kept.get(key) === drawing) kept.delete(key);
    });
    return drawn;
  }

  #source(page: Page): PageSource {
    const url = pageFileUrl(this.#artefactId, page);
    const known = page.kind === 'pdf' ? this.#pdfs.get(url) : this.#images.get(url);
    if (known) return known;
    const source = page.kind === 'pdf' ? openPdfSource(url, this.#fileMarks) : openImageSource(url);
    if (page.kind === 'pdf') this.#pdfs.set(url, source);
    else this.#images.set(url, source);
    return source;
  }
}

function freeWhenDrawn({ drawn }: Drawing): void {
  drawn.then(freeCanvas).catch(() => undefined);
}
