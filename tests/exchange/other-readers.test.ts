import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test, type TestContext } from 'vitest';
import { writePdf } from '../../src/renderer/exchange/pdf/write-pdf.ts';
import type { Annotation } from '../../src/shared/annotations/annotation.ts';
import { badgePlace } from '../../src/shared/annotations/annotation-drawing.ts';
import { BADGE_RADIUS, FINDING_SHAPES } from '../../src/shared/annotations/finding-badge.ts';
import { paperColour } from '../../src/shared/annotations/ink-palette.ts';
import { pageFrame } from '../../src/shared/annotations/page-frame.ts';
import { rgbOf } from '../../src/shared/exchange/marks-from-file.ts';
import { marksOfEveryKind } from '../support/marks-of-every-kind.ts';
import { priya, sampleOrder } from '../support/sample-export.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Dots an inch at which pages are drawn here. */
const DPI = 72;
const LETTER = 'Save Millbrook Pool (first draft)';

/** Readers other than ours, from Debian's packages; without them nothing can be proved here, and it is said so. */
const readers = [
  {
    name: 'poppler',
    draw: (pdf: string, to: string) => run('pdftoppm', '-r', `${DPI}`, '-png', '-singlefile', pdf, to),
  },
  {
    name: 'mupdf',
    draw: (pdf: string, to: string) => run('mutool', 'draw', '-r', `${DPI}`, '-o', `${to}.png`, pdf, '1'),
  },
];

function run(program: string, ...given: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, given, { encoding: 'utf8' });
  if (status !== 0) throw error ?? new Error(`${program} ${given.join(' ')}: ${stderr}`);
  return stdout;
}

function needs({ skip, task }: TestContext, ...programs: string[]): void {
  const missing = programs.filter((program) => spawnSync(program, ['-v']).error);
  if (missing.length === 0) return;
  console.error(`SKIPPED: "${task.name}" needs ${missing.join(' and ')} (Debian: poppler-utils, mupdf-tools)`);
  skip(`needs ${missing.join(' and ')}`);
}

async function written(order: Awaited<ReturnType<typeof sampleOrder>>): Promise<string> {
  const { bytes } = await writePdf(order);
  const file = path.join(await temporaryFolder(), 'export.pdf');
  await writeFile(file, bytes);
  return file;
}

async function drawn(file: string, draw: (pdf: string, to: string) => string) {
  draw(file, file.replace(/\.pdf$/, ''));
  const { data, info } = await sharp(await readFile(file.replace(/\.pdf$/, '.png')))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** The pixel near a place (page units) that looks most like a colour, as how far it is from it, 0 to 442. */
function nearestTo(
  picture: Awaited<ReturnType<typeof drawn>>,
  x: number,
  y: number,
  colour: readonly number[],
): number {
  const unit = Math.min(picture.width, picture.height) / 10_000;
  let best = Infinity;
  for (let dy = -2; dy <= 2; dy += 1) {
    for (let dx = -2; dx <= 2; dx += 1) {
      const at = 3 * ((Math.round(y * unit) + dy) * picture.width + Math.round(x * unit) + dx);
      best = Math.min(best, Math.hypot(...colour.map((value, i) => value - picture.data[at + i]!)));
    }
  }
  return best;
}

/** A place in the middle of a mark's line. */
function placeOn(annotation: Annotation): { x: number; y: number } | null {
  if (annotation.kind !== 'ink' && annotation.kind !== 'highlight') return null;
  const stride = annotation.kind === 'ink' ? 3 : 2;
  const i = stride * Math.floor(annotation.points.length / stride / 2);
  return { x: annotation.points[i]!, y: annotation.points[i + 1]! };
}

for (const { name, draw } of readers) {
  for (const manner of ['annotations', 'flattened'] as const) {
    test(`${name} shows the sample letter with both people’s marks where they were made (${manner})`, async (context) => {
      needs(context, 'pdftoppm', 'mutool');
      const order = await sampleOrder(LETTER, { manner });
      const picture = await drawn(await written(order), draw);
      // A4's shorter side, and the longer in the scan's own proportion.
      const [page] = order.pages;
      expect(Math.abs(picture.width - 595)).toBeLessThanOrEqual(1);
      expect(Math.abs(picture.height - (595.28 * page!.height) / page!.width)).toBeLessThanOrEqual(1);
      for (const { annotation } of order.marks) {
        const at = placeOn(annotation);
        if (!at || annotation.kind === 'voice') continue;
        const paper = nearestTo(picture, at.x, at.y, rgbOf(paperColour(annotation.colour)));
        expect(paper, `${annotation.kind} ${annotation.id}`).toBeLessThan(annotation.kind === 'ink' ? 110 : 200);
      }
    });
  }
}

for (const { name, draw } of readers) {
  test(`on a turned page ${name} shows the sign of every finding beside its mark`, async (context) => {
    needs(context, 'pdftoppm', 'mutool');
    const order = await sampleOrder('Comparing fractions');
    const pages = order.pages.map((page) => ({ ...page, rotation: 90 as const }));
    const picture = await drawn(await written({ ...order, pages }), draw);
    expect(picture.width).toBeGreaterThan(picture.height);
    const findings = order.marks.flatMap(({ annotation }) => (annotation.finding ? [annotation] : []));
    expect(findings.length).toBeGreaterThan(2);
    for (const annotation of findings) {
      const at = badgePlace(annotation, pageFrame(pages[0]!));
      // The middle of a badge is its white sign; its colour begins a little to the left.
      const away = nearestTo(
        picture,
        at.x - 0.8 * BADGE_RADIUS,
        at.y,
        rgbOf(FINDING_SHAPES[annotation.finding!].colour),
      );
      expect(away, `${annotation.kind} ${annotation.id}`).toBeLessThan(90);
    }
  });
}

test('both readers find every mark as an object with its author and its words', async (context) => {
  needs(context, 'pdftoppm', 'mutool');
  const order = await sampleOrder(LETTER);
  const page = order.pages[0]!;
  const everyKind = Object.values(marksOfEveryKind).map((mark, i) => ({
    annotation: { ...mark, id: `extra-${i}`, pageId: page.id, comment: 'Said “so” – 5 × £2 😀' },
    owner: priya,
  }));
  const file = await written({ ...order, marks: [...order.marks, ...everyKind] });
  const objects = run('mutool', 'show', file, 'grep')
    .split('\n')
    .filter((line) => line.includes('/Type/Annot'));
  const subtypes = objects.map((line) => /\/Subtype\/(\w+)/.exec(line)![1]);
  for (const subtype of ['Ink', 'Square', 'Polygon', 'Line', 'FreeText', 'Stamp', 'Text']) {
    expect(subtypes).toContain(subtype);
  }
  const names = objects.map((line) => /\/NM\s*(\([^)]*\)|<[^>]*>)/.exec(line)![1]);
  expect(new Set(names).size).toBe(objects.length);
  expect(objects.some((line) => /\/T\s*(\(Priya\)|<FEFF[0-9A-F]*>)/i.test(line))).toBe(true);
  run('pdftoppm', '-r', '20', '-png', file, file.replace(/\.pdf$/, '-all'));
});

test('pages of a stored PDF are copied at their own size, turned and cropped as the reader did', async (context) => {
  needs(context, 'pdftoppm', 'mutool');
  const order = await sampleOrder('How useful is Source A?');
  const [first] = order.pages;
  const crop = { x: 1000, y: 2000, width: 5000, height: 4000 };
  const pages = [first!, { ...first!, id: 'turned', rotation: 90 as const }, { ...first!, id: 'cropped', crop }];
  const { bytes, redrawn } = await writePdf({ ...order, pages });
  expect(redrawn).toEqual([]);
  const file = path.join(await temporaryFolder(), 'export.pdf');
  await writeFile(file, bytes);
  run('mutool', 'draw', '-r', `${DPI}`, '-o', `${file}-mupdf-%d.png`, file);
  run('pdftoppm', '-r', `${DPI}`, '-png', file, `${file}-poppler`);
  for (const { name } of readers) {
    const sizes = pages.map((_, i) => sharp(`${file}-${name}-${i + 1}.png`).metadata());
    const [whole, turned, cropped] = (await Promise.all(sizes)).map(({ width, height }) => [width!, height!]);
    const shorter = Math.min(first!.width, first!.height);
    expect(Math.abs(whole![0]! - first!.width)).toBeLessThanOrEqual(1);
    expect(Math.abs(whole![1]! - first!.height)).toBeLessThanOrEqual(1);
    expect(turned).toEqual([whole![1], whole![0]]);
    expect(Math.abs(cropped![0]! - 0.5 * shorter), name).toBeLessThanOrEqual(1);
    expect(Math.abs(cropped![1]! - 0.4 * shorter), name).toBeLessThanOrEqual(1);
  }
});
