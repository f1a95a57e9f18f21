import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expectSaved } from '../support/annotating.ts';
import { connect } from '../support/api-client.ts';
import { test } from '../support/app-test.ts';
import { markFromOutside } from '../support/class-sets.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { artefactNamed, typeCommand } from '../support/marking.ts';
import { notePrints } from '../support/note-prints.ts';
import type { RunningServer } from '../support/running-server.ts';
import { stamped } from '../support/sheet-marks.ts';

const FRACTIONS = 'Comparing fractions';
const PLANT = 'Life cycle of a plant';
const grammar = (comment: string) => stamped('Grammar', { errorKind: 'misunderstanding', comment });

async function markTheSet(server: RunningServer): Promise<void> {
  await markFromOutside(server, FRACTIONS, 'Sam', [
    grammar('was and were, as Clover wrote'),
    ...['one', 'two', 'three'].map((comment) => stamped('Full stop', { comment })),
  ]);
  await markFromOutside(server, PLANT, 'Sam', [grammar('was and were'), stamped('Spelling', { comment: 'because' })]);
}

async function makeSheet(app: Page): Promise<void> {
  for (const title of [FRACTIONS, PLANT]) await app.getByRole('checkbox', { name: `Select “${title}”` }).check();
  await app.getByRole('button', { name: 'Class sheet', exact: true }).click();
  const dialog = app.getByRole('dialog', { name: 'Make a whole-class sheet' });
  await dialog.getByRole('textbox', { name: 'Title' }).fill('After this week');
  await dialog.getByRole('button', { name: 'Make the sheet' }).click();
  await expect(app.getByRole('textbox', { name: 'Title of the sheet' })).toHaveValue('After this week');
}

function part(app: Page, name: string): Locator {
  return app.getByRole('region', { name, exact: true });
}

function entries(app: Page, name: string): Locator {
  return part(app, name).getByRole('textbox');
}

async function rewrite(app: Page, entry: Locator, words: string): Promise<void> {
  await entry.fill(words);
  await entry.blur();
  await expectSaved(app);
}

async function wordFile(app: Page, copy: string): Promise<string> {
  const downloading = app.waitForEvent('download');
  await app.getByRole('button', { name: 'Word', exact: true }).click();
  await app.getByRole('menuitem', { name: copy }).click();
  const parts = unzipSync(await readFile(await (await downloading).path()));
  return Object.values(parts)
    .map((bytes) => new TextDecoder().decode(bytes))
    .join('\n');
}

test('a set of work is counted into one sheet, and every entry says what it was counted from and leads there', async ({
  app,
  server,
}) => {
  await markTheSet(server);
  await makeSheet(app);
  const [first] = await entries(app, 'To teach again').all();
  await expect(first!).toHaveValue(/^Grammar: was and were/);
  const reteach = part(app, 'To teach again');
  await expect(reteach.getByText('Counted from 2 misunderstandings on 2 of 2 pieces')).toBeVisible();
  await expect(part(app, 'Slips to put right').getByText('Counted from 3 slips on 1 of 2 pieces')).toBeVisible();
  await expect(entries(app, 'Slips to put right').last()).toHaveValue(/^Proof-read first/);
  await expect(entries(app, 'Spellings')).toHaveValue('because');
  await expect(part(app, 'Who to see next').getByText('Maple', { exact: true })).toBeVisible();
  await expect(entries(app, 'A task to start with')).toHaveValue(/Grammar: was and were/);
  await expectAccessible(app);
  await part(app, 'Spellings').getByRole('link', { name: 'Clover' }).click();
  await expect(app.getByRole('heading', { level: 1, name: PLANT })).toBeAttached();
});

test('own words win, stay when the marks are counted again, and are taken back by key', async ({ app, server }) => {
  await markTheSet(server);
  await makeSheet(app);
  const spelling = entries(app, 'Spellings');
  await rewrite(app, spelling, 'because, and how to remember it');
  await expect(part(app, 'Spellings').getByText('Your own words. Counted from 1 spelling')).toBeVisible();
  await part(app, 'Spellings').getByRole('button', { name: 'Add to Spellings' }).click();
  // Written in at once, however slow the disk is.
  await app.keyboard.type('Wednesday');
  await expect(spelling.last()).toHaveValue('Wednesday');
  await spelling.last().blur();
  await expectSaved(app);
  await expect(spelling).toHaveCount(2);
  await markFromOutside(server, FRACTIONS, 'Priya', [stamped('Spelling', { comment: 'eighth' })]);
  await app.getByRole('button', { name: 'More for this sheet' }).click();
  await app.getByRole('menuitem', { name: 'Count again' }).click();
  await expect(spelling).toHaveCount(3);
  const words = async () => (await Promise.all((await spelling.all()).map((entry) => entry.inputValue()))).toSorted();
  expect(await words()).toEqual(['Wednesday', 'because, and how to remember it', 'eighth']);

  await part(app, 'Spellings').getByRole('button', { name: 'Leave out: eighth' }).click();
  await expect(spelling).toHaveCount(2);
  await part(app, 'Spellings').getByText('1 more is not on the sheet').click();
  await part(app, 'Spellings').getByRole('button', { name: 'Put on the sheet: eighth' }).click();
  await expect(spelling).toHaveCount(3);
  await app.getByRole('heading', { name: 'Spellings' }).click();
  await app.keyboard.press('Control+z');
  await expect(spelling).toHaveCount(2);
  await app.reload();
  await expect(spelling).toHaveCount(2);
});

test('what the room sees, on the wall and in Word, holds no pupil’s alias, not even one that was typed', async ({
  app,
  server,
}) => {
  const aliases = (await (await connect(server)).library.list({ query: '' })).map(({ alias }) => alias.toLowerCase());
  const found = (text: string) => aliases.filter((alias) => text.toLowerCase().includes(alias));
  await markTheSet(server);
  await makeSheet(app);
  const title = app.getByRole('textbox', { name: 'Title of the sheet' });
  await rewrite(app, title, 'What Maple showed us');
  await rewrite(app, entries(app, 'Spellings'), 'because, which CLOVER and comet had');
  await expect(app).toHaveTitle(/^What Maple showed us/);
  await expect(part(app, 'Spellings').getByText('Your own words.')).toBeVisible();
  expect(found(await wordFile(app, 'Teacher’s copy, with whom to see'))).toEqual(
    expect.arrayContaining(['maple', 'clover']),
  );
  expect(found(await wordFile(app, 'For the room, without any alias'))).toEqual([]);

  await part(app, 'Slips to put right')
    .getByRole('button', { name: /^Leave out: Full stop/ })
    .click();
  const notice = app.getByText('Left an entry out');
  await expect(notice).toBeVisible();
  await app.getByRole('button', { name: 'For the room', exact: true }).click();
  await app.getByRole('menuitem', { name: 'In this window' }).click();
  await expect(app.getByRole('heading', { name: 'What a pupil showed us' })).toBeVisible();
  await expect(notice).toHaveCount(0);
  await expect(app.getByText('because, which a pupil and a pupil had')).toBeVisible();
  await expect(app.getByText('Who to see next')).toBeHidden();
  expect(found(await app.locator('html').evaluate((page) => page.outerHTML))).toEqual([]);
  await expectAccessible(app);
  await app.keyboard.press('Escape');
  await expect(title).toHaveValue('What Maple showed us');
});

test('while a piece is marked alone, nothing that rests on it is on the sheet, and a new sheet leaves it out', async ({
  app,
  server,
}) => {
  await markTheSet(server);
  await makeSheet(app);
  await expect(entries(app, 'Spellings')).toHaveValue('because');
  const api = await connect(server);
  const { id: artefactId } = await artefactNamed(server, PLANT);
  const [one, other] = (await api.library.overview()).people;
  await api.blind.step({ artefactId, step: { type: 'start', people: [one!.id, other!.id] } });
  await expect(entries(app, 'Spellings')).toHaveCount(0);
  await expect(app.getByText(/not shown: a piece they rest on is being marked by each person alone/)).toBeVisible();
  await app.getByRole('button', { name: 'More for this sheet' }).click();
  await app.getByRole('menuitem', { name: 'Count again' }).click();
  await expect(app.getByText(/1 piece was being marked by each person alone, and not counted/)).toBeVisible();
  await expect(part(app, 'To teach again').getByText('Counted from 1 misunderstanding on 1 of 1 piece')).toBeVisible();
  await expect(entries(app, 'Spellings')).toHaveCount(0);
});

test('a sheet is printed, renamed, put in the trash and put back', async ({ app, server }) => {
  await markTheSet(server);
  await makeSheet(app);
  await notePrints(app);
  await app.getByRole('button', { name: 'Print', exact: true }).click();
  await app.getByRole('menuitem', { name: 'Teacher’s copy, with whom to see' }).click();
  await expect(app.locator('body')).toHaveAttribute('data-printed', /Who to see next.*Maple/s);
  await rewrite(app, app.getByRole('textbox', { name: 'Title of the sheet' }), 'Fractions and plants');
  await app.getByRole('button', { name: 'More for this sheet' }).click();
  await app.getByRole('menuitem', { name: 'Move to trash' }).click();
  await expect(app.getByText('No class sheet yet')).toBeVisible();
  await app.goto(new URL('#/trash', app.url()).href);
  await app.getByRole('region', { name: 'Class sheets' }).getByRole('button', { name: 'Put back' }).click();
  await app.getByRole('button', { name: 'Menu' }).click();
  await app.getByRole('menuitem', { name: 'Class sheets' }).click();
  await expectAccessible(app);
  await app.getByRole('link', { name: /^Fractions and plants/ }).click();
  await expect(entries(app, 'Spellings')).toHaveValue('because');
});

test('a sheet with long words in every part is printed on one side of A4', async ({ app, server }) => {
  const long = 'where the verb has to agree with its subject even when other words stand between the two of them';
  const each = [1, 2, 3, 4].map((n) => `${n}: ${long}`);
  await markFromOutside(server, FRACTIONS, 'Sam', [
    ...each.map((comment) => stamped(`Verb ${comment}`, { errorKind: 'misunderstanding', comment })),
    ...each.map((comment) => stamped(`Stop ${comment}`, { comment })),
    ...each.map((comment) => stamped(`Which ${comment}`, { errorKind: undefined, comment })),
  ]);
  const set = [
    FRACTIONS,
    PLANT,
    'Our day at the seaside',
    'How useful is Source A?',
    'Rivers and flooding, end of unit',
  ];
  for (const title of set) await app.getByRole('checkbox', { name: `Select “${title}”` }).check();
  await app.getByRole('button', { name: 'Class sheet', exact: true }).click();
  await app.getByRole('button', { name: 'Make the sheet' }).click();
  await expect(part(app, 'To look at again')).toBeVisible();
  // Printing goes on only once the sides have been counted.
  await app.evaluate(() => {
    window.print = () => new Promise((resolve) => Object.assign(window, { goOn: resolve })) as unknown as void;
  });
  await app.getByRole('button', { name: 'Print', exact: true }).click();
  await app.getByRole('menuitem', { name: 'Teacher’s copy, with whom to see' }).click();
  await app.waitForFunction(() => 'goOn' in window);
  const pdf = (await app.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await app.evaluate(() => (window as unknown as { goOn: () => void }).goOn());
});

test('what each way of giving feedback costs in a year changes with every figure, and the figures are remembered', async ({
  app,
  server,
}) => {
  await markTheSet(server);
  await makeSheet(app);
  await typeCommand(app, 'what marking costs');
  await app.keyboard.press('Enter');
  const dialog = app.getByRole('dialog', { name: 'What does this cost in a year?' });
  const hours = dialog.getByRole('region', { name: 'Hours a year' }).getByRole('listitem');
  await expect(hours.nth(0)).toContainText('13.5 hours');
  await expect(hours.nth(2)).toContainText('8.8 hours less');
  await dialog.getByRole('textbox', { name: 'Pupils in the class' }).fill('22');
  await dialog.getByRole('textbox', { name: 'Times a year' }).fill('30');
  await expect(hours.nth(0)).toContainText('55 hours');
  await expect(hours.nth(2)).toContainText('(1 min × 22 pupils + 20 min) × 30 times');
  const reading = dialog.getByRole('textbox', { name: 'Reading one piece' });
  await reading.fill('1e9');
  await expect(reading).toHaveValue('1e9');
  await expect(dialog).toContainText('A number from 0 to 120, in digits and with two places at most, such as 2.5.');
  await expect(dialog).toContainText('The sums still use 1.');
  await expect(hours.nth(0)).toContainText('55 hours');
  await expectAccessible(app);
  await reading.press('ArrowUp');
  await expect(reading).toHaveValue('1.5');
  await reading.press('ArrowDown');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect
    .poll(async () => (await (await connect(server)).library.overview()).settings)
    .toMatchObject({ classSize: 22, workload: { timesAYear: 30 } });
  await app.getByRole('button', { name: 'More for this sheet' }).click();
  await app.getByRole('menuitem', { name: 'What it costs in a year' }).click();
  await expect(hours.nth(0)).toContainText('55 hours');
});
