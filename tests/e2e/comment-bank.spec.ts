import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { annotationsOnDisk, expectSaved, openAnnotating, paneOf } from '../support/annotating.ts';
import { connect } from '../support/api-client.ts';
import { test } from '../support/app-test.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { pressAll } from '../support/marking.ts';

const WORK = 'Comparing fractions';
const WORDS = 'You used the bars to show that both fractions are of the same whole.';

/** Puts a region in the middle of Sam's page and goes to its comment. */
async function commentOnRegion(app: Page): Promise<void> {
  await paneOf(app, 'Sam').focus();
  await pressAll(app, ['r', 'Enter', 'c']);
  await expect(app.getByRole('textbox', { name: 'Comment' })).toBeFocused();
}

test('what was typed once is offered while the next comment is typed, and counted', async ({ app, server }) => {
  await openAnnotating(app, WORK);
  await commentOnRegion(app);
  await app.keyboard.type(WORDS);
  await app.keyboard.press('Control+Enter');
  await app.keyboard.press('s');
  await expectSaved(app);

  await commentOnRegion(app);
  await app.keyboard.type('same wh');
  const offered = app.getByRole('listbox', { name: 'Comments used before' });
  await expect(offered.getByRole('option')).toHaveText([/You used the bars/]);
  await expectAccessible(app);
  await pressAll(app, ['ArrowDown', 'Enter']);
  await expect(app.getByRole('textbox', { name: 'Comment' })).toHaveValue(WORDS);
  await expect(offered).toBeHidden();
  await app.keyboard.press('Control+Enter');
  await expectSaved(app);

  const api = await connect(server);
  await expect.poll(() => api.marking.comments()).toMatchObject([{ words: WORDS, uses: 2, yearGroups: ['Year 4'] }]);
  const [entry] = await api.marking.comments();
  const marks = await annotationsOnDisk(server, WORK, 'Sam');
  expect(marks.filter(({ bankId }) => bankId === entry!.id)).toHaveLength(2);
});

test('a note on the page is offered to the next note, and the last comment is said again by one key', async ({
  app,
  server,
}) => {
  await openAnnotating(app, WORK);
  await paneOf(app, 'Sam').focus();
  await pressAll(app, ['t', 'Enter']);
  await app.keyboard.type('Which bar is one whole?');
  await app.keyboard.press('Escape');
  await pressAll(app, ['Escape', 't', 'Enter']);
  await app.keyboard.type('one whole');
  await expect(app.getByRole('option', { name: /Which bar is one whole/ })).toBeVisible();
  await pressAll(app, ['ArrowDown', 'Enter', 'Control+Enter']);
  await expectSaved(app);
  await pressAll(app, ['Escape', 'r', 'Enter', ';']);
  await expect
    .poll(async () => (await annotationsOnDisk(server, WORK, 'Sam')).slice(-3))
    .toMatchObject([
      { kind: 'text', text: 'Which bar is one whole?' },
      { kind: 'text', text: 'Which bar is one whole?' },
      { kind: 'region', comment: 'Which bar is one whole?' },
    ]);
});

test('a comment still being typed holds the window open, and is kept', async ({ app, server }) => {
  await openAnnotating(app, WORK);
  await paneOf(app, 'Sam').focus();
  await pressAll(app, ['r', 'Enter', 'c']);
  await expect(app.getByRole('textbox', { name: 'Comment' })).toBeFocused();
  await app.keyboard.type('Half a thought');
  const asked = app.waitForEvent('dialog');
  await app.evaluate(() => void setTimeout(() => location.reload(), 0));
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await expect
    .poll(async () => (await annotationsOnDisk(server, WORK, 'Sam')).at(-1))
    .toMatchObject({ kind: 'region', comment: 'Half a thought' });
});

test('the bank is searched, used, and changed in the bank alone or wherever it stands', async ({ app, server }) => {
  await openAnnotating(app, WORK);
  for (const words of [WORDS, 'Label each bar.']) {
    await commentOnRegion(app);
    await app.keyboard.type(words);
    await app.keyboard.press('Control+Enter');
    await app.keyboard.press('Escape');
  }
  await app.keyboard.press('/');
  const bank = app.getByRole('complementary', { name: 'Comment bank' });
  await expect(bank.getByRole('textbox', { name: 'Search the comment bank' })).toBeFocused();
  await app.keyboard.type('label');
  await expect(bank.getByText(WORDS)).toBeHidden();
  await expectAccessible(app);
  // Enter says the best one about the mark made last.
  await app.keyboard.press('Enter');
  await bank.getByRole('button', { name: 'Change “Label each bar.”' }).click();
  await expect(bank.getByText(/^It stands in 1 place in 1 piece of work\./)).toBeVisible();
  await bank.getByRole('textbox', { name: 'Words of the comment' }).fill('Label each bar with its fraction.');
  await bank.getByRole('textbox', { name: /^Statements/ }).fill('6.3 6l');
  await bank.getByRole('button', { name: 'Save everywhere' }).click();
  await expect(bank.getByText('6.3 · 6l · Year 4 · 2 uses')).toBeVisible();
  await expect
    .poll(async () => (await annotationsOnDisk(server, WORK, 'Sam')).at(-1))
    .toMatchObject({ comment: 'Label each bar with its fraction.' });

  await bank.getByRole('textbox', { name: 'Search the comment bank' }).fill('');
  await bank.getByRole('button', { name: 'Change “You used' }).click();
  await bank.getByRole('textbox', { name: 'Words of the comment' }).fill('The bars show one whole.');
  await bank.getByRole('button', { name: 'Save in the bank' }).click();
  await expect(bank.getByRole('button', { name: /^The bars show one whole/ })).toBeVisible();
  const comments = (await annotationsOnDisk(server, WORK, 'Sam')).map(({ comment }) => comment);
  expect(comments).toContain(WORDS);
});

test('a comment changed everywhere changes in every piece of work that says it, in open windows too, and changes back', async ({
  app,
  server,
  context,
}) => {
  const OTHER = 'Life cycle of a plant';
  await openAnnotating(app, OTHER);
  await commentOnRegion(app);
  await app.keyboard.type('Label it.');
  await pressAll(app, ['Control+Enter', 's', 'Escape']);
  await expectSaved(app);
  const beside = await context.newPage();
  await beside.goto(app.url());
  await beside.getByRole('button', { name: 'Findings' }).click();
  const findingBeside = (words: string) => beside.getByRole('button', { name: `Go to page 1: ${words}` });
  await expect(findingBeside('Label it.')).toBeVisible();

  await app.getByRole('link', { name: 'Library' }).click();
  await openAnnotating(app, WORK);
  await commentOnRegion(app);
  await app.keyboard.type('Label it.');
  await pressAll(app, ['Control+Enter', 'Escape']);
  await expectSaved(app);
  await app.keyboard.press('/');
  const bank = app.getByRole('complementary', { name: 'Comment bank' });
  await bank.getByRole('button', { name: 'Change “Label it.”' }).click();
  await expect(bank.getByText(/^It stands in 2 places in 2 pieces of work\./)).toBeVisible();
  await bank.getByRole('textbox', { name: 'Words of the comment' }).fill('Label every part.');
  await expectAccessible(app);
  await bank.getByRole('button', { name: 'Save everywhere' }).click();
  await expect(app.getByText('Changed in the bank and in 2 places in 2 pieces of work.')).toBeVisible();
  const saidIn = async (title: string) => (await annotationsOnDisk(server, title, 'Sam')).at(-1)?.comment;
  for (const title of [WORK, OTHER]) expect(await saidIn(title)).toBe('Label every part.');
  await expect(findingBeside('Label every part.')).toBeVisible();

  await bank.getByRole('button', { name: 'Change “Label every part.”' }).click();
  await bank.getByRole('textbox', { name: 'Words of the comment' }).fill('Label it.');
  await bank.getByRole('button', { name: 'Save everywhere' }).click();
  await expect(bank.getByRole('button', { name: /^Label it\./ })).toBeVisible();
  for (const title of [WORK, OTHER]) await expect.poll(() => saidIn(title)).toBe('Label it.');
});

test('a comment is removed from the bank and brought back, and a bank goes out as a file and comes in', async ({
  app,
  server,
}) => {
  await openAnnotating(app, WORK);
  await commentOnRegion(app);
  await app.keyboard.type('Check with a third bar.');
  await pressAll(app, ['Control+Enter', '/']);
  const bank = app.getByRole('complementary', { name: 'Comment bank' });
  const download = app.waitForEvent('download');
  await bank.getByRole('button', { name: 'Import and export' }).click();
  await bank.getByRole('menuitem', { name: 'Export as a file' }).click();
  const text = await readFile(await (await download).path(), 'utf8');

  await bank.getByRole('button', { name: 'Remove “Check with a third bar.”' }).click();
  await expect(bank.getByText(/The bank fills itself/)).toBeVisible();
  await app.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(bank.getByText('Check with a third bar.')).toBeVisible();

  const choosing = app.waitForEvent('filechooser');
  await bank.getByRole('button', { name: 'Import and export' }).click();
  await bank.getByRole('menuitem', { name: 'Import from a file…' }).click();
  const more = text.replace('Check with a third bar.', 'Shade the bars from the left.');
  await (await choosing).setFiles({ name: 'bank.json', mimeType: 'application/json', buffer: Buffer.from(more) });
  await expect(app.getByText('1 comment added')).toBeVisible();
  expect(await (await connect(server)).marking.comments()).toHaveLength(2);
});
