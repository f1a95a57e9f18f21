import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist';
import { AppError } from '../../shared/app-error.ts';
import { pageFrame, uprightCropCorner, uprightSize } from '../../shared/annotations/page-frame.ts';
import type { Page } from '../../shared/library/artefact.ts';
import { MAX_PDF_IMAGE_PIXELS } from '../../shared/library/pdf-limits.ts';
import { canvasForClip, type FileMarksDrawn, type PageClip, type PageSource } from './page-clip.ts';
import { leaveOutMarks, marksOfPdfPage } from './pdf-annotations.ts';
import { loadPdfjs, takePdfWorker } from './pdf-reader.ts';

/** How long one page may take to draw before its worker is stopped, in milliseconds. */
const PATIENCE_MS = 10_000;
/** Bytes of the largest canvas pdf.js makes for itself: 20 megapixels of four bytes. */
const MAX_CANVAS_BYTES = 80e6;

interface OpenPdf {
  task: PDFDocumentLoadingTask;
  stop(): void;
}

/**
 * A stored PDF. It is fetched whole (a scanned PDF read by ranges took 201 requests) and parsed in a worker of its own,
 * which is stopped when a page runs away. Another worker then serves the other pages; the runaway is not tried again.
 */
export function openPdfSource(url: string, fileMarks: FileMarksDrawn): PageSource {
  let open: Promise<OpenPdf> | null = null;
  const runaways = new Set<number>();

  const close = () => {
    open?.then((pdf) => pdf.stop()).catch(() => undefined);
    open = null;
  };

  const opened = (): Promise<OpenPdf> => {
    const opening = (open ??= startPdf(url));
    opening.catch(() => {
      if (open === opening) open = null;
    });
    return opening;
  };

  const render = async (page: PdfPage, drawing: PdfDrawing): Promise<HTMLCanvasElement> => {
    if (runaways.has(page.index)) throw tooSlow();
    const using = opened();
    const { task } = await using;
    try {
      return await within(PATIENCE_MS, drawPage(await task.promise, page, drawing));
    } catch (error) {
      if (error instanceof AppError) {
        runaways.add(page.index);
        close();
        throw error;
      }
      if (!drawing.isWanted()) throw error;
      // The worker was stopped because of another page; this one has done nothing wrong.
      if (open !== using) return render(page, drawing);
      const sentence = 'This page is damaged, so only its small preview is shown. All annotations are safe.';
      throw new AppError('file-damaged', sentence, { cause: error });
    }
  };

  return {
    prepare: () => void opened().catch(() => undefined),
    async render(page, unit, clip, isWanted) {
      if (page.kind !== 'pdf') throw new Error('not a page of a PDF');
      return render(page, { unit, clip, fileMarks, isWanted });
    },
    async marksInFile(page) {
      const { task } = await opened();
      return page.kind === 'pdf' ? marksOfPdfPage(await task.promise, page.index) : null;
    },
    close,
  };
}

type PdfPage = Extract<Page, { kind: 'pdf' }>;

/** How a page is to be drawn, and whether it still is. */
interface PdfDrawing {
  readonly unit: number;
  readonly clip: PageClip;
  readonly fileMarks: FileMarksDrawn;
  readonly isWanted: () => boolean;
}

async function drawPage(pdf: PDFDocumentProxy, page: PdfPage, wanted: PdfDrawing): Promise<HTMLCanvasElement> {
  const { unit, clip, fileMarks, isWanted } = wanted;
  const { AnnotationMode } = await loadPdfjs();
  const proxy = await pdf.getPage(page.index + 1);
  if (fileMarks !== 'all') await leaveOutMarks(pdf, page.index, fileMarks);
  const rotation = (proxy.rotate + page.rotation) % 360;
  const whole = { ...pageFrame(page), crop: undefined };
  const pixels = unit * clip.scale;
  const natural = proxy.getViewport({ scale: 1, rotation });
  const viewport = proxy.getViewport({ scale: (uprightSize(whole).width * pixels) / natural.width, rotation });
  const kept = uprightCropCorner(pageFrame(page));
  const { canvas } = canvasForClip(clip);
  const drawing = proxy.render({
    canvas,
    viewport,
    annotationMode: fileMarks === 'all' ? AnnotationMode.ENABLE : AnnotationMode.ENABLE_STORAGE,
    transform: [1, 0, 0, 1, -clip.x - kept.x * pixels, -clip.y - kept.y * pixels],
  });
  drawing.onContinue = (proceed: () => void) => (isWanted() ? proceed() : drawing.cancel());
  try {
    await drawing.promise;
    return canvas;
  } finally {
    proxy.cleanup();
  }
}

async function startPdf(url: string): Promise<OpenPdf> {
  // The worker and the reader start while the bytes are still coming.
  const port = takePdfWorker();
  const [{ getDocument, PDFWorker }, bytes] = await Promise.all([loadPdfjs(), readFile(url)]).catch(
    (error: unknown) => {
      port.terminate();
      throw error;
    },
  );
  const worker = PDFWorker.create({ port });
  const task = getDocument({
    data: bytes,
    worker,
    maxImageSize: MAX_PDF_IMAGE_PIXELS,
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

async function readFile(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url);
  if (!response.ok) throw new AppError('not-found', 'The file of this page is missing. The rest of the work is safe.');
  return response.arrayBuffer();
}

function tooSlow(): AppError {
  const sentence = 'This page took too long to draw, so only its small preview is shown. All annotations are safe.';
  return new AppError('file-too-slow', sentence);
}

/** The promise, unless it takes longer than `ms` milliseconds: then a rejection that says so. */
async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expired = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooSlow()), ms);
  });
  return Promise.race([promise, expired]).finally(() => clearTimeout(timer));
}
