import { readFile, rm } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { libraryPaths } from '../../src/main/disk/library-paths.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { expectCountIn, goOnServer, hold, openRehearsal, pass, startHeld, test } from '../support/rehearsing.ts';
import { startServer } from '../support/running-server.ts';

test.beforeEach(async ({ app }) => {
  await app.clock.install({ time: new Date('2026-03-04T15:00:00') });
});

const thisPart = (page: Page) => page.getByRole('timer', { name: 'Time this part' });
const inAll = (page: Page) => page.getByRole('timer', { name: 'Time in all' });
const words = (page: Page) => page.getByRole('region', { name: 'What to say' });

test('everything has an answer before a go: the mentor may go first, with few words, and harder only if both say yes', async ({
  app,
  server,
}) => {
  await openRehearsal(app);
  await expect(app.getByText('no pupils', { exact: false })).toBeVisible();
  await expectAccessible(app);

  await app.getByRole('radio', { name: 'Someone unsure' }).check();
  await app.getByRole('radio', { name: 'Priya shows it first' }).check();
  await app.getByText('How they begin').click();
  await app.getByText('Some surprises').click();
  await app.getByRole('button', { name: 'Sam says yes' }).click();
  await expect(app.getByText('Until both say yes it stays at “Goes along”', { exact: false })).toBeVisible();
  const atMost = app.getByRole('textbox', { name: 'At most, in minutes' });
  await atMost.fill('99');
  await expect(app.getByText('A whole number from 1 to 30, in digits. Until then it is 7.')).toBeVisible();
  await atMost.fill('2');
  await expectAccessible(app);

  await startHeld(app, server);
  await app.keyboard.press('Escape');
  await expect(app.getByRole('radio', { name: 'Priya shows it first' })).toBeChecked();
  await app.getByRole('button', { name: 'Priya says yes' }).click();
  await app.getByRole('button', { name: 'Start' }).click();
  await expectCountIn(app);
  await pass(app, server, 4_000);
  const { settings } = (await goOnServer(app, server))!.go;
  expect(settings).toMatchObject({ capMs: 120_000, modelling: true, support: 'prompts', difficulty: 'some' });

  await expect(words(app)).toContainText('I have read your …');
  await expect(words(app)).not.toContainText('as if I were the councillor');
  await app.keyboard.press('w');
  await expect(words(app)).toContainText('as if I were the councillor');
  await app.keyboard.press('Space');
  await expect(words(app)).toContainText('Put your finger on …');
  await app.getByRole('button', { name: 'End', exact: true }).click();
  await expect(app.getByText('spoken by Priya', { exact: false })).toBeVisible();
});

test('a go is counted in and timed by part and in total, and who takes longer borrows from the parts to come', async ({
  app,
  server,
}) => {
  await openRehearsal(app);
  await app.getByRole('radio', { name: /Someone who feels done/ }).check();
  await startHeld(app, server);
  await pass(app, server, 1_100);
  await expect(app.getByRole('timer').filter({ hasText: /^2$/ })).toBeVisible();
  await pass(app, server, 1_900);
  await expect(thisPart(app)).toContainText('0:00');
  await expect(words(app)).toContainText('Let us swap places.');
  await expect(words(app)).toContainText('Then, strength');

  await pass(app, server, 7_000);
  await expect(app.getByText('On time')).toBeVisible();
  await app.keyboard.press('PageDown');
  await expect(app.getByText('Part 2 of 6')).toBeVisible();
  const planned = await thisPart(app).textContent();
  await app.keyboard.press('PageUp');
  await expect(app.getByText('Part 1 of 6')).toBeVisible();
  await pass(app, server, 20_000);
  await expect(app.getByText(/^1\d s behind$/)).toBeVisible();
  await app.keyboard.press('PageDown');
  await expect(inAll(app)).toContainText('0:27');
  expect(await thisPart(app).textContent()).not.toBe(planned);
  await app.clock.resume();
  await expectAccessible(app);
  // One slip loses no go.
  await app.keyboard.press('Escape');
  await expect(app.getByText('Paused.', { exact: false })).toContainText('Esc ends the go.');
  await app.keyboard.press('Escape');
  await expect(app.getByRole('button', { name: 'Done, keep nothing' })).toBeVisible();
});

test('going again takes two clicks from the last take, and its aim is in sight', async ({ app, server }) => {
  await app.getByRole('link', { name: 'Save Millbrook Pool (first draft)' }).click();
  await app.getByRole('link', { name: 'Rehearse' }).click();
  const goAgain = app.getByRole('button', { name: 'Go again' });
  await expect(goAgain).toBeVisible();
  await hold(app, server, '2026-03-04T16:00:00');
  await goAgain.click();
  await expectCountIn(app);
  await expect(app.getByText('One action, said once.')).toBeVisible();
  await pass(app, server, 3_000);
  await expect(words(app)).toContainText('Let us swap places.');
});

test('the work glides to what each part is about, and is there at once for whoever wants less movement', async ({
  app,
  server,
}) => {
  const lights = app.locator('[data-lit]');
  const expectLit = async (count: number) => {
    await expect(lights).toHaveCount(count);
    for (const light of await lights.all()) await expect(light).toBeInViewport({ ratio: 1 });
  };
  await openRehearsal(app);
  await startHeld(app, server);
  await pass(app, server, 4_000);
  await expectLit(2);
  await app.keyboard.press('Space');
  await expect(app.getByText('Part 2 of 6')).toBeVisible();
  await pass(app, server, 1_000);
  await expectLit(1);
  await app.keyboard.press('Space');
  await expect(app.getByText('Part 3 of 6')).toBeVisible();
  await pass(app, server, 1_000);
  await expectLit(2);
  const place = await lights.first().boundingBox();

  await app.emulateMedia({ reducedMotion: 'reduce' });
  await app.keyboard.press('PageUp');
  await app.keyboard.press('PageUp');
  await expect(app.getByText('Part 1 of 6')).toBeVisible();
  await pass(app, server, 200);
  await expectLit(2);
  expect(await lights.first().boundingBox()).not.toEqual(place);
});

test('words that roll wait in a pause, go faster on a key, lead on to the next part, and roll again for whoever goes back, also over a reload', async ({
  app,
  server,
}) => {
  await openRehearsal(app);
  await app.getByRole('checkbox', { name: 'Let the words roll by' }).check();
  await startHeld(app, server);
  await pass(app, server, 4_000);
  const pauseNote = app.getByText('Paused.', { exact: false });
  await app.keyboard.press('p');
  await expect(pauseNote).toBeVisible();
  await pass(app, server, 60_000);
  await expect(app.getByText('Part 1 of 6')).toBeVisible();
  await app.keyboard.press('p');
  await expect(pauseNote).toHaveCount(0);
  await app.keyboard.press('ArrowUp');
  await expect(app.getByRole('group', { name: 'Speed of the words' })).toContainText('140');
  await pass(app, server, 15_000);
  await expect(app.getByText('Part 2 of 6')).toBeVisible();
  await app.keyboard.press('PageUp');
  await expect(app.getByText('Part 1 of 6')).toBeVisible();
  await pass(app, server, 2_000);
  await expect(app.getByText('Part 1 of 6')).toBeVisible();
  await app.clock.resume();
  await app.reload();
  await expect(app.getByText('Part 1 of 6')).toBeVisible();
  await app.keyboard.press('p');
  await expect(pauseNote).toBeVisible();
  await expect(app.getByText('Part 1 of 6')).toBeVisible();
});

test('a reload finds the go where it is, and after the end of the app it goes on where it stood; what is typed while the app is gone waits, and is saved when it is back', async ({
  app,
  server,
  libraryDir,
  context,
}) => {
  await openRehearsal(app);
  await startHeld(app, server);
  await pass(app, server, 13_000);
  await app.keyboard.press('Space');
  await expect(app.getByText('Part 2 of 6')).toBeVisible();
  await pass(app, server, 5_000);
  await app.clock.resume();
  await app.reload();
  await expect(app.getByText('Part 2 of 6')).toBeVisible();
  await expect(inAll(app)).toContainText('0:15');

  const address = new URL(app.url()).hash;
  const { rehearsal } = libraryPaths(libraryDir).artefact(address.split('/')[2]!);
  // Each second is written once it has passed; a kill before that may cost it.
  await expect.poll(async () => JSON.parse(await readFile(rehearsal, 'utf8')).clock.spent[1]).toBe(5_000);
  await server.kill();
  const again = await startServer(libraryDir);
  const page = await context.newPage();
  await page.goto(again.url);
  await page.goto(new URL(address, page.url()).href);
  const brokenOff = page.getByRole('region', { name: 'A go that broke off' });
  await expect(brokenOff).toContainText('in part 2 of 6, at 0:15. Marginalia was closed');
  expect((await brokenOff.boundingBox())!.x).toBeGreaterThan(16);
  for (const name of ['Start', 'Go again']) await expect(page.getByRole('button', { name })).toHaveCount(0);
  await expectAccessible(page);
  await brokenOff.getByRole('button', { name: 'Go on where you stopped' }).click();
  await expect(page.getByText('Part 2 of 6')).toBeVisible();
  await expect(inAll(page)).toContainText('0:15');
  await page.getByRole('button', { name: 'End', exact: true }).click();

  const comment = page.getByRole('textbox', { name: 'Say something about this moment' });
  await expect(comment).toBeVisible();
  await again.kill();
  await page.getByLabel('One thing that worked').fill('You waited');
  await comment.fill('Here you waited');
  await comment.press('Enter');
  await expect(page.getByText('What you typed is not saved yet.')).toBeVisible();
  await expect(page.getByText(/^Not saved yet. It stays here/)).toBeVisible();
  await expect(comment).toHaveValue('Here you waited');
  const third = await startServer(libraryDir, ['--port', new URL(again.url).port]);
  // The address lets the whole browser in, the window that was there before too.
  await (await context.newPage()).goto(third.url);
  await expect(page.getByText('The comment that waited is added.')).toBeVisible();
  await expect.poll(async () => (await goOnServer(page, third))?.go.draft.worked).toBe('You waited');
  await expect(comment).toHaveValue('');

  await page.getByRole('button', { name: 'Done, keep nothing' }).click();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
  await expect(brokenOff).toHaveCount(0);
  await third.stop();
});

test('in full screen, too, the library says when it cannot save, and the go goes on', async ({ app, libraryDir }) => {
  await openRehearsal(app);
  await app.getByRole('button', { name: 'Start' }).click();
  await expectCountIn(app);
  await app.keyboard.press('f');
  await expect(app.getByRole('button', { name: 'Leave full screen' })).toBeVisible();
  await expect(app.locator('[inert]').getByText('Library', { exact: true })).toHaveCount(1);
  // The lock is looked after every few seconds; without it the library is somebody else's.
  await rm(libraryPaths(libraryDir).lock, { recursive: true });
  const banner = app.getByRole('alert').filter({ hasText: 'nothing more can be saved here' });
  await expect(banner.last()).toBeVisible({ timeout: 30_000 });
  // Nothing lies over it.
  await banner.last().click({ trial: true });
  await expect(app.getByRole('button', { name: 'Next' })).toBeVisible();
  await app.keyboard.press('Space');
  await expect(app.getByText('Part 2 of 6')).toBeVisible();
});

test('without a script the way leads to writing one', async ({ app }) => {
  await app.getByRole('link', { name: 'Comparing fractions' }).click();
  await app.getByRole('link', { name: 'Rehearse' }).click();
  await expectAccessible(app);
  await app.getByRole('button', { name: 'Draft a script' }).click();
  await expect(app.getByRole('button', { name: 'I would say it' })).toBeVisible();
});
