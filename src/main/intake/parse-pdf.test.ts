import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { tinyPdf } from '../../../tests/fixtures/intake/tiny-pdf.ts';
import { intakeLimits } from './intake-limits.ts';
import { parseFile } from './parse-file.ts';

const fixtures = path.join(import.meta.dirname, '../../../tests/fixtures/intake');

/** Fills the top left quarter of a page of 200 × 100 points with red. */
const redTopLeft = '1 0 0 rg 0 50 100 50 re f';

async function parse(bytes: Uint8Array, limits = intakeLimits) {
  const folder = await mkdtemp(path.join(tmpdir(), 'intake-'));
  const source = path.join(folder, 'source');
  await writeFile(source, bytes);
  const progress: number[] = [];
  const request = { type: 'parse', id: 'test', path: source, folder, limits } as const;
  const pages = await parseFile(request, (done) => progress.push(done));
  const thumbnail = (index: number) => readFile(path.join(folder, pages[index]!.thumbnailName));
  return { pages, progress, thumbnail, kept: await readFile(source) };
}

async function isRedAt(thumbnail: Buffer, x: number, y: number): Promise<boolean> {
  const { data, info } = await sharp(thumbnail).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * 3;
  return data[at]! > 200 && data[at + 1]! < 60;
}

test('every page of a PDF has its size with its turn applied, and a thumbnail turned alike', async () => {
  const page = { width: 200, height: 100, drawing: redTopLeft };
  const pdf = tinyPdf([page, { ...page, rotate: 90 }, { ...page, rotate: 180 }, { ...page, rotate: 270 }]);
  const { pages, progress, thumbnail, kept } = await parse(pdf);
  expect(pages.map(({ width, height }) => [width, height])).toEqual([
    [200, 100],
    [100, 200],
    [200, 100],
    [100, 200],
  ]);
  expect(pages.map((one) => one.kind === 'pdf' && one.index)).toEqual([0, 1, 2, 3]);
  expect(progress).toEqual([0, 1, 2, 3, 4]);
  expect(kept).toEqual(pdf);
  expect(await sharp(await thumbnail(1)).metadata()).toMatchObject({ width: 240, height: 480, format: 'webp' });
  expect(await isRedAt(await thumbnail(0), 0.25, 0.25)).toBe(true);
  expect(await isRedAt(await thumbnail(1), 0.75, 0.25)).toBe(true);
  expect(await isRedAt(await thumbnail(2), 0.75, 0.75)).toBe(true);
  expect(await isRedAt(await thumbnail(3), 0.25, 0.75)).toBe(true);
});

test('a PDF that asks for a password is refused with that reason', async () => {
  const locked = await readFile(path.join(fixtures, 'needs-password.pdf'));
  await expect(parse(locked)).rejects.toMatchObject({
    code: 'needs-password',
    message: expect.stringContaining('password'),
  });
});

test('a PDF that its owner only restricted opens', async () => {
  const { pages, thumbnail } = await parse(await readFile(path.join(fixtures, 'restricted-by-owner.pdf')));
  expect(pages).toHaveLength(1);
  expect(await isRedAt(await thumbnail(0), 0.25, 0.25)).toBe(true);
});

test('a broken page comes in with a note as long as another page can be shown', async () => {
  const good = { width: 200, height: 100, drawing: redTopLeft };
  const { pages } = await parse(tinyPdf([good, { ...good, isMissing: true }]));
  expect(pages).toMatchObject([{ width: 200 }, { width: 200, note: expect.stringContaining('could not be drawn') }]);
  expect(pages[0]!.note).toBeUndefined();
});

test('a page on which nothing can be seen says so', async () => {
  const { pages } = await parse(
    tinyPdf([
      { width: 200, height: 100 },
      { width: 200, height: 100, drawing: redTopLeft },
    ]),
  );
  expect(pages.map(({ note }) => note !== undefined)).toEqual([true, false]);
});

test('a page larger than a thumbnail may be, or hardly there, is read all the same', async () => {
  const { pages } = await parse(tinyPdf([{ width: 14400, height: 3, drawing: '0 0 100 3 re f' }]));
  expect(pages).toMatchObject([{ width: 14400, height: 3 }]);
});

test.each([
  ['nothing after its header', Buffer.from('%PDF-1.7\n')],
  ['no page that exists', tinyPdf([{ width: 200, height: 100, isMissing: true }])],
  ['no pages at all', tinyPdf([])],
])('a PDF with %s is refused as damaged', async (_what, bytes) => {
  await expect(parse(bytes)).rejects.toMatchObject({ code: 'file-damaged' });
});

test('a PDF whose table of contents is wrong is read all the same', async () => {
  const page = { width: 200, height: 100, drawing: redTopLeft };
  const broken = tinyPdf([page, page])
    .toString('latin1')
    .replace(/startxref\n\d+/, 'startxref\n7');
  const { pages } = await parse(Buffer.from(broken, 'latin1'));
  expect(pages.filter(({ note }) => note === undefined)).toHaveLength(2);
});

test('a PDF with more pages than the limit is refused', async () => {
  const pdf = tinyPdf([1, 2, 3].map(() => ({ width: 200, height: 100 })));
  await expect(parse(pdf, { ...intakeLimits, pages: 2 })).rejects.toMatchObject({ code: 'file-too-large' });
});
