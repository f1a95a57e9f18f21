import { expect, type Page } from '@playwright/test';
import { test } from '../support/app-test.ts';
import { expectAccessible } from '../support/expect-accessible.ts';

const words = {
  Notice: 'Look at the second pair with me, and read out what you wrote.',
  'Next step': 'Draw both fractions as bars of the same length.',
  'Time to act': 'Do it now for numbers three and four; you have five minutes.',
};

test.beforeEach(async ({ app }) => {
  await app.getByRole('link', { name: 'Comparing fractions' }).click();
  await app.getByRole('link', { name: 'Script' }).click();
  await expect(app.getByRole('button', { name: 'I would say it' })).toBeVisible();
});

async function draft(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'I would say it' }).click();
  for (const [beat, text] of Object.entries(words)) {
    await page.getByRole('textbox', { name: beat, exact: true }).click();
    await page.keyboard.type(text);
  }
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
}

function partLabels(page: Page): Promise<string[]> {
  return page.getByRole('region', { name: 'Feedback script' }).getByRole('heading', { level: 2 }).allInnerTexts();
}

test('a script is drafted beside the work and is still there after a reload', async ({ app }) => {
  await expectAccessible(app);
  await draft(app);
  await expect(app.getByText('12 words in all', { exact: false })).toBeHidden();
  await expect(app.getByText('34 words in all, about', { exact: false })).toBeVisible();
  await expectAccessible(app);
  await app.reload();
  for (const [beat, text] of Object.entries(words)) {
    await expect(app.getByRole('textbox', { name: beat, exact: true })).toHaveText(text);
  }
  await app.getByText('Written', { exact: true }).click();
  await expect(app.getByText('34 words in all, 5 lines on a slip', { exact: false })).toBeVisible();
});

test('a variant changes what may change, follows the base for the rest, and leads to its rehearsal', async ({
  app,
}) => {
  await draft(app);
  await app.getByRole('button', { name: 'For another pupil' }).click();
  await app.getByRole('textbox', { name: 'Made-up pupil' }).fill('Unsure of herself');
  await app.getByLabel('Confidence').selectOption('unsure');
  const beats = app.getByRole('tabpanel').getByRole('listitem');
  const notice = beats.filter({ has: app.getByRole('heading', { name: 'Notice' }) });
  const nextStep = beats.filter({ has: app.getByRole('heading', { name: 'Next step' }) });
  await expect(nextStep).toContainText('The same for every pupil');
  await expect(nextStep.getByRole('button')).toHaveCount(0);

  await notice.getByRole('button', { name: 'Change for this pupil' }).click();
  await notice.getByRole('textbox').click();
  await app.keyboard.press('Control+Home');
  await app.keyboard.type('You have this nearly all. ');
  await expectAccessible(app);

  await app.getByRole('tab', { name: 'Base words' }).click();
  await expect(app.getByRole('textbox', { name: 'Notice', exact: true })).toHaveText(words.Notice);
  await app.getByRole('tab', { name: 'Unsure of herself' }).click();
  await expect(notice.getByRole('textbox')).toHaveText(`You have this nearly all. ${words.Notice}`);

  await app.getByRole('button', { name: 'Rehearse' }).click();
  await expect(app.getByRole('radio', { name: /Unsure of herself/ })).toBeChecked();

  await app.getByRole('link', { name: 'Script' }).click();
  await app.getByRole('tab', { name: 'Unsure of herself' }).click();
  await notice.getByRole('button', { name: 'Back to the base words' }).click();
  await expect(notice.getByRole('textbox')).toHaveCount(0);
  await expect(notice).toContainText(words.Notice);
});

test('parts are put in another order by keyboard and by dragging', async ({ app }) => {
  await draft(app);
  await app.getByRole('button', { name: /^Move Notice/ }).focus();
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('ArrowDown');
  expect(await partLabels(app)).toEqual(['Strength', 'Gap', 'Notice', 'Next step', 'Check', 'Time to act']);
  await expect(app.getByText('Notice is now part 3 of 6')).toBeAttached();

  await app
    .getByRole('button', { name: /^Move Time to act/ })
    .dragTo(app.getByRole('textbox', { name: 'Strength', exact: true }));
  expect(await partLabels(app)).toEqual(['Time to act', 'Strength', 'Gap', 'Notice', 'Next step', 'Check']);
  await expect(app.getByRole('textbox', { name: 'Notice', exact: true })).toHaveText(words.Notice);
});

test('what was typed and what was removed can be undone, one step at a time', async ({ app }) => {
  await draft(app);
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
  await draft(app);
  await app.getByRole('button', { name: 'More for this script' }).click();
  await app.getByRole('menuitem', { name: 'Remove this script' }).click();
  await expect(app.getByRole('button', { name: 'I would say it' })).toBeVisible();
  await app.getByRole('alert').filter({ hasText: 'was removed' }).getByRole('button', { name: 'Undo' }).click();
  await expect(app.getByRole('textbox', { name: 'Notice', exact: true })).toHaveText(words.Notice);
});

test('two windows write one script together', async ({ app }) => {
  await draft(app);
  const other = await app.context().newPage();
  await other.goto(app.url());
  const theirs = other.getByRole('textbox', { name: 'Notice', exact: true });
  await expect(theirs).toHaveText(words.Notice);
  await theirs.click();
  await other.keyboard.press('Control+End');
  await other.keyboard.type(' Take your time.');
  await expect(app.getByRole('textbox', { name: 'Notice', exact: true })).toHaveText(`${words.Notice} Take your time.`);
});
