import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { starterFile } from '../../src/shared/scripts/starters/starter-file.ts';
import { connect } from '../support/api-client.ts';
import { test } from '../support/app-test.ts';
import { dropFile } from '../support/drop-file.ts';
import { expectAccessible } from '../support/expect-accessible.ts';

const FIRSTLY = 'Firstly and Secondly lead the reader from one reason to the next.';
const NOTHING = 'Nothing here that a councillor could count or check.';

// Much is typed here, letter by letter, and several screens are looked over.
test.slow();

test.beforeEach(async ({ app }) => {
  await app.getByRole('link', { name: /^Save Millbrook Pool \(first draft\)/ }).click();
  await app.getByRole('link', { name: 'Script' }).click();
  await expect(finding(app, NOTHING)).toBeVisible({ timeout: 30_000 });
  await expect(words(app, 'Notice')).toBeVisible();
});

/** The words of a part, where they are typed. */
function words(app: Page, part: string): Locator {
  return app.getByRole('textbox', { name: part, exact: true });
}

function finding(app: Page, said: string): Locator {
  return app.getByRole('complementary', { name: 'The work' }).getByRole('listitem').filter({ hasText: said });
}

function part(app: Page, name: string): Locator {
  return app
    .getByRole('list', { name: 'Parts of the script' })
    .getByRole('listitem')
    .filter({ has: app.getByRole('heading', { name, exact: true }) });
}

/** The places a part is about. */
function places(app: Page, name: string): Locator {
  return app.getByRole('group', { name: `What ${name} is about` }).getByRole('button', { name: /^Go to page/ });
}

function parts(app: Page): Locator {
  return app.getByRole('list', { name: 'Parts of the script' }).getByRole('heading', { level: 2 });
}

async function saved(app: Page): Promise<void> {
  await expect(app.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
}

test('a finding dragged onto a part begins its words, its place is shown, and leads back to the page', async ({
  app,
}) => {
  await app.getByRole('button', { name: 'Add a part' }).click();
  await app.getByRole('menuitem', { name: 'Gap' }).click();
  await expect(parts(app)).toHaveCount(7);
  const second = words(app, 'Gap').nth(1);
  await expect(second).toBeFocused();

  await finding(app, NOTHING).dragTo(second);
  await expect(second).toContainText(NOTHING);
  await expect(words(app, 'Gap').first()).not.toContainText(NOTHING);
  await expect(finding(app, NOTHING)).toContainText('in Gap');
  await saved(app);
  await expectAccessible(app);

  await app.reload();
  await expect(words(app, 'Gap').nth(1)).toContainText(NOTHING);
  const place = places(app, 'Gap');
  await expect(place).toHaveCount(3);
  await place.last().click();
  await expect(app.locator('[data-mark][data-lit]')).toBeVisible();
  await expect(finding(app, NOTHING)).toHaveAttribute('data-lit', 'true');

  await app
    .getByRole('button', { name: /^Open in Annotate, page 1/ })
    .last()
    .click();
  await expect(app).toHaveURL(/annotate\/mark\//);
  await expect(
    app.getByRole('textbox', { name: 'What it shows' }).or(app.locator('[data-comment-box]')).first(),
  ).toHaveValue(new RegExp(NOTHING));
  await app.goBack();
  await expect(words(app, 'Gap').nth(1)).toContainText(NOTHING);
});

test('the whole way by keyboard: a finding is sent into a part, a starter is found, the part is named and moved', async ({
  app,
}) => {
  await app.getByRole('button', { name: `Use in the script: ${FIRSTLY}` }).focus();
  await app.keyboard.press('Enter');
  await expect(app.getByRole('menuitem', { name: 'Strength' })).toBeVisible();
  await app.getByRole('menuitem', { name: 'Check' }).focus();
  await app.keyboard.press('Enter');
  await expect(words(app, 'Check')).toBeFocused();
  await expect(words(app, 'Check')).toContainText(FIRSTLY);
  await expect(places(app, 'Check')).toHaveCount(1);

  // Where a sentence begins, a stroke asks for starters; typing finds one and Enter puts it there.
  await app.keyboard.type(' /');
  const search = app.getByRole('textbox', { name: 'Find a starter' });
  await expect(search).toBeFocused();
  await app.keyboard.type('how know');
  await expect(app.getByRole('option')).toHaveText(['How will you know when …?']);
  await app.keyboard.press('Enter');
  await expect(words(app, 'Check')).toBeFocused();
  await expect(words(app, 'Check')).toContainText(`${FIRSTLY} How will you know when …?`);
  // What is typed next takes the place of the gap, and a stroke between two numbers is one.
  await app.keyboard.type('3 / 4 is done');
  await expect(words(app, 'Check')).toContainText('How will you know when 3 / 4 is done?');

  await app.keyboard.press('Alt+Shift+ArrowUp');
  await expect(parts(app)).toHaveText(['Notice', 'Strength', 'Gap', 'Check', 'Next step', 'Time to act']);
  await app.getByRole('button', { name: 'More for Check' }).focus();
  await app.keyboard.press('Enter');
  await expect(app.getByRole('menuitem', { name: 'Rename' })).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(app.getByRole('textbox', { name: /^Name of this part/ })).toBeFocused();
  await app.keyboard.type('Your turn');
  await app.keyboard.press('Enter');
  await expect(parts(app)).toHaveText(['Notice', 'Strength', 'Gap', 'Your turn', 'Next step', 'Time to act']);
  await saved(app);
  await expectAccessible(app);

  await app.reload();
  await expect(words(app, 'Your turn')).toContainText('3 / 4 is done?');
  await expect(part(app, 'Your turn')).toContainText('Check');
});

test('a place is picked for a part from every mark there is, and let go again', async ({ app }) => {
  await app.getByRole('button', { name: 'Show the place Check is about' }).click();
  const picker = app.getByRole('dialog', { name: 'What is Check about?' });
  await expect(picker.getByRole('region', { name: 'Findings' })).toBeVisible();
  await expectAccessible(app);
  await picker.getByRole('button', { name: /Again a claim without evidence/ }).click();
  await expect(picker).toBeHidden();
  await expect(places(app, 'Check')).toHaveCount(1);
  await app.getByRole('button', { name: /^Let go of page 1 of 1: Again a claim/ }).click();
  await expect(places(app, 'Check')).toHaveCount(0);
  await app.getByRole('button', { name: 'Undo' }).click();
  await expect(places(app, 'Check')).toHaveCount(1);
});

test('a note of two lines can be a place, and is called by what it says', async ({ app }) => {
  await app.getByRole('link', { name: 'Annotate' }).click();
  const pages = app.getByRole('region', { name: 'Pages, Sam’s marks' });
  await expect(pages.locator('canvas').first()).toBeVisible();
  await pages.focus();
  await app.keyboard.press('t');
  const box = (await pages.boundingBox())!;
  await pages.click({ position: { x: box.width * 0.4, y: box.height * 0.5 } });
  await app.keyboard.type('Who would');
  await app.keyboard.press('Enter');
  await app.keyboard.type('count it?');
  await app.keyboard.press('Control+Enter');
  await saved(app);
  await app.getByRole('link', { name: 'Script' }).click();
  await app.getByRole('button', { name: 'Show the place Check is about' }).click();
  await app.getByRole('button', { name: /^Who would\s+count it\?/ }).click();
  await expect(places(app, 'Check')).toHaveAccessibleName(/Who would\s+count it\?$/);
  await expectAccessible(app);
  await places(app, 'Check').hover();
  await expect(app.getByRole('tooltip')).toHaveCSS('opacity', '1');
  await expectAccessible(app);
  await places(app, 'Check').click();
  await expect(app.locator('[data-mark][data-lit]')).toBeVisible();
});

test('the length is told at a pace that is changed right there, in seconds or in lines of a slip', async ({ app }) => {
  await expect(part(app, 'Notice')).toContainText('29 words · 13 s');
  await app.getByRole('button', { name: 'at 130 words a minute' }).click();
  await expect(app.getByRole('slider', { name: 'Words a minute' })).toBeFocused();
  await app.keyboard.press('Home');
  await expect(part(app, 'Notice')).toContainText('29 words · 29 s');
  await app.keyboard.press('Escape');
  await expect(app.getByRole('button', { name: 'at 60 words a minute' })).toBeFocused();

  await app.getByText('Written', { exact: true }).click();
  await expect(part(app, 'Notice')).toContainText('29 words · 3 lines');
  await app.getByRole('button', { name: 'at 56 letters a line' }).click();
  await expect(app.getByRole('slider', { name: 'Letters in a line' })).toBeFocused();
  await app.keyboard.press('End');
  await expect(part(app, 'Notice')).toContainText('29 words · 2 lines');
  await expectAccessible(app);
  await app.reload();
  await expect(app.getByRole('button', { name: 'at 120 letters a line' })).toBeVisible();
});

test('each of two people at the keyboard takes back only their own steps', async ({ app }) => {
  const typist = app.getByRole('radiogroup', { name: 'Who is typing' });
  const notice = words(app, 'Notice');
  await notice.click();
  await app.keyboard.press('Control+End');
  await app.keyboard.type(' Sam was here.');
  await typist.getByText('Priya').click();
  await expect(app.getByRole('button', { name: 'Undo' })).toBeDisabled();
  await notice.click();
  await app.keyboard.press('Control+End');
  await app.keyboard.type(' And Priya.');
  await expect(notice).toContainText('Sam was here. And Priya.');
  await typist.getByText('Sam').click();
  await app.getByRole('button', { name: 'Undo' }).click();
  await expect(notice).not.toContainText('Sam was here.');
  await expect(notice).toContainText('And Priya.');
});

test('the starters are edited, put back as they came, others come in where they are dropped, and a file that is none is refused with what to do', async ({
  app,
  server,
  libraryDir,
}) => {
  const open = async () => {
    await app.getByRole('button', { name: 'Sentence starters for Notice' }).click();
    await expect(app.getByRole('textbox', { name: 'Find a starter' })).toBeFocused();
  };
  const dialog = app.getByRole('dialog', { name: 'Sentence starters' });
  await open();
  await app.keyboard.press('Escape');
  await expect(app.getByRole('button', { name: 'Sentence starters for Notice' })).toBeFocused();
  await open();
  await app.getByRole('button', { name: 'Edit' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Notice' })).toHaveValue(/Let’s look at/);
  await expectAccessible(app);
  await dialog.getByRole('textbox', { name: 'Notice' }).fill('Only this one …');
  await app.keyboard.press('Escape');
  await expect(dialog.getByRole('textbox', { name: 'Notice' })).toHaveValue('Only this one …');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(app.getByRole('button', { name: 'Sentence starters for Notice' })).toBeFocused();
  await open();
  await expect(app.getByRole('option')).toHaveText(['Only this one …']);

  await app.getByRole('button', { name: 'Edit' }).click();
  await dialog.getByRole('button', { name: 'More' }).click();
  await app.getByRole('menuitem', { name: 'Put back as it came' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Notice' })).toHaveValue(/Let’s look at/);

  const [came] = await (await connect(server)).starters.list();
  const theirs = starterFile({ ...came!, id: 'starters-next-door', name: 'From next door' });
  await dropFile(dialog.getByRole('textbox', { name: 'Notice' }), 'starters.json', theirs);
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue('From next door');

  const file = path.join(libraryDir, '..', 'no-starters.json');
  await writeFile(file, '{"marginalia":"palette","version":1}');
  await dialog.getByRole('button', { name: 'More' }).click();
  const chooser = app.waitForEvent('filechooser');
  await app.getByRole('menuitem', { name: 'Import from a file' }).click();
  await (await chooser).setFiles(file);
  await expect(
    app.getByText(/not a pack of sentence starters that Marginalia exported. Nothing was changed/),
  ).toBeVisible();
});

test('at 200 % zoom the script comes first, and the work is shown when somebody asks for a place in it', async ({
  app,
}) => {
  await app.setViewportSize({ width: 683, height: 384 });
  await expect(words(app, 'Notice')).toBeVisible();
  await expect(finding(app, NOTHING)).toBeHidden();
  await expectAccessible(app);
  await places(app, 'Gap').first().click();
  await expect(app.locator('[data-mark][data-lit]')).toBeInViewport();
  await expect(words(app, 'Notice')).toBeHidden();

  await app.getByRole('button', { name: `Use in the script: ${NOTHING}` }).click();
  await app.getByRole('menuitem', { name: 'Check' }).click();
  await expect(words(app, 'Check')).toBeFocused();
  expect(await app.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(683);
});
