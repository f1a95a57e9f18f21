import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFPage } from '@cantoo/pdf-lib';
import type { Page } from '../../../shared/library/artefact.ts';

type PdfPage = Extract<Page, { kind: 'pdf' }>;

/**
 * Copies every page that is stored as a page of a PDF, by the page's id. Pages of one file are copied together, so that
 * they go on sharing their fonts and pictures. A file that cannot be read or copied is passed over.
 */
export async function copyStoredPages(
  doc: PDFDocument,
  pages: readonly Page[],
  readFile: (page: Page) => Promise<Uint8Array>,
  signal: AbortSignal,
): Promise<Map<string, PDFPage>> {
  const copies = new Map<string, PDFPage>();
  const stored = pages.filter((page): page is PdfPage => page.kind === 'pdf');
  for (const [, ofOneFile] of Map.groupBy(stored, (page) => page.file)) {
    signal.throwIfAborted();
    const bytes = await readFile(ofOneFile[0]!);
    const copied = await copyPages(doc, bytes, ofOneFile).catch(() => null);
    copied?.forEach((page, i) => copies.set(ofOneFile[i]!.id, page));
  }
  return copies;
}

async function copyPages(doc: PDFDocument, bytes: Uint8Array, pages: readonly PdfPage[]): Promise<PDFPage[]> {
  // Many scanners lock a PDF against changes with an empty password, which every reader opens.
  const source = await PDFDocument.load(bytes, { password: '', updateMetadata: false, warnOnInvalidObjects: false });
  for (const page of source.getPages()) cutLoose(page);
  return doc.copyPages(
    source,
    pages.map(({ index }) => index),
  );
}

/** Whatever of a page leads to others: a copy would take those along, although somebody left them out. */
const LEADS_AWAY = ['AA', 'B', 'StructParents', 'Thumb', 'PieceInfo', 'Metadata'];

/** Takes from a page what leads to other pages, and from its annotations likewise; links within the file are lost. */
function cutLoose({ node }: PDFPage): void {
  for (const key of LEADS_AWAY) node.delete(PDFName.of(key));
  const annotations = node.lookupMaybe(PDFName.of('Annots'), PDFArray);
  if (!annotations) return;
  for (let i = annotations.size() - 1; i >= 0; i -= 1) {
    const annotation = annotations.lookup(i);
    if (!(annotation instanceof PDFDict)) continue;
    const isOf = (subtype: string) => annotation.lookup(PDFName.of('Subtype')) === PDFName.of(subtype);
    if (isOf('Link') && !leadsToWeb(annotation)) {
      annotations.remove(i);
      continue;
    }
    for (const key of ['P', 'AA', ...(isOf('Link') ? [] : ['A'])]) annotation.delete(PDFName.of(key));
    // A form field holds the fields of other pages; what is written in it is in its appearance.
    if (isOf('Widget')) annotation.delete(PDFName.of('Parent'));
  }
}

function leadsToWeb(link: PDFDict): boolean {
  const action = link.lookup(PDFName.of('A'));
  return action instanceof PDFDict && action.lookup(PDFName.of('S')) === PDFName.of('URI');
}
