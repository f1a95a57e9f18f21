import type { Canvas } from '@napi-rs/canvas';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import type { IntakeLimits, ParsedPage } from '../../shared/intake/parse-messages.ts';
import { openPdf } from './pdf-document.ts';
import { rejections } from './rejections.ts';
import { plainSheet, THUMBNAIL_SIDE, writeThumbnail } from './write-thumbnail.ts';

/** A4 in points, for a page so damaged that it does not say its size and has no page before it. */
const A4 = { width: 595, height: 842 };

const UNDRAWN_NOTE = 'This page could not be drawn when it was imported, and may not show.';

const BLANK_NOTE =
  'Nothing can be seen on this page. If it should not be blank, save the PDF again at a lower resolution.';

type ReportPages = (pagesDone: number, pagesTotal: number) => void;

/**
 * Reads every page's size (points, /Rotate applied) and draws its thumbnail. The PDF itself is kept byte for byte, so
 * its own metadata (author, dates, hidden text) stays in the library; only an export made from pixels leaves it out.
 * A page that cannot be drawn still comes in, with a note, as long as some page can.
 */
export async function parsePdf(
  bytes: Uint8Array,
  folder: string,
  limits: IntakeLimits,
  report: ReportPages,
): Promise<ParsedPage[]> {
  const document = await openPdf(bytes);
  try {
    if (document.numPages > limits.pages) throw rejections.tooManyPages(document.numPages, limits.pages);
    report(0, document.numPages);
    const pages: ParsedPage[] = [];
    let drawn = 0;
    let size = A4;
    for (let index = 0; index < document.numPages; index++) {
      const page = await document.getPage(index + 1).catch(() => null);
      if (page) size = pageSize(page);
      const canvas = page && (await drawPage(document, page, limits.pageMs).catch(() => null));
      if (canvas) drawn++;
      const thumbnail = canvas ? canvasPixels(canvas) : plainSheet(...thumbnailSize(size));
      const thumbnailName = await writeThumbnail(thumbnail, index, folder);
      page?.cleanup();
      const note = !canvas ? UNDRAWN_NOTE : isBlank(canvas) ? BLANK_NOTE : undefined;
      pages.push({ kind: 'pdf', index, ...size, thumbnailName, ...(note && { note }) });
      report(index + 1, document.numPages);
    }
    if (drawn === 0) throw rejections.damagedPdf();
    return pages;
  } finally {
    await document.loadingTask.destroy();
  }
}

/** Where a page tree is beyond repair pdf.js makes up an empty first page that has no object of its own. */
async function hasSubstance(page: PDFPageProxy): Promise<boolean> {
  return page.ref !== null || (await page.getOperatorList()).fnArray.length > 0;
}

function pageSize(page: PDFPageProxy): { width: number; height: number } {
  const { width, height } = page.getViewport({ scale: 1 });
  return { width, height };
}

function thumbnailSize({ width, height }: { width: number; height: number }): [number, number] {
  const scale = THUMBNAIL_SIDE / Math.max(width, height);
  return [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
}

/** Draws a page at thumbnail size; gives up after `pageMs` milliseconds. */
async function drawPage(document: PDFDocumentProxy, page: PDFPageProxy, pageMs: number): Promise<Canvas> {
  if (!(await hasSubstance(page))) throw rejections.damagedPdf();
  const { width, height } = pageSize(page);
  const [canvasWidth, canvasHeight] = thumbnailSize({ width, height });
  const factory = document.canvasFactory as { create(width: number, height: number): { canvas: Canvas } };
  const { canvas } = factory.create(canvasWidth, canvasHeight);
  const task = page.render({
    canvas: canvas as never,
    viewport: page.getViewport({ scale: THUMBNAIL_SIDE / Math.max(width, height) }),
    background: '#ffffff',
  });
  /* pdf.js continues in microtasks where there is no screen, which would starve the timer. */
  task.onContinue = (carryOn: () => void) => setImmediate(carryOn);
  const timer = setTimeout(() => task.cancel(), pageMs);
  try {
    await task.promise;
    return canvas;
  } finally {
    clearTimeout(timer);
  }
}

function canvasPixels(canvas: Canvas): Sharp {
  const raw = { width: canvas.width, height: canvas.height, channels: 4 } as const;
  return sharp(canvas.data(), { raw }).flatten({ background: '#ffffff' });
}

/**
 * Whether every pixel is the same. That is an empty page, or one whose only picture pdf.js left out because it is too
 * large or cannot be decoded, which it does without a word.
 */
function isBlank(canvas: Canvas): boolean {
  const pixels = canvas.data();
  const first = pixels.readUInt32LE(0);
  for (let at = 4; at < pixels.length; at += 4) if (pixels.readUInt32LE(at) !== first) return false;
  return true;
}
