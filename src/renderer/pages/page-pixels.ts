import { pageFileUrl } from '../../shared/file-urls.ts';
import type { Page } from '../../shared/library/artefact.ts';
import { openImageSource } from './image-source.ts';
import { LeastRecentlyUsed } from './least-recently-used.ts';
import { freeCanvas, type FileMarksDrawn, type MarksInFile, type PageClip, type PageSource } from './page-clip.ts';
import type { PlacedPage } from './page-layout.ts';
import { baseScale } from './page-pixels-budget.ts';
import { openPdfSource } from './pdf-source.ts';

const MOST_BASES = 8;
const MOST_DETAILS = 3;
const MOST_OPEN_IMAGES = 3;

type Drawn = Promise<HTMLCanvasElement>;

/**
 * The pixels of one artefact's pages, shared by every pane that shows it: two panes at the same place cost one drawing.
 * Whole pages are kept within a budget of eight; what falls out is drawn again when needed. A canvas that was handed out
 * is to be copied at once, for it may be freed later.
 */
export class PagePixels {
  readonly #artefactId: string;
  readonly #fileMarks: FileMarksDrawn;
  readonly #pdfs = new Map<string, PageSource>();
  readonly #images = new LeastRecentlyUsed<PageSource>(MOST_OPEN_IMAGES, (source) => source.close());
  readonly #bases = new LeastRecentlyUsed<Drawn>(MOST_BASES, freeWhenDrawn);
  readonly #details = new LeastRecentlyUsed<Drawn>(MOST_DETAILS, freeWhenDrawn);

  constructor(artefactId: string, fileMarks: FileMarksDrawn = 'all') {
    this.#artefactId = artefactId;
    this.#fileMarks = fileMarks;
  }

  /** The whole page at `scale` (pixels per document unit), or at the largest scale the budget allows. */
  base(placed: PlacedPage, scale: number): Drawn {
    return this.#draw(this.#bases, placed, wholePage(placed, baseScale(placed, scale)));
  }

  /** A part of the page. */
  detail(placed: PlacedPage, clip: PageClip): Drawn {
    return this.#draw(this.#details, placed, clip);
  }

  /** What the page's file brought with it; null when its kind of file holds no marks. */
  async marksInFile(page: Page): Promise<MarksInFile | null> {
    return (await this.#source(page).marksInFile?.(page)) ?? null;
  }

  close(): void {
    this.#bases.clear();
    this.#details.clear();
    this.#images.clear();
    for (const pdf of this.#pdfs.values()) pdf.close();
    this.#pdfs.clear();
  }

  #draw(kept: LeastRecentlyUsed<Drawn>, placed: PlacedPage, clip: PageClip): Drawn {
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
    if (known) return known;
    const drawn = this.#source(page).render(page, placed.unit, clip);
    kept.set(key, drawn);
    drawn.catch(() => kept.delete(key));
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

function wholePage(placed: PlacedPage, scale: number): PageClip {
  const width = Math.max(1, Math.round(placed.width * scale));
  const height = Math.max(1, Math.round(placed.height * scale));
  return { scale, x: 0, y: 0, width, height };
}

function freeWhenDrawn(drawn: Drawn): void {
  drawn.then(freeCanvas).catch(() => undefined);
}
