import type { PDFDocumentProxy } from 'pdfjs-dist';
import { isDrawnByLayer, isMark, readFileAnnotation } from '../../shared/exchange/file-annotation.ts';
import { rotationSchema } from '../../shared/library/artefact.ts';
import type { FileMarksDrawn, MarksInFile } from './page-clip.ts';

/** The marks one page of a PDF brought with it. `index` counts from 0. */
export async function marksOfPdfPage(pdf: PDFDocumentProxy, index: number): Promise<MarksInFile> {
  const page = await pdf.getPage(index + 1);
  const raw: unknown[] = await page.getAnnotations({ intent: 'display' });
  const [left, bottom, right, top] = page.view;
  return {
    space: { view: [left!, bottom!, right!, top!], rotate: rotationSchema.parse(page.rotate) },
    annotations: raw.flatMap((annotation) => readFileAnnotation(annotation) ?? []).filter(isMark),
  };
}

/** Tells pdf.js not to draw the marks that something else draws, or any mark at all. */
export async function leaveOutMarks(
  pdf: PDFDocumentProxy,
  index: number,
  drawn: Exclude<FileMarksDrawn, 'all'>,
): Promise<void> {
  const { annotations } = await marksOfPdfPage(pdf, index);
  for (const annotation of annotations) {
    if (drawn === 'none' || isDrawnByLayer(annotation)) pdf.annotationStorage.setValue(annotation.id, { noView: true });
  }
}
