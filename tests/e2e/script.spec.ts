import { expect, type Page } from '@playwright/test';
import { test } from '../support/app-test.ts';
import { draftScript, openWorkWithoutScript } from '../support/drafting.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { expectAtRest } from '../support/expect-at-rest.ts';

const words = {
  Notice: 'Look at the second pair with me, and read out what you wrote.',
  'Next step': 'Draw both fractions as bars of the same length.',
  'Time to act': 'Do it now for numbers three and four; you have five minutes.',
};

test.beforeEach(({ app }) => openWorkWithoutScript(app));

function partLabels(page: Page): Promise<string[]> {
  return page.getByRole('list', { name: 'Parts of the script' }).getByRole('heading', { level: 2 }).allInnerTexts();
}

test('a script is drafted beside the work and is still there after a reload', async ({ app }) => {
  await expectAccessible(app);
  await draftScript(app, words);
  await expect(app.getByText('12 words in all', { exact: false })).toBeHidden();
  await expect(app.getByText('34 words in all, about', { exact: false })).toBeVisible();
  await expectAccessible(app);
  await expectAtRest(app);
  await app.reload();
  for (const [beat, text] of Object.entries(words)) {
    await expect(app.getByRole('textbox', { name: beat, exact: true })).toHaveText(text);
  }
  await app.getByText('Written', { exact: true }).click();
  await expect(app.getByText('34 words in all, 5 lines on a slip', { exact: false })).toBeVisible();
});

test('parts are put in another order by keyboard and by dragging', async ({ app }) => {
  await draftScript(app, words);
  await app.getByRole('button', { name: /^Move Notice/ }).focus();
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('ArrowDown');
  await expect.poll(() => partLabels(app)).toEqual(['Strength', 'Gap', 'Notice', 'Next step', 'Check', 'Time to act']);
  await expect(app.getByText('Notice is now part 3 of 6')).toBeAttached();

  // All parts in view: a page that is scrolled between taking hold and moving is not dragged from.
  await app.setViewportSize({ width: 1366, height: 1500 });
  await app
    .getByRole('button', { name: /^Move Time to act/ })
    .dragTo(app.getByRole('textbox', { name: 'Strength', exact: true }));
  await expect.poll(() => partLabels(app)).toEqual(['Time to act', 'Strength', 'Gap', 'Notice', 'Next step', 'Check']);
  await expect(app.getByRole('textbox', { name: 'Notice', exact: true })).toHaveText(words.Notice);
});

test('what was typed and what was removed can be undone, one step at a time', async ({ app }) => {
  await draftScript(app, words);
  await app.getByRole('button', { name: 'More for Notice' }).click();
  await app.getByRole('menuitem', { name: 'Remove Notice' }).click();
  await expect(app.getByRole('textbox', { name: 'Notice', exact: true })).toHaveCount(0);
  await app.getByRole('button', { name: 'Undo' }).click();
  await expect(app.getByRole('textbox', { name: 'Notice', exact: true })).toHaveText(words.Notice);
  await app.getByRole('textbox', { name: 'Notice', exact: true }).click();
  await app.keyboard.press('Control+Z');
  await expect(app.getByRole('textbox', { name: 'Time to act', exact: true })).not.toHaveText(words['Time to act']);
  await app.keyboard.press('Control+Shift+Z');
  await expect(app.getByRole('textbox', { name: 'Time to act', exact: true })).toHaveText(words['Time to act']);
});

test('a script that was removed can be brought back', async ({ app }) => {
  await draftScript(app, words);
  await app.getByRole('button', { name: 'More for this script' }).click();
  await app.getByRole('menuitem', { name: 'Remove this script' }).click();
  await expect(app.getByRole('button', { name: 'I would say it' })).toBeVisible();
  await app.getByRole('alert').filter({ hasText: 'was removed' }).getByRole('button', { name: 'Undo' }).click();
  await expect(app.getByRole('textbox', { name: 'Notice', exact: true })).toHaveText(words.Notice);
});

test('two windows write one script together', async ({ app }) => {
  await draftScript(app, words);
  const other = await app.context().newPage();
  await other.goto(app.url());
  const theirs = other.getByRole('textbox', { name: 'Notice', exact: true });
  await expect(theirs).toHaveText(words.Notice);
  await theirs.click();
  await other.keyboard.press('Control+End');
  await other.keyboard.type(' Take your time.');
  await expect(app.getByRole('textbox', { name: 'Notice', exact: true })).toHaveText(`${words.Notice} Take your time.`);
});

test('by keyboard a script is begun and written in at once, and from its paper Alt and ← lead back to it', async ({
  app,
}) => {
  await app.getByRole('button', { name: 'I would say it' }).press('Enter');
  const notice = app.getByRole('textbox', { name: 'Notice', exact: true });
  await expect(notice).toBeFocused();
  await app.keyboard.type(words.Notice);
  await app.getByRole('button', { name: 'Print or share' }).press('Enter');
  await expect(app.getByRole('link', { name: 'Take away' })).toBeFocused();
  await expect(app.getByRole('region', { name: 'Preview' })).toContainText(words.Notice);
  await app.keyboard.press('Alt+ArrowLeft');
  await expect(notice).toHaveText(words.Notice);
});
