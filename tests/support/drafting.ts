import { expect, type Locator, type Page } from '@playwright/test';

/** Opens the scripts of a piece of the sample class that has none yet. */
export async function openWorkWithoutScript(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Comparing fractions' }).click();
  await page.getByRole('link', { name: 'Script' }).click();
  await expect(page.getByRole('button', { name: 'I would say it' })).toBeVisible();
}

/** Begins a spoken script with these words, by what their beats are called, and waits until it is saved. */
export async function draftScript(page: Page, words: Readonly<Record<string, string>>): Promise<void> {
  await page.getByRole('button', { name: 'I would say it' }).click();
  for (const [beat, text] of Object.entries(words)) {
    const box = page.getByRole('textbox', { name: beat, exact: true });
    await box.fill(text);
    await expect(box).toHaveText(text);
  }
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
}

/** One part of a variant, by what it is called. The parts are the ordered list; what advice says of them is another. */
export function beatNamed(page: Page, name: string): Locator {
  return page
    .getByRole('tabpanel')
    .locator('ol > li')
    .filter({ has: page.getByRole('heading', { name }) });
}
