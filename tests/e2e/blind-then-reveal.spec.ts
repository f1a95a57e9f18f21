import { expect, type Page } from '@playwright/test';
import { annotationsOnDisk, expectSaved, openAnnotating, paneOf } from '../support/annotating.ts';
import { connect } from '../support/api-client.ts';
import { test } from '../support/app-test.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { pressAll, takeUpCodes } from '../support/marking.ts';
import { startServer, type RunningServer } from '../support/running-server.ts';
import { tapWire } from '../support/wire-tap.ts';

const WORK = 'Comparing fractions';
const SAMS_WORDS = 'The bars are drawn to answer it';
const PRIYAS_WORDS = 'A drawing stands for the claim';

/** From the open work to the first hand-over; Sam begins. */
async function startMarkingAlone(app: Page): Promise<void> {
  await app.getByRole('button', { name: 'Mark alone first' }).click();
  await app.getByRole('dialog').getByRole('button', { name: 'Start' }).click();
  await expect(app.getByRole('heading', { name: 'Pass the laptop to Sam' })).toBeVisible();
}

/** Puts a region in the middle of what is seen, and says that it is a strength and why. */
async function findStrength(app: Page, name: string, words: string): Promise<void> {
  await expect(paneOf(app, name).locator('canvas').first()).toBeVisible();
  await paneOf(app, name).focus();
  await app.keyboard.press('r');
  await app.keyboard.press('Enter');
  await app.keyboard.press('s');
  const inspector = app.getByRole('group', { name: 'Region' });
  await inspector.getByRole('textbox', { name: 'Comment' }).fill(words);
  await app.keyboard.press('Escape');
  await expectSaved(app);
}

/** Ids and words of everything a person has marked so far, read from the disk by way of the library's own files. */
async function idsOf(server: RunningServer, name: string): Promise<string[]> {
  return (await annotationsOnDisk(server, WORK, name)).map(({ id }) => id);
}

test('two people mark alone, nothing of the other crosses the wire, and then they see what each saw', async ({
  app,
  server,
}) => {
  test.setTimeout(120_000);
  const wire = await tapWire(app);
  await app.reload();
  await openAnnotating(app, WORK);
  const before = { sam: await idsOf(server, 'Sam'), priya: await idsOf(server, 'Priya') };
  expect(before.priya.length).toBeGreaterThan(0);
  expect(before.priya.every((id) => wire.heard().includes(id))).toBe(true);

  await startMarkingAlone(app);
  await expectAccessible(app);
  wire.empty();
  await app.getByRole('button', { name: 'I am Sam: begin' }).click();
  await findStrength(app, 'Sam', SAMS_WORDS);
  await expect(app.getByRole('region', { name: /Priya/ })).toHaveCount(0);
  expect(before.sam.some((id) => wire.heard().includes(id))).toBe(true);
  expect(before.priya.filter((id) => wire.heard().includes(id))).toEqual([]);
  await expectAccessible(app);

  await app.getByRole('button', { name: 'I am done' }).click();
  await expect(app.getByRole('heading', { name: 'Pass the laptop to Priya' })).toBeVisible();
  await expect(app.getByText(SAMS_WORDS)).toHaveCount(0);
  wire.empty();
  await app.getByRole('button', { name: 'I am Priya: begin' }).click();
  await findStrength(app, 'Priya', PRIYAS_WORDS);
  await app.getByRole('button', { name: 'Findings' }).click();
  await expect(app.getByRole('button', { name: `Go to page 1: ${PRIYAS_WORDS}` })).toBeVisible();

  // A laptop that is reloaded in the middle asks who is there, before it fetches any mark.
  await app.reload();
  await expect(app.getByRole('heading', { name: 'Pass the laptop to Priya' })).toBeVisible();
  await app.getByRole('link', { name: 'Script' }).click();
  await expect(app.getByText('Marked alone until both are done')).toBeVisible();
  await app.getByRole('link', { name: 'Take away' }).click();
  await expect(app.getByText('Marked alone until both are done')).toBeVisible();
  await app.getByRole('button', { name: 'Menu' }).click();
  await app.getByRole('menuitem', { name: 'Another piece beside it…' }).click();
  await app.getByRole('dialog').getByRole('button', { name: 'Save Millbrook Pool (redraft)' }).first().click();
  await expect(app.getByText(`“${WORK}” is being marked alone just now`)).toBeVisible();
  await app.getByRole('button', { name: 'One piece again' }).click();
  await app.getByRole('button', { name: 'I am Priya: go on marking' }).click();
  await expect(paneOf(app, 'Priya').locator('canvas').first()).toBeVisible();

  // Whoever asks for Sam's layer now is refused, whatever they say of themselves.
  const api = await connect(server);
  const { people } = await api.library.overview();
  const [sam, priya] = ['Sam', 'Priya'].map((name) => people.find((person) => person.name === name)!.id);
  const artefactId = new URL(app.url()).hash.split('/')[2]!;
  const ref = { kind: 'layer', artefactId, personId: sam! } as const;
  for (const as of [undefined, sam, priya]) {
    await expect(api.documents.open({ ref, as })).rejects.toMatchObject({ code: 'not-allowed' });
    const update = new Blob([new Uint8Array([0, 0])]);
    await expect(api.documents.push({ ref, as, update })).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(api.documents.history({ ref, as })).rejects.toMatchObject({ code: 'not-allowed' });
  }
  expect(wire.heard()).toContain(PRIYAS_WORDS);
  expect(wire.heard()).not.toContain(SAMS_WORDS);
  expect(before.sam.filter((id) => wire.heard().includes(id))).toEqual([]);
  expect(wire.events()).toContain('blind.changed');
  expect(wire.events()).not.toContain('documents.changed');

  await app.getByRole('button', { name: 'I am done' }).click();
  await expect(app.getByRole('heading', { name: 'Both of you have marked' })).toBeVisible();
  await expect(api.documents.open({ ref, as: sam })).rejects.toMatchObject({ code: 'not-allowed' });
  await expectAccessible(app);
  await app.getByRole('button', { name: 'Reveal' }).click();

  const both = app.getByRole('region', { name: 'Both of you saw' });
  await expect(both.locator('p').filter({ hasText: SAMS_WORDS })).toBeVisible();
  await expect(both.locator('p').filter({ hasText: PRIYAS_WORDS })).toBeVisible();
  await expect(app.getByRole('region', { name: 'Only Sam saw' }).getByRole('article').first()).toBeVisible();
  await expect(app.getByRole('complementary', { name: 'What each of you saw' })).not.toContainText(/\d+ ?%|score/i);
  await expectAccessible(app);
  expect(wire.heard()).toContain(SAMS_WORDS);
});

test('neither the clipboard nor the digits of the codes tell the second what the first did', async ({
  app,
  server,
}) => {
  await app.context().grantPermissions(['clipboard-read']);
  const onClipboard = () => app.evaluate(() => navigator.clipboard.readText());
  await openAnnotating(app, WORK);
  await startMarkingAlone(app);
  await app.getByRole('button', { name: 'I am Sam: begin' }).click();
  await findStrength(app, 'Sam', SAMS_WORDS);
  await paneOf(app, 'Sam').focus();
  await pressAll(app, ['Control+a', 'Control+c']);
  await expect.poll(onClipboard).toContain(SAMS_WORDS);
  await takeUpCodes(app, 'Sam');
  await pressAll(app, ['ArrowDown', 's']);
  const spelling = app.getByRole('toolbar', { name: 'Marking codes' }).getByRole('button', { name: 'Sp Spelling' });
  await expect(spelling).toHaveAttribute('aria-keyshortcuts', 'S 2');
  await expectSaved(app);
  await app.getByRole('button', { name: 'I am done' }).click();

  await expect(app.getByRole('heading', { name: 'Pass the laptop to Priya' })).toBeVisible();
  await expect.poll(onClipboard).toBe('');
  await app.getByRole('button', { name: 'I am Priya: begin' }).click();
  await expect(paneOf(app, 'Priya').locator('canvas').first()).toBeVisible();
  await takeUpCodes(app, 'Priya');
  await expect(spelling).toHaveAttribute('aria-keyshortcuts', 'S');
  await pressAll(app, ['Escape', 'Control+v']);
  await findStrength(app, 'Priya', PRIYAS_WORDS);
  await app.getByRole('button', { name: 'I am done' }).click();
  await app.getByRole('button', { name: 'Reveal' }).click();
  await expect(app.getByRole('region', { name: 'Both of you saw' })).toBeVisible();
  const comments = (await annotationsOnDisk(server, WORK, 'Priya')).map(({ comment }) => comment);
  expect(comments).toContain(PRIYAS_WORDS);
  expect(comments).not.toContain(SAMS_WORDS);
});

test('what the two settle is kept, and what they talk over can become a finding', async ({ app, server }) => {
  await openAnnotating(app, WORK);
  await startMarkingAlone(app);
  for (const name of ['Sam', 'Priya']) {
    await app.getByRole('button', { name: `I am ${name}: begin` }).click();
    await app.getByRole('button', { name: 'I am done' }).click();
  }
  await app.getByRole('button', { name: 'Reveal' }).click();

  const difference = app.getByRole('region', { name: 'Only Priya saw' }).getByRole('article').first();
  const question = await difference.locator('p').last().textContent();
  expect(question).toMatch(/[?.]$/);
  await difference.getByRole('button', { name: 'Talk about it' }).click();
  await difference.getByRole('textbox').fill('Ask which bar is one whole.');
  await difference.getByRole('textbox').blur();
  await difference.getByRole('button', { name: 'Make it Sam’s finding' }).click();
  await expectSaved(app);
  await expect
    .poll(async () => (await annotationsOnDisk(server, WORK, 'Sam')).at(-1))
    .toMatchObject({ kind: 'region', comment: 'Ask which bar is one whole.' });

  await app.reload();
  const kept = app.getByRole('button', { name: 'Talk about it', pressed: true });
  await expect(kept).toHaveCount(1);
  await expect(app.getByRole('textbox', { name: 'What you say about it' })).toHaveValue('Ask which bar is one whole.');
  await app.getByRole('button', { name: 'Close what each of you saw' }).click();
  await expect(app.getByRole('region', { name: 'Both of you saw' })).toHaveCount(0);
  await app.keyboard.press('Shift+M');
  await expect(app.getByRole('region', { name: 'Both of you saw' })).toBeVisible();
});

test('only both together stop it early, and then all marks are there', async ({ app }) => {
  await openAnnotating(app, WORK);
  await startMarkingAlone(app);
  await app.getByRole('button', { name: 'I am Sam: begin' }).click();
  await findStrength(app, 'Sam', SAMS_WORDS);
  await app.getByRole('button', { name: 'Stop marking alone…' }).click();
  const stop = app.getByRole('button', { name: 'Stop and show all marks' });
  await expect(stop).toBeDisabled();
  await app.getByRole('checkbox', { name: 'Sam wants to stop' }).check();
  await expect(stop).toBeDisabled();
  await app.getByRole('checkbox', { name: 'Priya wants to stop' }).check();
  await expectAccessible(app);
  await stop.click();
  for (const name of ['Sam', 'Priya']) await expect(paneOf(app, name).locator('canvas').first()).toBeVisible();
  await app.getByRole('button', { name: 'Findings' }).click();
  await expect(app.getByRole('button', { name: `Go to page 1: ${SAMS_WORDS}` })).toBeVisible();
});

test('after the power went in the middle, the round goes on where it was', async ({ page, server, libraryDir }) => {
  await page.goto(server.url);
  await openAnnotating(page, WORK);
  await startMarkingAlone(page);
  await page.getByRole('button', { name: 'I am Sam: begin' }).click();
  await findStrength(page, 'Sam', SAMS_WORDS);
  await server.kill();
  const again = await startServer(libraryDir);
  try {
    await page.goto(again.url);
    await page.getByRole('link', { name: WORK }).click();
    await expect(page.getByRole('heading', { name: 'Pass the laptop to Sam' })).toBeVisible();
    await page.getByRole('button', { name: 'I am Sam: go on marking' }).click();
    await page.getByRole('button', { name: 'Findings' }).click();
    await expect(page.getByRole('button', { name: `Go to page 1: ${SAMS_WORDS}` })).toBeVisible();
  } finally {
    await again.stop();
  }
});
