import { rm } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { libraryPaths } from '../../src/main/disk/library-paths.ts';
import { expectSaved } from '../support/annotating.ts';
import { test } from '../support/app-test.ts';
import { beatNamed, draftScript, openWorkWithoutScript } from '../support/drafting.ts';
import { expectAccessible } from '../support/expect-accessible.ts';

const words = {
  Notice: 'Look at the second pair with me.',
  'Next step': 'Draw both fractions as bars of the same length.',
  'Time to act': 'Do it now; you have five minutes.',
};

// Each drafts a script and goes to and fro between pupils, which takes a machine with other work to do its time.
test.slow();

test.beforeEach(async ({ app }) => {
  await openWorkWithoutScript(app);
  await draftScript(app, words);
});

/** Adds a variant for a pupil of this name, and waits until its tab says so. */
async function addPupil(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'For another pupil' }).click();
  await expect(page.getByRole('textbox', { name: 'Made-up pupil' })).toHaveValue(/^Pupil/);
  await page.getByRole('textbox', { name: 'Made-up pupil' }).fill(name);
  await expect(page.getByRole('tab', { name })).toBeVisible();
}

/** Gives a beat of the variant shown words of its own. */
async function sayNotice(page: Page, text: string): Promise<void> {
  const notice = beatNamed(page, 'Notice');
  await notice.getByRole('button', { name: 'Change for this pupil' }).click();
  const box = notice.getByRole('textbox', { name: /^Notice/ });
  await expect(box).toHaveText(words.Notice);
  await box.fill(text);
  await expect(box).toHaveText(text);
}

test('a variant changes what may change, follows the base for the rest, and leads to its rehearsal', async ({
  app,
}) => {
  await addPupil(app, 'Bea');
  await app.getByLabel('Confidence').selectOption('unsure');
  await sayNotice(app, 'You have this nearly all. Look at the second pair with me.');

  await app.getByRole('tab', { name: 'Base words' }).click();
  const base = app.getByRole('textbox', { name: 'Notice', exact: true });
  await expect(base).toHaveText(words.Notice);
  await app.getByRole('textbox', { name: 'Gap', exact: true }).fill('The bars differ in length.');
  await app.getByRole('tab', { name: 'Bea' }).click();
  await expect(beatNamed(app, 'Gap')).toContainText('The bars differ in length.');

  await app.getByRole('button', { name: 'Rehearse' }).click();
  await expect(app.getByRole('radio', { name: /Bea/ })).toBeChecked();

  await app.getByRole('link', { name: 'Script' }).click();
  await app.getByRole('tab', { name: 'Bea' }).click();
  const notice = beatNamed(app, 'Notice');
  await notice.getByRole('button', { name: 'Other words for Notice' }).click();
  await app.getByRole('menuitem', { name: 'Back to the base words' }).click();
  await expect(notice.getByRole('textbox')).toHaveCount(0);
  await expect(notice).toContainText(words.Notice);
});

/** Gives Bea words of her own for what the base then says in other words, and shows her. */
async function moveBase(page: Page): Promise<Locator> {
  await addPupil(page, 'Bea');
  await sayNotice(page, 'Find the second pair. What do you see?');
  await page.getByRole('tab', { name: 'Base words' }).click();
  const base = page.getByRole('textbox', { name: 'Notice', exact: true });
  await base.fill('Look at the third pair with me.');
  await expect(base).toHaveText('Look at the third pair with me.');
  await page.getByRole('tab', { name: 'Bea' }).click();
  return beatNamed(page, 'Notice').getByRole('group', { name: 'The base words have changed since' });
}

test('a changed part shows word by word that the base has moved since, and can be kept', async ({ app }) => {
  const moved = await moveBase(app);
  await expect(moved.getByRole('deletion').filter({ hasText: 'second' })).toBeVisible();
  await expect(moved.getByRole('insertion').filter({ hasText: 'third' })).toBeVisible();
  await expectAccessible(app);
  await moved.getByRole('button', { name: 'Keep mine' }).click();
  await expect(moved).toHaveCount(0);
  await expect(beatNamed(app, 'Notice').getByRole('textbox', { name: /^Notice/ })).toHaveText(
    'Find the second pair. What do you see?',
  );
});

test('where the base has moved, its words can be taken instead', async ({ app }) => {
  const moved = await moveBase(app);
  await moved.getByRole('button', { name: 'Take the base' }).click();
  await expect(beatNamed(app, 'Notice').getByRole('textbox')).toHaveCount(0);
  await expect(beatNamed(app, 'Notice')).toContainText('Look at the third pair with me.');
});

test('why a part is said differently is picked or written, and is tied to a statement', async ({ app }) => {
  await addPupil(app, 'Bea');
  await app.getByLabel('Confidence').selectOption('unsure');
  await sayNotice(app, 'You have this nearly all.');
  const why = app.getByRole('combobox', { name: 'Why Notice is said differently' });
  await expect(why).toHaveAttribute('placeholder', /No reason given yet/);
  await why.click();
  await app.getByRole('option', { name: 'Needs to hear first what already works' }).click();
  await expect(why).toHaveValue('Needs to hear first what already works');
  await expect(beatNamed(app, 'Notice').getByRole('button', { name: 'Statement 6i: take it away' })).toBeVisible();
  await app.getByRole('button', { name: 'Compare' }).click();
  await expect(app.getByRole('dialog')).toContainText('Needs to hear first what already works');
  await expect(app.getByRole('dialog')).not.toContainText('no reason yet');
});

test('people name the levels themselves, and an age is beside the class', async ({ app }) => {
  await addPupil(app, 'Bea');
  await app.getByRole('button', { name: 'More for this variant' }).click();
  await app.getByRole('menuitem', { name: 'Name the levels' }).click();
  const dialog = app.getByRole('dialog', { name: 'Name the levels' });
  await dialog.getByRole('textbox', { name: 'Confidence, lowest' }).fill('unsure of herself');
  await expectAccessible(app);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await app.getByLabel('Confidence').selectOption('unsure of herself');
  await app.getByLabel('Motivation').selectOption('keen');
  const younger = app.getByLabel('Age', { exact: true }).getByRole('option', { name: /^younger, / });
  const year = (await younger.textContent())!.replace('younger, ', '');
  await app.getByLabel('Age', { exact: true }).selectOption(year);
  await app.getByRole('button', { name: 'Compare' }).click();
  await expect(app.getByRole('columnheader', { name: 'Bea' })).toContainText(`unsure of herself, keen, ${year}`);
});

test('words go from one pupil to another, and all pupils stand beside each other', async ({ app }) => {
  await addPupil(app, 'Bea');
  await sayNotice(app, 'Look at the second pair on your own.');
  await app.getByRole('button', { name: 'More for this variant' }).click();
  await app.getByRole('menuitem', { name: 'Duplicate this variant' }).click();
  await expect(app.getByRole('tab', { name: 'Bea (copy)' })).toHaveAttribute('aria-selected', 'true');
  await addPupil(app, 'Cy');
  await beatNamed(app, 'Notice').getByRole('button', { name: 'Other words for Notice' }).click();
  await app.getByRole('menuitem', { name: /^As to Bea Look/ }).click();
  await expect(beatNamed(app, 'Notice').getByRole('textbox', { name: /^Notice/ })).toHaveText(
    'Look at the second pair on your own.',
  );
  await app.getByRole('button', { name: 'Compare' }).click();
  const row = app.getByRole('row').filter({ has: app.getByRole('rowheader', { name: 'Notice' }) });
  await expect(row.getByRole('cell').filter({ hasText: 'Changed' })).toHaveCount(3);
  await expectAccessible(app);
});

test('any two are held against each other by word', async ({ app }) => {
  await addPupil(app, 'Bea');
  await sayNotice(app, 'Look at the second pair on your own.');
  await app.getByRole('button', { name: 'Compare' }).click();
  await app.getByText('Two, word by word', { exact: true }).click();
  const pair = app.getByRole('region', { name: 'Two held against each other' });
  await expect(pair.getByRole('deletion').filter({ hasText: 'with me' })).toBeVisible();
  await expect(pair.getByRole('insertion').filter({ hasText: 'on your own' })).toBeVisible();
  await expectAccessible(app);
  await pair.getByLabel('On the left').selectOption('Bea');
  await expect(pair.getByRole('listitem').filter({ hasText: 'Notice' })).toContainText('said alike');
});

test('by keyboard alone a part gets words of its own and the base’s again, and the keyboard is never lost', async ({
  app,
}) => {
  await addPupil(app, 'Bea');
  const notice = beatNamed(app, 'Notice');
  const change = notice.getByRole('button', { name: 'Change for this pupil' });
  await change.focus();
  await app.keyboard.press('Enter');
  const own = notice.getByRole('textbox', { name: /^Notice/ });
  await expect(own).toBeFocused();
  await app.keyboard.type(' Take your time.');
  await expect(own).toHaveText(`${words.Notice} Take your time.`);
  await notice.getByRole('button', { name: 'Other words for Notice' }).focus();
  await app.keyboard.press('Enter');
  await expect(app.getByRole('menuitem', { name: 'Back to the base words' })).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(change).toBeFocused();

  // A dialog gives the keyboard back, to the button of a menu it was chosen from too.
  const compare = app.getByRole('button', { name: 'Compare' });
  const more = app.getByRole('button', { name: 'More for this variant' });
  for (const [opener, keys] of [
    [compare, ['Enter']],
    [more, ['Enter', 'Enter']],
  ] as const) {
    await opener.focus();
    for (const key of keys) {
      await app.keyboard.press(key);
      await expect(opener).not.toBeFocused();
    }
    await expect(app.getByRole('dialog').locator(':focus')).toBeVisible();
    await app.keyboard.press('Escape');
    await expect(app.getByRole('dialog')).toHaveCount(0);
    await expect(opener).toBeFocused();
  }
});

test('a variant that was removed can be brought back', async ({ app }) => {
  await addPupil(app, 'Bea');
  await app.getByRole('button', { name: 'More for this variant' }).click();
  await app.getByRole('menuitem', { name: 'Remove this variant' }).click();
  await expect(app.getByRole('tab', { name: 'Bea' })).toHaveCount(0);
  await app.getByRole('alert').filter({ hasText: 'was removed' }).getByRole('button', { name: 'Undo' }).click();
  await expect(app.getByRole('tab', { name: 'Bea' })).toBeVisible();
});

test('once the library cannot be changed, every variant can still be read, and nothing that changes it is offered', async ({
  app,
  libraryDir,
}) => {
  await addPupil(app, 'Bea');
  await sayNotice(app, 'Look at the second pair on your own.');
  await app.getByRole('tab', { name: 'Base words' }).click();
  await expectSaved(app);
  // The lock is looked after every few seconds; without it the library is somebody else's.
  await rm(libraryPaths(libraryDir).lock, { recursive: true });
  const saving = app.getByRole('complementary', { name: 'Saving' });
  await expect(saving).toContainText('nothing more can be saved here', { timeout: 30_000 });

  await app.getByRole('tab', { name: 'Bea' }).click();
  const notice = beatNamed(app, 'Notice');
  await expect(notice).toContainText('Look at the second pair on your own.');
  await expect(notice.getByRole('button', { name: 'Other words for Notice' })).toBeDisabled();
  await expect(app.getByRole('button', { name: 'For another pupil' })).toBeDisabled();
  await expectAccessible(app);

  await app.getByRole('link', { name: 'Library' }).click();
  await expect(app.getByText('9 pieces of work')).toBeVisible();
  await expect(app.getByRole('button', { name: 'Start your own class' })).toHaveCount(0);
  await app.getByRole('button', { name: 'Menu', exact: true }).click();
  await expect(app.getByRole('menuitem', { name: 'Class settings' })).toBeDisabled();
  await expectAccessible(app);
});
