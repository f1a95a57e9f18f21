import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../support/expect-accessible.ts';
import { goOnServer, hold, pass, test } from '../support/rehearsing.ts';
import { startServer, type RunningServer } from '../support/running-server.ts';

test.beforeEach(async ({ app }) => {
  await app.clock.install({ time: new Date('2026-03-04T15:00:00') });
  await app.getByRole('link', { name: 'Save Millbrook Pool (first draft)' }).click();
  await app.getByRole('link', { name: 'Rehearse' }).click();
  await expect(app.getByRole('button', { name: 'Start' })).toBeVisible();
});

/** Starts a go with time standing still, so that only `pass` makes it pass. */
async function start(page: Page, server: RunningServer): Promise<void> {
  await hold(page, server, '2026-03-04T16:00:00');
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('timer').filter({ hasText: /^3$/ })).toBeVisible();
}

const thisPart = (page: Page) => page.getByRole('timer', { name: 'Time this part' });
const inAll = (page: Page) => page.getByRole('timer', { name: 'Time in all' });

test('a go is counted in, timed by part and in total, and its pause stays a pause', async ({ app, server }) => {
  await expect(app.getByText('no pupils', { exact: false })).toBeVisible();
  await expectAccessible(app);
  await app.getByRole('radio', { name: /Someone who feels done/ }).check();
  await start(app, server);
  await pass(app, server, 1_100);
  await expect(app.getByRole('timer').filter({ hasText: /^2$/ })).toBeVisible();
  await pass(app, server, 1_900);
  await expect(thisPart(app)).toContainText('0:00');

  await pass(app, server, 10_000);
  await expect(thisPart(app)).toContainText('0:10');
  await app.keyboard.press('Space');
  await expect(app.getByText('Part 2 of 6')).toBeVisible();
  await pass(app, server, 5_000);
  await expect(thisPart(app)).toContainText('0:05');
  await expect(inAll(app)).toContainText('0:15');

  await app.keyboard.press('p');
  await expect(app.getByText('Paused.', { exact: false })).toBeVisible();
  await pass(app, server, 60_000);
  await app.keyboard.press('ArrowRight');
  await expect(app.getByText('Part 3 of 6')).toBeVisible();
  await pass(app, server, 60_000);
  await expect(app.getByText('Paused.', { exact: false })).toBeVisible();
  // The check needs a clock that runs; the pause is where that changes nothing.
  await app.clock.resume();
  await expectAccessible(app);
  await app.clock.pauseAt(new Date('2026-03-04T16:30:00'));
  await expect(inAll(app)).toContainText('0:15');

  await app.getByRole('button', { name: 'Carry on' }).click();
  await expect(app.getByText('Paused.', { exact: false })).toHaveCount(0);
  await pass(app, server, 7_000);
  await app.keyboard.press('Escape');
  await app.clock.resume();
  await expect(app.getByRole('row', { name: 'In all' })).toContainText('0:22');
  await expect(app.getByRole('row', { name: 'Notice' })).toContainText('0:10');
  await expect(app.getByText('Paused for', { exact: false })).toBeVisible();
  await expectAccessible(app);
});

test('a go is kept only when somebody says so, listed with its note, and deleted after asking', async ({
  app,
  server,
}) => {
  const takes = app.getByRole('region', { name: 'Kept takes' });
  await expect(takes.getByRole('listitem')).toHaveCount(1);
  await start(app, server);
  await pass(app, server, 8_000);
  await app.keyboard.press('Escape');
  await app.getByRole('button', { name: 'Done, keep nothing' }).click();
  await app.clock.resume();
  await expect(takes.getByRole('listitem')).toHaveCount(1);

  await app.clock.pauseAt(new Date('2026-03-04T17:00:00'));
  await app.getByRole('button', { name: 'Start' }).click();
  await expect(app.getByRole('timer').filter({ hasText: /^3$/ })).toBeVisible();
  await pass(app, server, 15_000);
  await app.keyboard.press('Escape');
  await app.clock.resume();
  const note = app.getByRole('textbox', { name: 'One thing that worked' });
  await expect(note).toBeFocused();
  await note.fill('You waited after the question.');
  await app.getByRole('button', { name: 'Keep this take' }).click();
  await expect(app.getByRole('button', { name: 'Start' })).toBeFocused();
  const kept = takes.getByRole('listitem').filter({ hasText: 'You waited after the question.' });
  await expect(kept.getByRole('row', { name: 'In all' })).toContainText('0:12');
  await app.reload();
  await expect(takes.getByRole('listitem')).toHaveCount(2);
  await expectAccessible(app);

  await kept.getByRole('button', { name: 'Delete this take' }).click();
  await app.getByRole('button', { name: 'Delete the take' }).click();
  await expect(takes.getByRole('listitem')).toHaveCount(1);
  await expect(kept).toHaveCount(0);
});

test('a reload finds the go where it is, and after the end of the app it goes on where it stood', async ({
  app,
  server,
  libraryDir,
  context,
}) => {
  await start(app, server);
  await pass(app, server, 13_000);
  await app.keyboard.press('Space');
  await expect(app.getByText('Part 2 of 6')).toBeVisible();
  await pass(app, server, 5_000);
  await app.clock.resume();
  await app.reload();
  await expect(app.getByText('Part 2 of 6')).toBeVisible();
  await expect(inAll(app)).toContainText('0:15');
  await app.keyboard.press('p');
  await expect(app.getByText('Paused.', { exact: false })).toBeVisible();
  await expect.poll(async () => (await goOnServer(app, server))?.go.clock.phase).toBe('paused');
  await app.keyboard.press('p');
  await expect(app.getByText('Paused.', { exact: false })).toHaveCount(0);

  const address = new URL(app.url()).hash;
  await server.kill();
  const again = await startServer(libraryDir);
  const page = await context.newPage();
  await page.goto(again.url);
  await page.goto(new URL(address, page.url()).href);
  const brokenOff = page.getByRole('region', { name: 'A go that broke off' });
  await expect(brokenOff).toContainText('in part 2 of 6, at 0:15');
  await expectAccessible(page);
  await brokenOff.getByRole('button', { name: 'Go on where you stopped' }).click();
  await expect(page.getByText('Part 2 of 6')).toBeVisible();
  await expect(inAll(page)).toContainText('0:15');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Done, keep nothing' }).click();
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
  await expect(brokenOff).toHaveCount(0);
  await again.stop();
});

test('what was typed after the end of a go is still there when the window was closed over it', async ({
  app,
  server,
}) => {
  await start(app, server);
  await pass(app, server, 13_000);
  await app.keyboard.press('Escape');
  const worked = app.getByRole('textbox', { name: 'One thing that worked' });
  await worked.fill('Wait after the question.');
  await expect.poll(async () => (await goOnServer(app, server))?.go.draft.worked).toBe('Wait after the question.');
  await app.clock.resume();
  await app.reload();
  await expect(worked).toHaveValue('Wait after the question.');
});

test('the mentor can go first, and a count-in that is stopped counts for nothing', async ({ app, server }) => {
  await expect(app.getByText('Sam speaks, Priya plays the pupil.')).toBeVisible();
  await app.getByRole('button', { name: 'Swap' }).click();
  await expect(app.getByText('Priya speaks, Sam plays the pupil.')).toBeVisible();
  await start(app, server);
  await pass(app, server, 1_000);
  await app.keyboard.press('Escape');
  await expect(app.getByRole('button', { name: 'Start' })).toBeVisible();
  await expect(app.getByText('Priya speaks, Sam plays the pupil.')).toBeVisible();
});

test('without a script the way leads to writing one', async ({ app }) => {
  await app.getByRole('link', { name: 'Library' }).click();
  await app.getByRole('link', { name: 'Comparing fractions' }).click();
  await app.getByRole('link', { name: 'Rehearse' }).click();
  await expectAccessible(app);
  await app.getByRole('button', { name: 'Draft a script' }).click();
  await expect(app.getByRole('button', { name: 'I would say it' })).toBeVisible();
});
