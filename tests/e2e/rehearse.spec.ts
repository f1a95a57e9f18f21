import { expect, type Page } from '@playwright/test';
import { connect } from '../support/api-client.ts';
import { test } from '../support/app-test.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import type { RunningServer } from '../support/running-server.ts';

test.beforeEach(async ({ app }) => {
  await app.clock.install({ time: new Date('2026-03-04T15:00:00') });
  await app.getByRole('link', { name: 'Save Millbrook Pool (first draft)' }).click();
  await app.getByRole('link', { name: 'Rehearse' }).click();
  await expect(app.getByRole('button', { name: 'Start' })).toBeVisible();
});

/** Starts a go with the clock standing still, so that only `page.clock.runFor` makes time pass. */
async function start(page: Page): Promise<void> {
  await page.clock.pauseAt(new Date('2026-03-04T16:00:00'));
  await page.getByRole('button', { name: 'Start' }).click();
}

/** Whole seconds of the go under way that are on the disk. */
async function secondsOnDisk(server: RunningServer): Promise<number> {
  const api = await connect(server);
  const [draft] = await api.library.list({ query: 'first draft' });
  const progress = await api.rehearsals.progress({ artefactId: draft!.id });
  return Math.floor((progress?.reached.spent ?? []).reduce((sum, spent) => sum + spent, 0) / 1000);
}

const thisPart = (page: Page) => page.getByRole('timer', { name: 'Time this part' });
const inAll = (page: Page) => page.getByRole('timer', { name: 'Time in all' });

test('a go is counted in, timed by part and in total, and its pause stays a pause', async ({ app }) => {
  await expect(app.getByText('no pupils', { exact: false })).toBeVisible();
  await expectAccessible(app);
  await app.getByRole('radio', { name: /Someone who feels done/ }).check();
  await start(app);
  await expect(app.getByRole('timer').filter({ hasText: /^3$/ })).toBeVisible();
  await app.clock.runFor(1_100);
  await expect(app.getByRole('timer').filter({ hasText: /^2$/ })).toBeVisible();
  await app.clock.runFor(1_900);
  await expect(thisPart(app)).toContainText('0:00');

  await app.clock.runFor(10_000);
  await expect(thisPart(app)).toContainText('0:10');
  await app.keyboard.press('Space');
  await app.clock.runFor(5_000);
  await expect(thisPart(app)).toContainText('0:05');
  await expect(inAll(app)).toContainText('0:15');

  await app.keyboard.press('p');
  await app.clock.runFor(60_000);
  await app.keyboard.press('ArrowRight');
  await app.clock.runFor(60_000);
  await expect(app.getByText('Part 3 of 6')).toBeVisible();
  await expect(app.getByText('Paused.', { exact: false })).toBeVisible();
  // The check needs a clock that runs; the pause is where that changes nothing.
  await app.clock.resume();
  await expectAccessible(app);
  await app.clock.pauseAt(new Date('2026-03-04T16:30:00'));
  await expect(inAll(app)).toContainText('0:15');

  await app.getByRole('button', { name: 'Carry on' }).click();
  await app.clock.runFor(7_000);
  await app.keyboard.press('Escape');
  await app.clock.resume();
  await expect(app.getByRole('row', { name: 'In all' })).toContainText('0:22');
  await expect(app.getByRole('row', { name: 'Notice' })).toContainText('0:10');
  await expect(app.getByText('Paused for', { exact: false })).toBeVisible();
  await expectAccessible(app);
});

test('a go is kept only when somebody says so, listed with its note, and deleted after asking', async ({ app }) => {
  const takes = app.getByRole('region', { name: 'Kept takes' });
  await expect(takes.getByRole('listitem')).toHaveCount(1);
  await start(app);
  await app.clock.runFor(8_000);
  await app.keyboard.press('Escape');
  await app.clock.resume();
  await app.getByRole('button', { name: 'Done, keep nothing' }).click();
  await expect(takes.getByRole('listitem')).toHaveCount(1);

  await app.clock.pauseAt(new Date('2026-03-04T17:00:00'));
  await app.getByRole('button', { name: 'Start' }).click();
  await app.clock.runFor(15_000);
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

test('a go that a reload broke off goes on where it stood, and the time while nobody was there is not counted', async ({
  app,
  server,
}) => {
  await start(app);
  await app.clock.runFor(13_000);
  await app.keyboard.press('Space');
  await app.clock.runFor(5_000);
  await app.keyboard.press('p');
  await expect.poll(() => secondsOnDisk(server)).toBe(15);
  await app.clock.resume();
  await app.reload();
  const brokenOff = app.getByRole('region', { name: 'A go that broke off' });
  await expect(brokenOff).toContainText('in part 2 of 6, at 0:15');
  await expectAccessible(app);
  await brokenOff.getByRole('button', { name: 'Go on where you stopped' }).click();
  await expect(app.getByText('Part 2 of 6')).toBeVisible();
  await expect(inAll(app)).toContainText('0:15');
  await app.keyboard.press('Escape');
  await app.getByRole('button', { name: 'Done, keep nothing' }).click();
  await expect(app.getByRole('button', { name: 'Start' })).toBeVisible();
  await app.reload();
  await expect(app.getByRole('button', { name: 'Start' })).toBeVisible();
  await expect(brokenOff).toHaveCount(0);
});

test('a note that was typed after the end of a go is still there when the window was closed over it', async ({
  app,
  server,
}) => {
  await start(app);
  await app.clock.runFor(13_000);
  await app.keyboard.press('Escape');
  await app.getByRole('textbox', { name: /^One thing that worked/ }).fill('Wait after the question.');
  await app.clock.runFor(2_100);
  const progress = async () => {
    const api = await connect(server);
    const artefactId = new URL(app.url()).hash.split('/')[2]!;
    return api.rehearsals.progress({ artefactId });
  };
  await expect.poll(progress).toMatchObject({ note: 'Wait after the question.' });
  await app.clock.resume();
  await app.reload();
  const brokenOff = app.getByRole('region', { name: 'A go that broke off' });
  await expect(brokenOff).toContainText('What was written about it is kept for its end.');
  await brokenOff.getByRole('button', { name: 'Go on where you stopped' }).click();
  await app.keyboard.press('Escape');
  await expect(app.getByRole('textbox', { name: /^One thing that worked/ })).toHaveValue('Wait after the question.');
});

test('the mentor can go first, and a count-in that is stopped counts for nothing', async ({ app }) => {
  await expect(app.getByText('Sam speaks, Priya plays the pupil.')).toBeVisible();
  await app.getByRole('button', { name: 'Swap' }).click();
  await expect(app.getByText('Priya speaks, Sam plays the pupil.')).toBeVisible();
  await start(app);
  await app.clock.runFor(1_000);
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
