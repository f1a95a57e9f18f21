import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from '../support/app-test.ts';
import { expectAccessible } from '../support/expect-accessible.ts';

test.beforeEach(async ({ app }) => {
  await app.getByRole('link', { name: 'Save Millbrook Pool (first draft)' }).click();
  await app.getByRole('link', { name: 'Take away' }).click();
  await expect(app.getByRole('button', { name: 'Save as a file' })).toBeEnabled();
});

/** Saves the take-away and opens it as a file of its own; fails when it asks for anything. */
async function saveAndOpen(app: Page, folder: string): Promise<Page> {
  const [download] = await Promise.all([
    app.waitForEvent('download'),
    app.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Save Millbrook Pool (first draft).html');
  const file = path.join(folder, 'take-away.html');
  await download.saveAs(file);
  const opened = await app.context().newPage();
  const asked: string[] = [];
  opened.on('request', (request) => asked.push(request.url()));
  await opened.goto(`file://${file}`);
  expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([`file://${file}`]);
  return opened;
}

test('one file holds the work with both people’s marks, the findings and the script', async ({ app }, info) => {
  await expectAccessible(app);
  const opened = await saveAndOpen(app, info.outputDir);
  await expect(opened.getByRole('heading', { level: 1 })).toHaveText('Save Millbrook Pool (first draft)');
  const picture = opened.getByRole('img', { name: /^Page 1 of 1/ });
  await expect(picture).toBeVisible();
  expect(await picture.locator('image').getAttribute('href')).toMatch(/^data:image\/jpeg;base64,/);
  expect(await picture.locator('path').count()).toBeGreaterThan(4);
  await expect(
    opened.getByRole('listitem').filter({ hasText: 'Nothing here that a councillor could count' }),
  ).toBeVisible();
  for (const name of ['Findings', 'A reason the council can count', 'Someone unsure', 'Someone in Year 4']) {
    await expect(opened.getByRole('heading', { name })).toBeVisible();
  }
  await expect(opened.getByRole('heading', { name: 'Rehearsals' })).toHaveCount(0);
  expect(await opened.locator('script').count()).toBe(0);
  await expectAccessible(opened);
});

test('what is ticked goes in, and takes only when they are asked for', async ({ app }, info) => {
  await app.getByRole('checkbox', { name: /The pages/ }).uncheck();
  await app.getByRole('checkbox', { name: /A reason the council/ }).uncheck();
  await app.getByRole('checkbox', { name: /Kept rehearsals/ }).check();
  const opened = await saveAndOpen(app, info.outputDir);
  await expect(opened.getByRole('heading', { name: 'Rehearsals' })).toBeVisible();
  await expect(opened.getByRole('heading', { name: 'The work' })).toHaveCount(0);
  await expect(opened.getByRole('heading', { name: 'Someone in Year 4' })).toHaveCount(0);
});

test('printing shows the take-away and nothing of the app', async ({ app }) => {
  await app.emulateMedia({ media: 'print' });
  await app.evaluate(() => {
    window.print = () => {
      const shown = [...document.body.children].filter((child) => getComputedStyle(child).display !== 'none');
      const words = shown.map((child) => child.shadowRoot?.querySelector('h1')?.textContent ?? child.outerHTML);
      document.documentElement.dataset.printed = words.join('|');
    };
  });
  // In print media the button is on no screen, so it is pressed as the keyboard would.
  await app.getByRole('button', { name: 'Print' }).dispatchEvent('click');
  await expect(app.locator('html')).toHaveAttribute('data-printed', 'Save Millbrook Pool (first draft)');
});
