import { expect, type Page } from '@playwright/test';
import { test } from '../support/app-test.ts';
import { launchDesktop, whatHindersTheDesktop } from '../support/launch-desktop.ts';

const hindrance = whatHindersTheDesktop();
test.skip(hindrance !== null, hindrance ?? '');

const persona = (card: Page) => card.getByRole('region', { name: 'Who you are today' });

test('the speaker and whoever plays the pupil have a window each, follow the same go, and only one of them sees the card', async ({
  libraryDir,
}) => {
  const { electron, window: speaker, stop } = await launchDesktop(libraryDir);
  await speaker.getByRole('link', { name: 'Save Millbrook Pool (first draft)' }).click();
  await speaker.getByRole('link', { name: 'Rehearse' }).click();
  await speaker.getByRole('radio', { name: /Someone who feels done/ }).check();
  const opened = electron.waitForEvent('window');
  await speaker.getByRole('button', { name: 'Open the pupil’s card' }).click();
  const card = await opened;
  await expect(card.getByText('Not started')).toBeVisible();
  const sentences = await persona(card).getByRole('listitem').allTextContents();
  expect(sentences).toHaveLength(5);
  const windows = await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((each) => each.isFullScreen()),
  );
  expect(windows).toEqual([false, false]);
  expect(await card.evaluate(() => 'require' in window || 'process' in window)).toBe(false);

  await speaker.getByRole('button', { name: 'Start' }).click();
  await expect(card.getByText('Part 1 of 6', { exact: false })).toBeVisible();
  await expect(speaker.getByText('Part 1 of 6')).toBeVisible();
  await speaker.keyboard.press('f');
  await expect.poll(() => speaker.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await card.keyboard.press('2');
  await expect(card.getByText('Noted: A shrug, at 0:0', { exact: false })).toBeVisible();
  await card.keyboard.press('p');
  await expect(speaker.getByText('Paused.', { exact: false })).toBeVisible();
  const shown = await speaker.content();
  expect([...sentences, 'shrug'].filter((text) => shown.includes(text))).toEqual([]);
  await speaker.keyboard.press('Escape');
  await expect(speaker.getByRole('button', { name: 'Full screen', exact: true })).toBeVisible();
  await expect(card.getByText('Paused ·', { exact: false })).toBeVisible();
  await speaker.keyboard.press('Escape');
  await expect(card.getByText('The go is over')).toBeVisible();
  await stop();
});

test('the card comes back to where it was put, and goes with the first window', async ({ libraryDir }) => {
  const { electron, window: speaker, stop } = await launchDesktop(libraryDir);
  const openCard = async () => {
    const opened = electron.waitForEvent('window');
    await speaker.getByRole('button', { name: 'Open the pupil’s card' }).click();
    const card = await opened;
    await expect(card.getByText('Not started')).toBeVisible();
    return card;
  };
  await speaker.getByRole('link', { name: 'Save Millbrook Pool (first draft)' }).click();
  await speaker.getByRole('link', { name: 'Rehearse' }).click();
  const card = await electron.browserWindow(await openCard());
  const place = { x: 140, y: 60, width: 620, height: 500 };
  await card.evaluate((window, to) => window.setBounds(to), place);
  await card.evaluate((window) => window.close());
  const again = await electron.browserWindow(await openCard());
  expect(await again.evaluate((window) => window.getBounds())).toEqual(place);
  const ended = electron.waitForEvent('close');
  await (await electron.browserWindow(speaker)).evaluate((window) => window.close());
  await ended;
  await stop();
});
