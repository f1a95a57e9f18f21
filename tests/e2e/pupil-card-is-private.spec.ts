import { expect, type Page } from '@playwright/test';
import { cardPackPlaces } from '../../src/shared/rehearsals/card-pack-places.ts';
import type { PupilCard } from '../../src/shared/rehearsals/pupil-card.ts';
import { connect } from '../support/api-client.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { notePrints } from '../support/note-prints.ts';
import { goOnServer, openRehearsal, pass, startHeld, test } from '../support/rehearsing.ts';
import type { RunningServer } from '../support/running-server.ts';
import { tapWire, type WireTap } from '../support/wire-tap.ts';

test.beforeEach(async ({ app }) => {
  await app.clock.install({ time: new Date('2026-03-04T15:00:00') });
  await openRehearsal(app);
});

async function openCard(app: Page): Promise<Page> {
  const opened = app.waitForEvent('popup');
  await app.getByRole('button', { name: 'Open the pupil’s card' }).click();
  const card = await opened;
  await expect(card.getByText('Not started')).toBeVisible();
  return card;
}

async function cardOnServer(app: Page, server: RunningServer): Promise<PupilCard> {
  const { go } = (await goOnServer(app, server))!;
  return (await (await connect(server)).rehearsals.card({ artefactId: go.artefactId }))!.card;
}

/** Starts what is set out, and waits until somebody speaks. */
async function start(app: Page, server: RunningServer): Promise<void> {
  await startHeld(app, server);
  await pass(app, server, 3_000);
  await expect(app.getByText('Part 1 of 6')).toBeVisible();
}

/** Waits for what was pressed to be answered and drawn, in windows whose time only passes by hand. */
async function soon(app: Page, look: (at: { timeout: number }) => Promise<void>): Promise<void> {
  await expect(async () => {
    await app.clock.runFor(20);
    await look({ timeout: 50 });
  }).toPass({ intervals: [50] });
}

/** Every text of a card that is found in what came over a wire. */
function found(wire: WireTap, texts: readonly string[]): string[] {
  const heard = Buffer.from(wire.heard(), 'latin1').toString('utf8');
  return texts.filter((text) => heard.includes(text));
}

test('whoever plays the pupil reads who that is and what they throw in, and nothing of it comes to the speaker’s window', async ({
  app,
  server,
}) => {
  const speakerWire = await tapWire(app);
  await app.reload();
  await app.getByRole('radio', { name: /Someone who feels done/ }).check();
  const card = await openCard(app);
  const cardWire = await tapWire(card);
  await card.reload();
  await expect(card.getByText('No surprises were agreed', { exact: false })).toBeVisible();
  await card.getByRole('button', { name: 'Edit what cards say' }).click();
  const editor = card.getByRole('dialog', { name: 'What the cards say, for whoever plays the pupil' });
  await expect(editor.getByRole('textbox', { name: 'Upset' })).toHaveValue(/You said it was good/);
  await expectAccessible(card);
  await editor.getByRole('textbox', { name: 'Today' }).fill('');
  await expect(editor.getByText('At least one sentence is needed', { exact: false })).toBeVisible();
  await expect(editor.getByRole('button', { name: 'Save' })).toBeDisabled();
  await editor.getByRole('textbox', { name: 'Today' }).pressSequentially('Today 2 teeth are out.');
  await editor.getByRole('button', { name: 'Save' }).click();
  await expect(editor).toHaveCount(0);
  await app.getByText('More of them').click();
  for (const name of ['Sam', 'Priya']) await app.getByRole('button', { name: `${name} says yes` }).click();
  await expect(card.getByText(/^in 0:/)).toBeVisible();
  await card.getByRole('button', { name: 'Edit what cards say' }).click();
  await editor.getByRole('textbox', { name: 'Today' }).fill('Today 2 front teeth are out.');
  await editor.getByRole('button', { name: 'Save' }).click();
  await expect(editor).toHaveCount(0);
  await expect(card.getByText('Today 2 front teeth are out.')).toBeVisible();
  const { persona, surprises } = await cardOnServer(app, server);
  const texts = [...persona, ...surprises.map(({ words }) => words)];
  expect(texts).toHaveLength(5 + 3);
  expect(persona).toContain('Today 2 front teeth are out.');
  for (const text of texts) await expect(card.getByText(text)).toBeVisible();
  expect(found(cardWire, texts)).toEqual(texts);
  await notePrints(card);
  await card.getByRole('button', { name: 'Print the card' }).click();
  await expect.poll(() => card.locator('body').getAttribute('data-printed')).toContain(persona[0]);
  await expectAccessible(card);

  await start(app, server);
  const [first] = surprises;
  await pass(app, server, first!.dueMs);
  const row = card.getByRole('listitem').filter({ hasText: first!.words });
  await soon(app, (at) => expect(row).toContainText('now', at));
  await row.getByRole('button', { name: /^It happened/ }).click();
  await soon(app, (at) => expect(row).toContainText('came at', at));
  // In a narrow window the names of what may happen stay in one line, also beside how often it did.
  await card.setViewportSize({ width: 900, height: 700 });
  for (const kind of await card.getByRole('region', { name: 'Something happened' }).getByRole('button').all()) {
    expect((await kind.boundingBox())!.height).toBeLessThan(52);
  }

  expect(speakerWire.events()).toEqual(expect.arrayContaining(['rehearsals.card', 'card-packs.changed']));
  const packs = await (await connect(server)).cardPacks.list();
  const inPacks = packs.flatMap((pack) => cardPackPlaces.flatMap((place) => place.read(pack)));
  expect(found(speakerWire, inPacks)).toEqual([]);
  expect(found(speakerWire, [...texts, ...surprises.map(({ id }) => id), '"persona"', 'dueMs'])).toEqual([]);
  const page = await app.content();
  expect(texts.filter((text) => page.includes(text))).toEqual([]);

  await app.getByRole('button', { name: 'End', exact: true }).click();
  await soon(app, (at) => expect(card.getByText('The go is over')).toBeVisible(at));
  // Looking back, both may see it.
  await expect(app.getByRole('region', { name: 'Who the pupil was' })).toContainText(persona[0]!);
  await app.clock.resume();
  await expectAccessible(card);
});

test('what the pupil does is noted by button, by key and by one press, is still there after a reload, and is taken back', async ({
  app,
  server,
}) => {
  const card = await openCard(app);
  await expect(card.getByText('No surprises were agreed', { exact: false })).toBeVisible();
  await app.getByRole('radio', { name: 'Priya shows it first' }).check();
  await expect(card.getByText('Sam plays the pupil, Priya speaks')).toBeVisible();
  await start(app, server);
  await pass(app, server, 7_000);
  await card.getByRole('button', { name: /^Upset/ }).click();
  const noted = card.getByRole('status').filter({ hasText: /^Noted/ });
  await soon(app, (at) => expect(noted).toHaveText('Noted: Upset, at 0:07', at));

  await card.keyboard.down('Space');
  await pass(app, server, 4_000);
  const speaking = card.getByRole('button', { name: /^The pupil is speaking/ });
  await soon(app, (at) => expect(speaking).toHaveAttribute('aria-pressed', 'true', at));
  await card.keyboard.up('Space');
  await soon(app, (at) => expect(noted).toHaveText('Noted: the pupil spoke for 0:04, from 0:07', at));
  await card.keyboard.press('2');
  await soon(app, (at) => expect(noted).toHaveText('Noted: A shrug, at 0:11', at));
  await card.keyboard.press('Control+z');
  await soon(app, (at) => expect(noted).toHaveText(/^Noted: the pupil spoke/, at));
  await card.keyboard.press('Control+Shift+z');
  await soon(app, (at) => expect(noted).toHaveText(/^Noted: A shrug/, at));

  await card.keyboard.press('PageDown');
  await soon(app, (at) => expect(app.getByText('Part 2 of 6')).toBeVisible(at));
  await card.getByRole('button', { name: 'Pause' }).click();
  await soon(app, (at) => expect(app.getByText('Paused.', { exact: false })).toBeVisible(at));
  await app.clock.resume();
  await card.getByRole('switch', { name: 'Press once to start, once to stop' }).check();
  await card.reload();
  await expect(noted).toHaveText(/^Noted: A shrug/);
  await card.getByRole('button', { name: 'Undo' }).click();
  await expect(noted).toHaveText(/^Noted: the pupil spoke for 0:04/);
  await card.getByRole('button', { name: /^Press when the pupil speaks/ }).click();
  await expectAccessible(card);
  await speaking.click();
  await expect(noted).toHaveText(/^Noted: the pupil spoke .* from 0:1\d$/);
});
