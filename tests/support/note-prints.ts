import type { Page } from '@playwright/test';

/** Makes printing note the words that would be on paper, in `data-printed` of the body, in place of asking for a printer. */
export async function notePrints(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.print = () => {
      const host = [...document.body.children].find((element) => element.shadowRoot);
      document.body.dataset.printed = host?.shadowRoot?.textContent ?? '';
    };
  });
}
