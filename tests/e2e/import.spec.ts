import { mkdir, writeFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import sharp from 'sharp';
import { test } from '../support/app-test.ts';
import { expectAccessible } from '../support/expect-accessible.ts';

interface GivenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A photo of nothing but one colour, so that different colours are different files. */
async function photo(name: string, background: string): Promise<GivenFile> {
  const picture = sharp({ create: { width: 300, height: 420, channels: 3, background } });
  return { name, mimeType: 'image/png', buffer: await picture.png().toBuffer() };
}

async function addWork(app: Page, files: GivenFile[]): Promise<void> {
  const chooser = app.waitForEvent('filechooser');
  await app.getByRole('button', { name: 'Add work' }).first().click();
  await (await chooser).setFiles(files);
}

function imports(app: Page): Locator {
  return app.getByRole('region', { name: 'Imports' });
}

function card(app: Page, title: string): Locator {
  return app.getByRole('list', { name: 'Pupil work' }).getByRole('link', { name: title, exact: true });
}

test.beforeEach(async ({ app }) => {
  await expect(app.getByText('9 pieces of work')).toBeVisible();
});

test('every file of a batch gets an answer, and what was added can be opened from there', async ({ app }) => {
  const good = await photo('bean diary.png', '#e8e0c8');
  const broken = { name: 'broken.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 but no more') };
  await addWork(app, [good, broken]);
  const tray = imports(app);
  await expect(tray.getByText('1 added, 1 could not be added')).toBeVisible();
  await expect(tray.getByRole('listitem').filter({ hasText: 'bean diary.png' })).toContainText('1 page');
  await expect(tray.getByRole('listitem').filter({ hasText: 'broken.pdf' })).toContainText(/damaged|cannot/);
  await expect(card(app, 'bean diary')).toBeVisible();
  await expectAccessible(app);

  await tray.getByRole('link', { name: 'Open bean diary.png' }).click();
  await expect(app.getByRole('textbox', { name: 'Title' })).toHaveValue('bean diary');
  await app.goBack();
  await tray.getByRole('button', { name: /^Dismiss/ }).click();
  await expect(tray).toBeHidden();
});

test('the same scan is recognised, unless its first copy is in the trash', async ({ app }) => {
  const scan = await photo('once only.png', '#cfe0f0');
  await addWork(app, [scan]);
  await expect(card(app, 'once only')).toBeVisible();
  await addWork(app, [scan]);
  await expect(imports(app).getByText('Already in the library')).toBeVisible();

  await card(app, 'once only').focus();
  await app.keyboard.press('Delete');
  await expect(card(app, 'once only')).toBeHidden();
  await addWork(app, [scan]);
  await expect(card(app, 'once only')).toBeVisible();
});

test('several photos become the pages of one piece, which are then put in order', async ({ app }) => {
  await addWork(app, [await photo('side one.png', '#f0d0d0'), await photo('side two.png', '#d0f0d0')]);
  await expect(app.getByRole('dialog', { name: 'One piece of work, or one each?' })).toBeVisible();
  await expectAccessible(app);
  await app.getByRole('button', { name: 'One piece of work' }).click();
  await expect(app.getByText('10 pieces of work')).toBeVisible();
  const added = app.getByRole('list', { name: 'Pupil work' }).getByRole('listitem').filter({ hasText: 'side one' });
  await expect(added).toContainText('2 pages');
  await expect(imports(app).getByText('2 pages', { exact: true })).toBeVisible();
  await expect(imports(app).getByRole('link', { name: /^Open/ })).toHaveCount(1);

  await card(app, 'side one').focus();
  await app.keyboard.press('i');
  await app.getByRole('button', { name: /Order, turn, crop or take out/ }).click();
  const pages = app.getByRole('list', { name: 'Pages in order' });
  const faces = () =>
    pages.locator('img').evaluateAll((images) => images.map((image) => (image as HTMLImageElement).src));
  await expect(pages.locator('img')).toHaveCount(2);
  const [first, second] = await faces();
  await expectAccessible(app);

  await pages.getByRole('button', { name: 'Page 1 of 2', exact: true }).focus();
  await app.keyboard.press('Control+ArrowRight');
  await expect.poll(faces).toEqual([second, first]);
  await app.keyboard.press('r');
  await expect(pages.getByRole('button', { name: 'Page 2 of 2, turned 90 degrees' })).toBeFocused();
  await app.keyboard.press('Delete');
  await expect(app.getByRole('list', { name: 'Pages taken out' }).getByRole('listitem')).toHaveCount(1);
  await app.keyboard.press('Control+z');
  await expect.poll(faces).toEqual([second, first]);

  // Escape closes one thing at a time, and the keyboard is back where each was opened.
  const face = pages.getByRole('button', { name: 'Page 1 of 2', exact: true });
  await face.press('c');
  await expect(app.getByRole('dialog', { name: 'Crop page 1' })).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(face).toBeFocused();
  await app.keyboard.press('Escape');
  await expect(app.getByRole('button', { name: /Order, turn, crop or take out/ })).toBeFocused();
});

test('files can be dropped and pictures pasted anywhere on the library', async ({ app }) => {
  const dropped = await photo('dropped.png', '#f0e8d0');
  const give = (file: GivenFile) =>
    app.evaluateHandle(
      ({ name, bytes }) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(bytes)], name, { type: 'image/png' }));
        return transfer;
      },
      { name: file.name, bytes: [...file.buffer] },
    );
  const dataTransfer = await give(dropped);
  await app.getByRole('main').dispatchEvent('dragenter', { dataTransfer });
  await expect(app.getByText('Drop pupil work here')).toBeVisible();
  await app.getByRole('main').dispatchEvent('drop', { dataTransfer });
  await expect(app.getByText('Drop pupil work here')).toBeHidden();
  await expect(card(app, 'dropped')).toBeVisible();

  const clipboardData = await give(await photo('pasted.png', '#e0d0f0'));
  await app.evaluate(
    (data) => document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true })),
    clipboardData,
  );
  await expect(card(app, 'pasted')).toBeVisible();
});

test('a dropped folder brings the pictures inside it, in the order of their names', async ({ app }, testInfo) => {
  const folder = testInfo.outputPath('Table four');
  await mkdir(`${folder}/more`, { recursive: true });
  const inside = { 'side 10.png': '#d8e0e8', 'side 2.png': '#e8e0d8', 'more/side 1.png': '#d8e8e0' };
  for (const [name, colour] of Object.entries(inside)) {
    await writeFile(`${folder}/${name}`, (await photo(name, colour)).buffer);
  }
  await writeFile(`${folder}/.DS_Store`, 'for the file manager');
  const mouse = await app.context().newCDPSession(app);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    const data = { items: [], files: [folder], dragOperationsMask: 1 };
    await mouse.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data });
  }
  await app.getByRole('button', { name: 'One piece of work' }).click();
  await expect(imports(app).getByText('Added one piece of work from 3 files')).toBeVisible();
  await expect(imports(app).getByRole('listitem')).toHaveText([/side 1\.png/, /side 2\.png/, /side 10\.png/]);
});

test('details save as they are typed, and can be taken back', async ({ app }) => {
  await card(app, 'Life cycle of a plant').focus();
  await app.keyboard.press('i');
  const decision = app.getByRole('textbox', { name: 'Decision it is to inform' });
  await decision.fill('Whether to grow the beans again with a fair test.');
  await decision.press('Tab');
  const shelf = app.getByRole('list', { name: 'Pupil work' });
  await expect(shelf.getByText('Whether to grow the beans again with a fair test.')).toBeVisible();
  await expectAccessible(app);

  await app.reload();
  await expect(shelf.getByText('Whether to grow the beans again with a fair test.')).toBeVisible();
  await card(app, 'Life cycle of a plant').focus();
  await app.keyboard.press('i');
  await decision.fill('Something hasty');
  await app.getByRole('button', { name: 'Close the details' }).click();
  await expect(shelf.getByText('Something hasty')).toBeVisible();
  await app.keyboard.press('Control+z');
  await expect(shelf.getByText('Whether to grow the beans again with a fair test.')).toBeVisible();
});

test('several pieces go to the trash together and come back together', async ({ app }) => {
  await card(app, 'Comparing fractions').focus();
  await app.keyboard.press('Space');
  await app.keyboard.press('Shift+ArrowRight');
  await expect(app.getByText('2 selected')).toBeVisible();
  await expectAccessible(app);
  await app.getByRole('button', { name: 'Move to trash' }).click();
  await expect(app.getByText('7 pieces of work')).toBeVisible();
  await app.getByRole('button', { name: 'Undo' }).click();
  await expect(app.getByText('9 pieces of work')).toBeVisible();
  await expect(card(app, 'Comparing fractions')).toBeVisible();
});
