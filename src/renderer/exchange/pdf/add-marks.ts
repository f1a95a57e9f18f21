import { PDFHexString, PDFString, type PDFDocument, type PDFObject, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import type { PageFrame } from '../../../shared/annotations/page-frame.ts';
import { pdfMarksOf, type PdfMark, type PdfValue } from '../../../shared/exchange/pdf-mark.ts';
import type { PdfPageSpace } from '../../../shared/exchange/pdf-page-space.ts';
import type { Person } from '../../../shared/library/person.ts';
import type { MarkPainter } from './mark-painter.ts';

/** Annotations that are printed with the page. */
const PRINTED = 4;

/** Lays marks over a page as standard annotations, the notes above everything else. */
export async function addMarks(
  doc: PDFDocument,
  page: PDFPage,
  marks: readonly { annotation: Annotation; owner: Person }[],
  { frame, space, painter }: { frame: PageFrame; space: PdfPageSpace; painter: MarkPainter },
): Promise<void> {
  const written = marks
    .flatMap(({ annotation, owner }) => pdfMarksOf(annotation, frame, space, owner))
    .toSorted((a, b) => Number(a.isNote) - Number(b.isNote));
  const refs = new Map(written.map(({ id }) => [id, doc.context.nextRef()]));
  for (const mark of written) {
    const look = await painter.form([mark.drawing], frame, space, mark.rect);
    const ref = refs.get(mark.id)!;
    doc.context.assign(ref, annotationDict(doc, mark, { look, page: page.ref, note: refs.get(mark.noteId ?? '') }));
    page.node.addAnnot(ref);
  }
}

function annotationDict(
  doc: PDFDocument,
  mark: PdfMark,
  { look, page, note }: { look: PDFRef; page: PDFRef; note: PDFRef | undefined },
): PDFObject {
  const made = PDFString.fromDate(new Date(mark.madeAt));
  return doc.context.obj({
    Type: 'Annot',
    Subtype: mark.subtype,
    Rect: [...mark.rect],
    NM: PDFHexString.fromText(mark.id),
    T: PDFHexString.fromText(mark.author),
    Contents: PDFHexString.fromText(mark.contents),
    Subj: PDFHexString.fromText(mark.subject),
    M: made,
    CreationDate: made,
    F: PRINTED,
    P: page,
    AP: { N: look },
    ...Object.fromEntries(Object.entries(mark.entries).map(([key, value]) => [key, written(doc, value)])),
    ...(note && { IRT: note, RT: 'Group' }),
  });
}

function written(doc: PDFDocument, value: PdfValue): PDFObject {
  if (typeof value === 'number') return doc.context.obj(value);
  if (typeof value === 'string') return doc.context.obj(value);
  if (isList(value)) return doc.context.obj(value.map((item) => written(doc, item)));
  if (isText(value)) return PDFString.of(value.text);
  return doc.context.obj(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, written(doc, item)])));
}

function isList(value: PdfValue): value is readonly PdfValue[] {
  return Array.isArray(value);
}

function isText(value: Exclude<PdfValue, number | string | readonly PdfValue[]>): value is { text: string } {
  return typeof (value as { text?: unknown }).text === 'string';
}
