import { getDocument, PDFWorker, type PDFDocumentLoadingTask } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { AppError } from '../../shared/app-error.ts';
import type { Page } from '../../shared/library/artefact.ts';
import { canvasForClip, type PageClip, type PageSource } from './page-clip.ts';

/** How long one page may take to draw before its worker is stopped, in milliseconds. */
const PATIENCE_MS = 10_000;
/** Pixels of the largest image inside a PDF that is decoded. A 1.2 MB file without this limit took 5.6 GB. */
const MAX_IMAGE_PIXELS = 50e6;
/** Bytes of the largest canvas pdf.js makes for itself: 20 megapixels of four bytes. */
const MAX_CANVAS_BYTES = 80e6;

interface OpenPdf {
  task: PDFDocumentLoadingTask;
  stop(): void;
}

/**
 * A stored PDF. It is fetched whole (a scanned PDF read by ranges took 201 requests) and parsed in a worker of its own,
 * which is stopped when a page runs away; the next page starts another.
 */
export function openPdfSource(url: string): PageSource {
  let open: Promise<OpenPdf> | null = null;

  const close = () => {
    open?.then((pdf) => pdf.stop()).catch(() => undefined);
    open = null;
  };

  const render = async (page: Page, unitsAcross: number, clip: PageClip): Promise<HTMLCanvasElement> => {
    if (page.kind !== 'pdf') throw new Error('not a page of a PDF');
    const using = (open ??= startPdf(url));
    using.catch(() => {
      if (open === using) open = null;
    });
    const { task } = await using;
    const pdf = await task.promise;
    const proxy = await pdf.getPage(page.index + 1);
    const rotation = (proxy.rotate + page.rotation) % 360;
    const natural = proxy.getViewport({ scale: 1, rotation });
    const viewport = proxy.getViewport({ scale: (unitsAcross * clip.scale) / natural.width, rotation });
    const { canvas } = canvasForClip(clip);
    const drawing = proxy.render({ canvas, viewport, transform: [1, 0, 0, 1, -clip.x, -clip.y] });
    await drawing.promise;
    proxy.cleanup();
    return canvas;
  };

  return {
    async render(page, unitsAcross, clip) {
      const watchdog = startWatchdog();
      try {
        return await Promise.race([render(page, unitsAcross, clip), watchdog.expired]);
      } catch (error) {
        if (watchdog.hasExpired()) close();
        throw error instanceof AppError ? error : unreadablePage(error);
      } finally {
        watchdog.stop();
      }
    },
    close,
  };
}

async function startPdf(url: string): Promise<OpenPdf> {
  const response = await fetch(url);
  if (!response.ok) throw new AppError('not-found', 'The file of this page is missing. The rest of the work is safe.');
  const bytes = await response.arrayBuffer();
  const port = new Worker(workerUrl, { type: 'module' });
  const worker = PDFWorker.create({ port });
  const task = getDocument({
    data: bytes,
    worker,
    maxImageSize: MAX_IMAGE_PIXELS,
    canvasMaxAreaInBytes: MAX_CANVAS_BYTES,
    enableXfa: false,
    cMapUrl: '/pdfjs/cmaps/',
    standardFontDataUrl: '/pdfjs/standard_fonts/',
    wasmUrl: '/pdfjs/wasm/',
    iccUrl: '/pdfjs/iccs/',
  });
  const stop = () => {
    void task.destroy().catch(() => undefined);
    worker.destroy();
    port.terminate();
  };
  return { task, stop };
}

function unreadablePage(cause: unknown): AppError {
  const sentence = 'This page cannot be shown: the PDF is damaged here. Other pages and all annotations are safe.';
  return new AppError('file-damaged', sentence, { cause });
}

function startWatchdog() {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over = false;
  const expired = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      over = true;
      const sentence = 'This page took too long to draw and was stopped. Other pages and all annotations are safe.';
      reject(new AppError('file-too-slow', sentence));
    }, PATIENCE_MS);
  });
  return { expired, hasExpired: () => over, stop: () => clearTimeout(timer) };
}
