import { plainFileName } from '../../shared/exchange/export-file-name.ts';
import { webAnnotations } from '../../shared/exchange/web-annotation.ts';
import type { Artefact } from '../../shared/library/artefact.ts';
import type { ReadLayer } from '../client/use-layers.ts';
import { drawWords } from './draw-words.ts';
import type { ExportChoice } from './export-choice.ts';
import { drawWholePage, readLetters, readPageFile } from './page-files.ts';
import { pagePngs, type OwnedMark } from './page-pngs.ts';

export interface ExportOrder {
  artefact: Artefact;
  layers: readonly ReadLayer[];
  choice: ExportChoice;
  /** Milliseconds since 1970. */
  now: number;
  /** Takes each file as soon as it is whole. */
  save: (name: string, contents: BlobPart, type: string) => void;
  onPage: (done: number) => void;
  signal: AbortSignal;
}

/** Makes the files that were asked for. Gives what a person should know of them; rejects when `signal` aborts. */
export async function makeExport(order: ExportOrder): Promise<string[]> {
  switch (order.choice.format) {
    case 'pdf':
      return exportPdf(order);
    case 'png':
      return exportPngs(order);
    case 'web-annotations':
      return exportWebAnnotations(order);
  }
}

async function exportPdf({ artefact, layers, choice, now, save, onPage, signal }: ExportOrder): Promise<string[]> {
  // The PDF library is large, and most people never export.
  const { writePdf } = await import('./pdf/write-pdf.ts');
  const { bytes, redrawn } = await writePdf({
    title: artefact.title,
    madeOn: now,
    pages: artefact.pages,
    marks: marksOf(layers),
    manner: choice.marks,
    letters: { ...(await readLetters()), drawWords },
    readFile: (page) => readPageFile(artefact.id, page),
    drawPage: (page) => drawWholePage(artefact, page),
    onPage,
    signal,
  });
  save(`${plainFileName(artefact.title)}.pdf`, bytes, 'application/pdf');
  if (redrawn.length === 0) return [];
  const pages = redrawn.length === 1 ? `Page ${redrawn[0]} is a picture` : `Pages ${redrawn.join(', ')} are pictures`;
  return [`${pages} in it: the stored file would not be copied.`];
}

async function exportPngs({ artefact, layers, save, onPage, signal }: ExportOrder): Promise<string[]> {
  const digits = String(artefact.pages.length).length;
  let done = 0;
  for await (const bytes of pagePngs(artefact, marksOf(layers), signal)) {
    done += 1;
    const number = artefact.pages.length > 1 ? `, page ${String(done).padStart(digits, '0')}` : '';
    save(`${plainFileName(artefact.title)}${number}.png`, bytes, 'image/png');
    onPage(done);
  }
  return [];
}

async function exportWebAnnotations({ artefact, layers, now, save, onPage }: ExportOrder): Promise<string[]> {
  const collection = webAnnotations({ artefact, layers, madeOn: new Date(now).toISOString() });
  save(`${plainFileName(artefact.title)}, marks.jsonld`, JSON.stringify(collection, null, 2), 'application/ld+json');
  onPage(artefact.pages.length);
  return [];
}

function marksOf(layers: readonly ReadLayer[]): OwnedMark[] {
  return layers.flatMap(({ person, annotations }) => annotations.map((annotation) => ({ annotation, owner: person })));
}
