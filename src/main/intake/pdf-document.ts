import { createRequire } from 'node:module';
import path from 'node:path';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { MAX_PDF_IMAGE_PIXELS } from '../../shared/library/pdf-limits.ts';
import { rejections } from './rejections.ts';

const pdfjsFolder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const inPdfjs = (folder: string) => `${path.join(pdfjsFolder, folder)}${path.sep}`;

/**
 * Opens a PDF for reading its pages, tolerant of damage as people's other viewers are. A file that is only restricted
 * by its owner opens; one that asks for a password is rejected with `needs-password`, and one without any page as
 * `file-damaged`. The caller destroys the document's loading task.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const task = getDocument({
    data: bytes,
    verbosity: VerbosityLevel.ERRORS,
    maxImageSize: MAX_PDF_IMAGE_PIXELS,
    enableXfa: false,
    stopAtErrors: false,
    disableFontFace: true,
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    disableWorkerRendering: true,
    useWorkerFetch: false,
    cMapUrl: inPdfjs('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: inPdfjs('standard_fonts'),
    wasmUrl: inPdfjs('wasm'),
    iccUrl: inPdfjs('iccs'),
  });
  try {
    const document = await task.promise;
    if (document.numPages < 1) throw rejections.damagedPdf();
    return document;
  } catch (cause) {
    await task.destroy();
    if (cause instanceof Error && cause.name === 'PasswordException') throw rejections.needsPassword();
    throw rejections.damagedPdf();
  }
}
