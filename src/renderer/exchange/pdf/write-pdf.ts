import { degrees, drawObject, PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import { byPaintOrder, type Annotation } from '../../../shared/annotations/annotation.ts';
import { drawAnnotation } from '../../../shared/annotations/annotation-drawing.ts';
import { pageFrame } from '../../../shared/annotations/page-frame.ts';
import { pageToPdf, rectThrough } from '../../../shared/exchange/pdf-page-space.ts';
import type { Page } from '../../../shared/library/artefact.ts';
import type { Person } from '../../../shared/library/person.ts';
import { addMarks } from './add-marks.ts';
import { MarkPainter, type Letters } from './mark-painter.ts';
import { spaceOf } from './space-of-page.ts';
import { copyStoredPages } from './stored-pages.ts';

/** A page picture a PDF can hold. */
export interface PagePicture {
  kind: 'jpg' | 'png';
  bytes: Uint8Array;
}

export interface PdfOrder {
  title: string;
  /** Milliseconds since 1970. */
  madeOn: number;
  pages: readonly Page[];
  marks: readonly { annotation: Annotation; owner: Person }[];
  /** Drawn into the page for good, or laid over it as objects that readers can edit. */
  manner: 'flattened' | 'annotations';
  letters: Letters;
  /** The bytes of a page's stored file. */
  readFile: (page: Page) => Promise<Uint8Array>;
  /** The whole page, as stored, as a picture; asked for where its file cannot be copied. */
  drawPage: (page: Page) => Promise<PagePicture>;
  onPage: (done: number) => void;
  signal: AbortSignal;
}

/** Shorter side of A4 in points: photographs have no size of their own, so they take this one, as on the screen. */
const A4_SHORTER_SIDE = (210 / 25.4) * 72;

/**
 * One PDF of the whole piece: pages of a stored PDF copied as they are, pictures at the size of A4, and everybody's
 * marks. Also says which pages (from 1) could not be copied and were drawn as pictures. Rejects when `signal` aborts.
 */
export async function writePdf(order: PdfOrder): Promise<{ bytes: Uint8Array<ArrayBuffer>; redrawn: number[] }> {
  const doc = await PDFDocument.create({ updateMetadata: false });
  describe(doc, order);
  const copies = await copyStoredPages(doc, order.pages, order.readFile, order.signal);
  const painter = new MarkPainter(doc, order.letters);
  const redrawn: number[] = [];
  for (const [index, page] of order.pages.entries()) {
    order.signal.throwIfAborted();
    const copied = copies.get(page.id);
    if (page.kind === 'pdf' && !copied) redrawn.push(index + 1);
    const sheet = copied ? doc.addPage(copied) : await addPicture(doc, page, order);
    await finishSheet(doc, sheet, page, painter, order);
    order.onPage(index + 1);
  }
  painter.finish();
  const bytes = await doc.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
  return { bytes: new Uint8Array(bytes), redrawn };
}

function describe(doc: PDFDocument, { title, madeOn }: PdfOrder): void {
  doc.setTitle(title, { showInWindowTitleBar: true });
  doc.setLanguage('en-GB');
  doc.setCreator('Marginalia');
  doc.setProducer('Marginalia');
  doc.setCreationDate(new Date(madeOn));
  doc.setModificationDate(new Date(madeOn));
}

async function addPicture(doc: PDFDocument, page: Page, order: PdfOrder): Promise<PDFPage> {
  const { kind, bytes } = await pictureOf(page, order);
  const image = kind === 'jpg' ? await doc.embedJpg(bytes) : await doc.embedPng(bytes);
  const scale = page.kind === 'pdf' ? 1 : A4_SHORTER_SIDE / Math.min(page.width, page.height);
  const size = { width: page.width * scale, height: page.height * scale };
  const sheet = doc.addPage([size.width, size.height]);
  sheet.drawImage(image, { x: 0, y: 0, ...size });
  return sheet;
}

async function pictureOf(page: Page, { readFile, drawPage }: PdfOrder): Promise<PagePicture> {
  if (page.kind === 'pdf' || page.file.endsWith('.webp')) return drawPage(page);
  return { kind: page.file.endsWith('.png') ? 'png' : 'jpg', bytes: await readFile(page) };
}

/** Lays the marks on a page, then turns and crops it as the reader did. */
async function finishSheet(
  doc: PDFDocument,
  sheet: PDFPage,
  page: Page,
  painter: MarkPainter,
  order: PdfOrder,
): Promise<void> {
  const space = spaceOf(sheet);
  const frame = pageFrame(page);
  const marks = order.marks
    .filter(({ annotation }) => annotation.pageId === page.id)
    .toSorted((a, b) => byPaintOrder(a.annotation, b.annotation));
  if (marks.length > 0 && order.manner === 'flattened') {
    const drawings = marks.map(({ annotation, owner }) => drawAnnotation(annotation, frame, owner));
    const form = await painter.form(drawings, frame, space, space.view);
    sheet.pushOperators(drawObject(sheet.node.newXObject('Marks', form)));
  } else if (marks.length > 0) {
    await addMarks(doc, sheet, marks, { frame, space, painter });
  }
  if (page.crop) {
    const { x, y, width, height } = page.crop;
    const [left, bottom, right, top] = rectThrough(pageToPdf(space), { x, y }, { x: x + width, y: y + height });
    // Some readers show the sheet that the page is printed on, whatever is cropped of it.
    sheet.setMediaBox(left, bottom, right - left, top - bottom);
    sheet.setCropBox(left, bottom, right - left, top - bottom);
  }
  sheet.setRotation(degrees((space.rotate + page.rotation) % 360));
}
