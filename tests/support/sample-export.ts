import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { createCanvas } from '@napi-rs/canvas';
import sharp from 'sharp';
import type { DrawWords } from '../../src/renderer/exchange/pdf/mark-painter.ts';
import type { PdfOrder } from '../../src/renderer/exchange/pdf/write-pdf.ts';
import type { Annotation } from '../../src/shared/annotations/annotation.ts';
import type { Page } from '../../src/shared/library/artefact.ts';
import type { Person } from '../../src/shared/library/person.ts';
import { projectRoot } from './project.ts';

export const priya: Person = { id: 'person-priya', name: 'Priya', role: 'mentor' };
export const sam: Person = { id: 'person-sam', name: 'Sam', role: 'ect' };

const resources = path.join(projectRoot, 'resources/sample-class');
const fonts = path.join(projectRoot, 'node_modules/pdfjs-dist/standard_fonts');
const UNHASHED = 'a'.repeat(64);

/** An order for a piece of the sample class with what both people marked on it. */
export async function sampleOrder(title: string, given: Partial<PdfOrder> = {}): Promise<PdfOrder> {
  const record = JSON.parse(await readFile(path.join(resources, 'sample-class.json'), 'utf8'));
  const piece = record.artefacts.find((artefact: { details: { title: string } }) => artefact.details.title === title);
  const files: string[] = piece.files;
  const pages = (await Promise.all(files.map((file) => pagesOf(path.join(resources, file))))).flat();
  const fileOf = (page: Page) =>
    page.kind === 'pdf' ? files[0]! : files[pages.findIndex(({ id }) => id === page.id)]!;
  const marks = piece.marks.map(({ page, by, minutesAgo, ...mark }: Record<string, unknown>, i: number) => {
    const owner = by === 'mentor' ? priya : sam;
    const madeAt = 1_790_000_000_000 - Number(minutesAgo) * 60_000;
    const annotation = { ...mark, id: `mark-${i + 1}`, pageId: pages[Number(page)]!.id, personId: owner.id, madeAt };
    return { annotation: annotation as Annotation, owner };
  });
  return {
    title,
    madeOn: 1_790_000_000_000,
    pages,
    marks,
    manner: 'annotations',
    letters: { ...(await letters()), drawWords: wordsByCanvas },
    readFile: (page) => readFile(path.join(resources, fileOf(page))),
    drawPage: () => Promise.reject(new Error('no page here needs drawing')),
    onPage: () => undefined,
    signal: new AbortController().signal,
    ...given,
  };
}

let made = 0;

async function pagesOf(file: string): Promise<Page[]> {
  const base = () => ({ id: `page-${(made += 1)}`, rotation: 0 }) as const;
  if (!file.endsWith('.pdf')) {
    const { width, height } = await sharp(file).metadata();
    return [{ ...base(), kind: 'image', file: `${UNHASHED}.jpg`, width: width!, height: height! }];
  }
  const document = await PDFDocument.load(await readFile(file));
  return document.getPages().map((page, index) => {
    return { ...base(), kind: 'pdf', file: `${UNHASHED}.pdf`, index, ...page.getSize() };
  });
}

async function letters() {
  const [regular, bold] = await Promise.all(
    ['LiberationSans-Regular.ttf', 'LiberationSans-Bold.ttf'].map((name) => readFile(path.join(fonts, name))),
  );
  return { regular: new Uint8Array(regular!), bold: new Uint8Array(bold!) };
}

/** A square of the colour for every sign: which letters this machine has must not decide a test. */
const wordsByCanvas: DrawWords = async (text, _bold, colour) => {
  const width = [...new Intl.Segmenter().segment(text)].length;
  const canvas = createCanvas(width * 40, 40);
  const context = canvas.getContext('2d');
  context.fillStyle = colour;
  for (let i = 0; i < width; i += 1) context.fillRect(i * 40 + 4, 4, 32, 32);
  return { png: canvas.toBuffer('image/png'), width, ascent: 0.8, descent: 0.2 };
};
