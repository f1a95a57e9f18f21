import { expect, type Page } from '@playwright/test';
import { ageLibrary } from '../support/age-library.ts';
import { annotationsOnDisk, drag, expectSaved, openAnnotating, paneOf } from '../support/annotating.ts';
import { test } from '../support/app-test.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { timeZoneAtNoon } from '../support/time-zone-at-noon.ts';
import { startServer } from '../support/running-server.ts';

const WORK = 'Comparing fractions';
const DAY = 86_400_000;

test.slow();
// What was done a moment ago was done today, whenever the stories run.
test.use({ timezoneId: timeZoneAtNoon(new Date()) });

const history = (page: Page) => page.getByRole('complementary', { name: 'History' });
const momentsOf = (page: Page, day: string) => history(page).getByRole('region', { name: day }).getByRole('button');

test('what was marked yesterday is looked at again after a restart, brought back, and taken back', async ({
  libraryDir,
  page,
}) => {
  const yesterday = await startServer(libraryDir);
  await page.goto(yesterday.url);
  await openAnnotating(page, WORK);
  await drag(page, paneOf(page, 'Sam'), [0.7, 0.9], [0.9, 0.9]);
  await expectSaved(page);
  const drawn = await annotationsOnDisk(yesterday, WORK, 'Sam');
  await yesterday.stop();
  await ageLibrary(libraryDir, DAY);

  const today = await startServer(libraryDir);
  await page.goto(today.url);
  await openAnnotating(page, WORK);
  await paneOf(page, 'Sam').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expectSaved(page);
  const left = await annotationsOnDisk(today, WORK, 'Sam');
  expect(left.length).toBeLessThan(drawn.length);

  await page.keyboard.press('Shift+H');
  await expect(momentsOf(page, 'Today')).toHaveCount(1);
  await expect(momentsOf(page, 'Today')).toContainText(/^SSam removed \d+ marks on page 1/);
  await momentsOf(page, 'Yesterday').filter({ hasText: 'Sam' }).first().click();
  await expect(page.getByRole('status').filter({ hasText: /^Looking at yesterday at \d\d:\d\d$/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Pages, Sam’s marks as they were' })).toBeVisible();
  await expectAccessible(page);
  // Looking changes nothing.
  expect(await annotationsOnDisk(today, WORK, 'Sam')).toEqual(left);

  await page.getByRole('button', { name: 'Bring back Sam’s marks' }).click();
  const notice = page.getByRole('alert').filter({ hasText: 'Sam’s marks are as they were yesterday' });
  await expect(notice).toBeVisible();
  await expect(paneOf(page, 'Sam')).toBeVisible();
  await expectSaved(page);
  expect(await annotationsOnDisk(today, WORK, 'Sam')).toEqual(drawn);
  // What was there before it was brought back is a moment too.
  await expect(momentsOf(page, 'Today')).toHaveCount(2);
  await expect(momentsOf(page, 'Today').first()).toContainText('Sam brought back their marks of yesterday');

  await paneOf(page, 'Sam').focus();
  await page.keyboard.press('Control+z');
  // What was taken back is not offered to be taken back.
  await expect(notice).toBeHidden();
  await expectSaved(page);
  expect(await annotationsOnDisk(today, WORK, 'Sam')).toEqual(left);
  await page.keyboard.press('Control+y');
  await expectSaved(page);
  expect(await annotationsOnDisk(today, WORK, 'Sam')).toEqual(drawn);
  await today.stop();
});

test('undo outlives the tab, another piece of work and a change of layout', async ({ app: page, server }) => {
  await openAnnotating(page, WORK);
  const before = await annotationsOnDisk(server, WORK, 'Sam');
  await drag(page, paneOf(page, 'Sam'), [0.7, 0.9], [0.9, 0.9]);
  await drag(page, paneOf(page, 'Sam'), [0.7, 0.94], [0.9, 0.94]);
  await expectSaved(page);

  await page.getByRole('link', { name: 'Script', exact: true }).click();
  await expect(paneOf(page, 'Sam')).toBeHidden();
  await page.getByRole('link', { name: 'Annotate', exact: true }).click();
  await expect(paneOf(page, 'Sam').locator('canvas').first()).toBeVisible();
  await paneOf(page, 'Sam').focus();
  await page.keyboard.press('Control+z');
  await expectSaved(page);
  expect(await annotationsOnDisk(server, WORK, 'Sam')).toHaveLength(before.length + 1);

  await page.getByRole('link', { name: 'Library' }).click();
  await openAnnotating(page, 'Life cycle of a plant');
  await page.getByRole('link', { name: 'Library' }).click();
  await openAnnotating(page, WORK);
  await paneOf(page, 'Sam').focus();
  await page.keyboard.press('d');
  await page.keyboard.press('Control+z');
  await expectSaved(page);
  expect(await annotationsOnDisk(server, WORK, 'Sam')).toEqual(before);
});

test('the words of a script as they were yesterday can be read and brought back, and undo still works', async ({
  libraryDir,
  page,
}) => {
  const openScript = async (url: string) => {
    await page.goto(url);
    await page.getByRole('link', { name: WORK }).click();
    await page.getByRole('link', { name: 'Script', exact: true }).click();
  };
  const notice = page.getByRole('textbox', { name: 'Notice', exact: true });
  const yesterday = await startServer(libraryDir);
  await openScript(yesterday.url);
  await page.getByRole('button', { name: 'I would say it' }).click();
  await notice.click();
  await page.keyboard.type('Read out what you wrote.');
  await expectSaved(page);
  await yesterday.stop();
  await ageLibrary(libraryDir, DAY);

  const today = await startServer(libraryDir);
  await openScript(today.url);
  await notice.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Well done.');
  await expectSaved(page);
  await page.getByRole('button', { name: 'More for this script' }).click();
  await page.getByRole('menuitem', { name: 'Earlier versions' }).click();
  const versions = page.getByRole('dialog', { name: /^Earlier versions of/ });
  await expect(versions.getByText('Well done.')).toBeVisible();
  await versions.getByRole('region', { name: 'Yesterday' }).getByRole('button').first().click();
  await expect(versions.getByText('Read out what you wrote.')).toBeVisible();
  await expectAccessible(page);
  await versions.getByRole('button', { name: 'Bring this back' }).click();
  await expect(notice).toHaveText('Read out what you wrote.');
  await page.getByRole('region', { name: 'Feedback script' }).getByRole('button', { name: 'Undo' }).click();
  await expect(notice).toHaveText('Well done.');
  await today.stop();
});

test('a script that was removed is brought back as it was, also when none is left', async ({ app: page }) => {
  await page.getByRole('link', { name: WORK }).click();
  await page.getByRole('link', { name: 'Script', exact: true }).click();
  await page.getByRole('button', { name: 'I would say it' }).click();
  const notice = page.getByRole('textbox', { name: 'Notice', exact: true });
  await notice.click();
  await page.keyboard.type('Read out what you wrote.');
  await expectSaved(page);
  await page.getByRole('button', { name: 'More for this script' }).click();
  await page.getByRole('menuitem', { name: 'Remove this script' }).click();
  await expect(notice).toBeHidden();
  await page.reload();

  await page.getByRole('button', { name: 'Removed scripts…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Removed scripts' });
  await expect(dialog.getByText(/Removed today at .* Read out what you wrote\./)).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: /^Bring back/ }).click();
  await expect(notice).toHaveText('Read out what you wrote.');
  await page.getByRole('region', { name: 'Feedback script' }).getByRole('button', { name: 'Undo' }).click();
  await expect(notice).toBeHidden();
});
