import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { annotationsOnDisk, expectSaved, openAnnotating, paneOf } from '../support/annotating.ts';
import { test } from '../support/app-test.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { pressAll, takeUpCodes, typeCommand } from '../support/marking.ts';

const WORK = 'Comparing fractions';

// Each story goes through the palette's table, which takes a busy machine its time.
test.slow();

function strip(app: Page): Locator {
  return app.getByRole('toolbar', { name: 'Marking codes' });
}

async function editCodes(app: Page): Promise<Locator> {
  await strip(app)
    .getByRole('button', { name: /^Palette/ })
    .click();
  await app.getByRole('menuitem', { name: 'Edit codes…' }).click();
  const dialog = app.getByRole('dialog', { name: 'Marking codes' });
  await expect(dialog).toBeVisible();
  return dialog;
}

test('a code is chosen by its letter, stamped by a click, and counted for the page and the piece', async ({
  app,
  server,
}) => {
  await openAnnotating(app, WORK);
  await takeUpCodes(app, 'Sam');
  await strip(app).getByRole('button', { name: 'Sp Spelling' }).click();
  const pane = (await paneOf(app, 'Sam').boundingBox())!;
  await app.mouse.click(pane.x + pane.width * 0.5, pane.y + pane.height * 0.8);
  // Under the pointer the letter alone is enough.
  await app.mouse.move(pane.x + pane.width * 0.6, pane.y + pane.height * 0.8);
  await app.keyboard.press('g');
  await expectSaved(app);
  const stamps = (await annotationsOnDisk(server, WORK, 'Sam')).filter(({ kind }) => kind === 'stamp');
  expect(stamps).toMatchObject([
    { code: { symbol: 'Sp', meaning: 'Spelling' }, errorKind: 'slip' },
    { code: { symbol: 'Gr', meaning: 'Grammar' }, errorKind: 'misunderstanding' },
  ]);
  await strip(app).getByRole('button', { name: '2 on this page 2 in all' }).click();
  await expect(app.getByRole('row', { name: 'Sp Spelling 1 1' })).toBeVisible();
  await expectAccessible(app);
});

test('every error code says slip or misunderstanding, and one key turns it', async ({ app, server }) => {
  await openAnnotating(app, WORK);
  await takeUpCodes(app, 'Sam');
  await pressAll(app, ['ArrowDown', 's', 'Escape', 'Escape', '.']);
  const marks = () => annotationsOnDisk(server, WORK, 'Sam');
  await app.keyboard.press('Control+a');
  await app.keyboard.press('Escape');
  await app.keyboard.press('k');
  await pressAll(app, ['ArrowDown', 'p', 'Shift+C']);
  const inspector = app.getByRole('group', { name: 'Code' });
  await expect(inspector.getByRole('radio', { name: 'Slip' })).toBeChecked();
  await app.keyboard.press('Escape');
  await pressAll(app, ['z']);
  await expect(inspector.getByRole('radio', { name: 'Misunderstanding' })).toBeChecked();
  await expect
    .poll(async () => (await marks()).find((mark) => mark.kind === 'stamp' && mark.code.symbol === 'P'))
    .toMatchObject({ errorKind: 'misunderstanding' });
});

test('after three slips on a page a proof-read prompt is suggested once, and never again for that page', async ({
  app,
  server,
}) => {
  await openAnnotating(app, WORK);
  await takeUpCodes(app, 'Sam');
  const suggestion = app.getByText(/three slips on this page/);
  await pressAll(app, ['ArrowDown', 's', 'ArrowDown', 'p']);
  await expect(suggestion).toBeHidden();
  await pressAll(app, ['ArrowDown', 'c']);
  await expect(suggestion).toBeVisible();
  await expectAccessible(app);
  await app.getByRole('button', { name: 'Stamp “Proof-read”' }).click();
  await expect(suggestion).toBeHidden();
  await expect
    .poll(async () => (await annotationsOnDisk(server, WORK, 'Sam')).at(-1))
    .toMatchObject({ kind: 'stamp', code: { symbol: 'PR' }, comment: expect.stringContaining('Read this page aloud') });

  // Priya goes on marking: the suggestion waits until she answers, and then her page is not asked about again.
  await app.keyboard.press('Escape');
  await app.keyboard.press('x');
  await takeUpCodes(app, 'Priya');
  await pressAll(app, ['ArrowDown', 's', 'ArrowDown', 's', 'ArrowDown', 's']);
  await expect(suggestion).toBeVisible();
  await pressAll(app, ['ArrowDown', 's']);
  await expect(strip(app).getByText('4 on this page')).toBeVisible();
  await expect(suggestion).toBeVisible();
  await app.getByRole('button', { name: 'Not on this page' }).click();
  await expect(suggestion).toBeHidden();
  await paneOf(app, 'Priya').focus();
  await pressAll(app, ['ArrowDown', 's']);
  await expect(strip(app).getByText('5 on this page')).toBeVisible();
  await expect(suggestion).toBeHidden();
});

test('a code that was removed is no longer in hand', async ({ app, server }) => {
  await openAnnotating(app, WORK);
  await takeUpCodes(app, 'Sam');
  await pressAll(app, ['ArrowDown', 's']);
  await expect(strip(app).getByRole('button', { name: 'Sp Spelling' })).toHaveAttribute('aria-pressed', 'true');
  const dialog = await editCodes(app);
  await dialog.getByRole('button', { name: 'Remove Spelling' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden({ timeout: 30_000 });
  await expect(strip(app).getByRole('button', { name: 'P Punctuation' })).toHaveAttribute('aria-pressed', 'true');
  const pane = (await paneOf(app, 'Sam').boundingBox())!;
  await app.mouse.click(pane.x + pane.width * 0.5, pane.y + pane.height * 0.8);
  const symbols = async () =>
    (await annotationsOnDisk(server, WORK, 'Sam')).flatMap((mark) => (mark.kind === 'stamp' ? [mark.code.symbol] : []));
  await expect.poll(symbols).toEqual(['Sp', 'P']);
});

test('codes are edited in a table that warns of a clash, and stay what they were on the pages', async ({
  app,
  server,
}) => {
  await openAnnotating(app, WORK);
  await takeUpCodes(app, 'Sam');
  await pressAll(app, ['ArrowDown', 's']);
  const dialog = await editCodes(app);
  await expectAccessible(app);
  await dialog.getByRole('textbox', { name: 'Written on the page, Spelling' }).fill('p');
  await expect(
    dialog.getByText('“p” stands for Spelling and Punctuation. A pupil cannot tell which is meant.'),
  ).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Written on the page, Spelling' }).fill('Spg');
  await dialog.getByRole('button', { name: 'Move Spelling down' }).click();
  await dialog.getByRole('button', { name: 'Remove Finger spaces' }).click();
  await dialog.getByRole('button', { name: 'Add a code' }).click();
  await expect(dialog.getByText(/Every code needs/)).toBeVisible();
  const last = dialog.getByRole('row').last();
  await expect(last.getByRole('textbox', { name: /^Written/ })).toBeFocused();
  await app.keyboard.type('Ti');
  await app.keyboard.press('Escape');
  await expect(last.getByRole('textbox', { name: /^Written/ })).toHaveValue('Ti');
  await last.getByRole('textbox', { name: /^Meaning/ }).fill('Title');
  await last.getByRole('textbox', { name: /^What pupils read/ }).fill('Give your work a title.');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();

  // The palette's own button comes first, then the codes in their new order.
  await expect(strip(app).getByRole('button').nth(1)).toHaveAccessibleName('P Punctuation');
  await expect(strip(app).getByRole('button', { name: 'Spg Spelling' })).toBeVisible();
  await expect(strip(app).getByRole('button', { name: 'Ti Title' })).toBeVisible();
  await expect(strip(app).getByRole('button', { name: /Finger spaces/ })).toBeHidden();
  expect((await annotationsOnDisk(server, WORK, 'Sam')).at(-1)).toMatchObject({ code: { symbol: 'Sp' } });
});

test('a palette left without codes says so, and opens where some can be added', async ({ app }) => {
  await openAnnotating(app, WORK);
  await takeUpCodes(app, 'Sam');
  const dialog = await editCodes(app);
  const removing = dialog.getByRole('button', { name: /^Remove / });
  await expect(removing.first()).toBeVisible();
  for (let left = await removing.count(); left > 0; left--) {
    await removing.first().click();
    await expect(removing).toHaveCount(left - 1);
  }
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await strip(app)
    .getByRole('button', { name: /has no codes yet/ })
    .click();
  await expect(dialog.getByRole('button', { name: 'Add a code' })).toBeVisible();
  await expectAccessible(app);
});

test('a palette goes out as a file and comes in again, and a file that is none is refused in words', async ({
  app,
}) => {
  await openAnnotating(app, WORK);
  await takeUpCodes(app, 'Sam');
  const dialog = await editCodes(app);
  const choose = async (item: string) => {
    await dialog.getByRole('button', { name: 'More' }).click();
    await dialog.getByRole('menuitem', { name: item }).click();
  };
  const downloading = app.waitForEvent('download');
  await choose('Export as a file');
  const exported = await readFile(await (await downloading).path(), 'utf8');

  const importing = async (name: string, text: string) => {
    const choosing = app.waitForEvent('filechooser');
    await choose('Import from a file…');
    await (await choosing).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  };
  await importing('holiday.json', '{"beach":true}');
  await expect(
    app.getByText(/not a palette of marking codes that Marginalia exported. Nothing was changed/),
  ).toBeVisible();
  await importing('codes.json', exported);
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue('Example primary (imported)');
});

test('the class chooses another palette, and its key for pupils is printed', async ({ app }) => {
  await openAnnotating(app, WORK);
  await takeUpCodes(app, 'Sam');
  await strip(app)
    .getByRole('button', { name: /^Palette/ })
    .click();
  await app.getByRole('menuitemradio', { name: 'Example secondary' }).click();
  await expect(strip(app).getByRole('button', { name: 'WO Word order' })).toBeVisible();
  await expect(app.getByRole('menu')).toBeHidden();
  await app.evaluate(() => {
    window.print = () => {
      const host = [...document.body.children].find((element) => element.shadowRoot);
      document.body.dataset.printed = host?.shadowRoot?.textContent ?? '';
    };
  });
  await strip(app)
    .getByRole('button', { name: /^Palette/ })
    .click();
  await app.getByRole('menuitem', { name: 'Print the key for pupils' }).click();
  const printed = (words: RegExp) => expect(app.locator('body')).toHaveAttribute('data-printed', words);
  await printed(/What the marks in your work mean/);
  await printed(/Rearrange them\./);
});

test('codes are counted over a class set, for one person’s marks or the other’s', async ({ app }) => {
  await openAnnotating(app, WORK);
  await takeUpCodes(app, 'Sam');
  await pressAll(app, ['ArrowDown', 's', 'ArrowDown', 's']);
  await expectSaved(app);
  await app.goBack();
  await openAnnotating(app, 'Life cycle of a plant');
  await takeUpCodes(app, 'Sam');
  await pressAll(app, ['ArrowDown', 's', 'g']);
  await expectSaved(app);
  await app.goBack();
  await expect(app.getByText('9 pieces of work')).toBeVisible();
  await typeCommand(app, 'count codes');
  await app.keyboard.press('Enter');
  const dialog = app.getByRole('dialog', { name: 'Codes over 9 pieces of work' });
  await expect(dialog.getByRole('row', { name: 'Sp Spelling 2 3 3 –' })).toBeVisible();
  await expect(dialog.getByRole('row', { name: 'Gr Grammar 1 1 – 1' })).toBeVisible();
  await expectAccessible(app);
  await dialog.getByText('Priya’s marks').click();
  await expect(dialog.getByText(/No code has been stamped/)).toBeVisible();
});
