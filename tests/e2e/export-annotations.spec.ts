import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import type { Annotation } from '../../src/shared/annotations/annotation.ts';
import { annotationsOnDisk, openAnnotating, paneOf } from '../support/annotating.ts';
import { test } from '../support/app-test.ts';
import { expectAccessible } from '../support/expect-accessible.ts';

const LETTER = 'Save Millbrook Pool (first draft)';

async function openExport(app: Page): Promise<void> {
  await app.getByRole('button', { name: 'Menu' }).click();
  await app.getByRole('menuitem', { name: 'Export…' }).click();
  await expect(app.getByRole('button', { name: 'Export', exact: true })).toBeEnabled();
}

/** Exports what the dialog says, and gives the name the file was offered under and where it lies now. */
async function exportFile(app: Page, folder: string): Promise<{ name: string; file: string }> {
  const [download] = await Promise.all([
    app.waitForEvent('download'),
    app.getByRole('button', { name: 'Export', exact: true }).click(),
  ]);
  const name = download.suggestedFilename();
  const file = path.join(folder, name);
  await download.saveAs(file);
  await app.getByRole('button', { name: 'Done' }).click();
  return { name, file };
}

/** Brings a file into the library and opens it. */
async function importAndOpen(app: Page, file: string): Promise<void> {
  const chooser = app.waitForEvent('filechooser');
  await app.getByRole('button', { name: 'Add work' }).first().click();
  await (
    await chooser
  ).setFiles({
    name: 'back again.pdf',
    mimeType: 'application/pdf',
    buffer: await readFile(file),
  });
  await app.getByRole('link', { name: 'Open back again.pdf' }).click();
  await expect(paneOf(app, 'Sam').locator('canvas').first()).toBeVisible();
}

/** The middle of a highlight as shares of the page. */
function middleOf(highlight: Extract<Annotation, { kind: 'highlight' }>, aspect: number) {
  const { points } = highlight;
  const xs = points.filter((_, i) => i % 2 === 0);
  const ys = points.filter((_, i) => i % 2 === 1);
  const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return { x: middle(xs) / 10_000, y: middle(ys) / 10_000 / aspect };
}

test('marks leave as annotations of a PDF and come back as a third layer at the same places', async ({
  app,
  server,
}, info) => {
  await openAnnotating(app, LETTER);
  await openExport(app);
  await expectAccessible(app);
  const { name, file } = await exportFile(app, info.outputDir);
  expect(name).toBe(`${LETTER}.pdf`);

  const marks = (await Promise.all(['Priya', 'Sam'].map((person) => annotationsOnDisk(server, LETTER, person)))).flat();
  await app.getByRole('link', { name: 'Library' }).first().click();
  await importAndOpen(app, file);
  await app.getByRole('button', { name: 'From the file' }).click();
  const list = app.getByRole('list', { name: 'Marks in the file' });
  await expect(list.getByRole('listitem')).toHaveCount(marks.length);
  for (const { comment } of marks) if (comment) await expect(list).toContainText(comment);
  await expect(list).toContainText('Sam');
  await expect(list).toContainText('Priya');
  await expectAccessible(app);

  const sheet = paneOf(app, 'Sam').getByRole('img', { name: /^From the file/ });
  const page = (await sheet.boundingBox())!;
  const drawn = (await sheet.locator('svg.mark-multiply path').first().boundingBox())!;
  const highlight = marks.find((mark) => mark.kind === 'highlight')!;
  const expected = middleOf(highlight, page.height / page.width);
  expect((drawn.x + drawn.width / 2 - page.x) / page.width).toBeCloseTo(expected.x, 2);
  expect((drawn.y + drawn.height / 2 - page.y) / page.height).toBeCloseTo(expected.y, 2);

  await app.getByRole('button', { name: 'Copy all to Sam’s layer' }).click();
  await expect.poll(async () => (await annotationsOnDisk(server, 'back again', 'Sam')).length).toBeGreaterThan(4);
  await app.getByRole('switch', { name: 'Show on the pages' }).uncheck();
  await expect(sheet).toHaveCount(0);
});

test('another reader shows the exported page with the marks on it', async ({ app }, info) => {
  if (spawnSync('pdftoppm', ['-v']).error) {
    console.error(`SKIPPED: "${info.title}" needs pdftoppm (Debian: poppler-utils)`);
    test.skip(true, 'needs pdftoppm');
  }
  await openAnnotating(app, LETTER);
  await openExport(app);
  await app.getByRole('radio', { name: /Drawn in for good/ }).check();
  const { file } = await exportFile(app, info.outputDir);
  const drawn = path.join(info.outputDir, 'page');
  expect(spawnSync('pdftoppm', ['-r', '72', '-png', '-singlefile', file, drawn]).status).toBe(0);
  const { width, height } = await sharp(`${drawn}.png`).metadata();
  expect(width).toBe(596);
  expect(height).toBeGreaterThan(700);
});

test('pages leave as pictures, and one person’s marks alone as web annotations', async ({ app, server }, info) => {
  await openAnnotating(app, LETTER);
  await openExport(app);
  await app.getByRole('radio', { name: /Pictures/ }).check();
  const picture = await exportFile(app, info.outputDir);
  expect(picture.name).toBe(`${LETTER}.png`);
  expect((await sharp(picture.file).metadata()).width).toBeGreaterThan(1500);

  await openExport(app);
  await app.getByRole('radio', { name: /Marks alone/ }).check();
  await app.getByRole('checkbox', { name: 'Sam' }).uncheck();
  const { name, file } = await exportFile(app, info.outputDir);
  expect(name).toBe(`${LETTER}, marks.jsonld`);
  const collection = JSON.parse(await readFile(file, 'utf8'));
  const priyas = await annotationsOnDisk(server, LETTER, 'Priya');
  expect(collection.total).toBe(priyas.length);
  expect(collection.first.items.map(({ creator }: { creator: { name: string } }) => creator.name)).not.toContain('Sam');
});

test('Take away leads to the same dialog', async ({ app }) => {
  await app.getByRole('link', { name: LETTER }).click();
  await app.getByRole('link', { name: 'Take away' }).click();
  await app.getByRole('button', { name: 'Export…' }).click();
  await expect(app.getByRole('dialog', { name: new RegExp('^Export') })).toBeVisible();
});
