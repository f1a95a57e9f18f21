import { expect, type Locator, type Page } from '@playwright/test';
import { annotationsOnDisk, expectSaved, openAnnotating, paneOf } from '../support/annotating.ts';
import { test } from '../support/app-test.ts';
import { expectUncovered } from '../support/expect-uncovered.ts';
import { expectAccessible } from '../support/expect-accessible.ts';

const WORK = 'Comparing fractions';
const SAMS = 'Adds fifths as fifths';
const PRIYAS = 'Bigger denominator, bigger fraction';

async function openBoard(app: Page): Promise<Locator> {
  await openAnnotating(app, WORK);
  await paneOf(app, 'Sam').focus();
  await app.keyboard.press('f');
  const board = app.getByRole('complementary', { name: 'Findings' });
  await expect(board).toBeVisible();
  return board;
}

const cardOf = (board: Locator, words: string) => board.getByRole('article').filter({ hasText: words });

test('a card and its place on the page light each other up, and a click goes there', async ({ app }) => {
  const board = await openBoard(app);
  await expectAccessible(app);
  await cardOf(board, SAMS).hover();
  const light = paneOf(app, 'Sam').locator('[data-lit-mark]');
  await expect(light).toBeVisible();
  await expect(paneOf(app, 'Priya').locator('[data-lit-mark]')).toHaveCount(0);
  const place = (await light.boundingBox())!;
  await app.mouse.move(5, 300);
  await expect(light).toHaveCount(0);
  await app.mouse.move(place.x + place.width / 2, place.y + place.height / 2, { steps: 3 });
  await expect(cardOf(board, SAMS)).toHaveAttribute('data-lit');

  await board.getByRole('button', { name: `Go to page 1: ${PRIYAS}` }).click();
  await expect(app.getByText('Priya has the pen')).toBeAttached();
  await expect(paneOf(app, 'Priya').locator('[data-inspector]')).toBeVisible();
});

test('at twice the size nothing beside the board covers anything else, and the panel asked for last is the only one beside the pages', async ({
  app,
}) => {
  // 200 % of a 1366 by 768 screen.
  await app.setViewportSize({ width: 683, height: 384 });
  const board = await openBoard(app);
  await expect(cardOf(board, SAMS)).toBeVisible();
  await expectUncovered(app);
  await expectAccessible(app);
  await paneOf(app, 'Sam').focus();
  await app.keyboard.press('/');
  const bank = app.getByRole('complementary', { name: 'Comment bank' });
  await expect(bank).toBeVisible();
  await expect(board).toBeHidden();
  await expectUncovered(app);
  await app.getByRole('button', { name: 'Findings', exact: true }).click();
  await expect(board).toBeVisible();
  await expect(bank).toBeHidden();
  await expectUncovered(app);
});

test('words are changed where they stand, by whoever they belong to', async ({ app, server }) => {
  const board = await openBoard(app);
  await expect(cardOf(board, PRIYAS).getByRole('textbox')).toHaveCount(0);
  const words = board.getByRole('article', { name: 'Strength, Sam, page 1' }).getByRole('textbox');
  await words.fill('Keeps the size of the part.');
  await words.blur();
  await expectSaved(app);
  await expect
    .poll(async () => (await annotationsOnDisk(server, WORK, 'Sam')).map(({ comment }) => comment))
    .toContain('Keeps the size of the part.');
  await paneOf(app, 'Sam').focus();
  await app.keyboard.press('x');
  await expect(cardOf(board, PRIYAS).getByRole('textbox')).toBeVisible();
});

test('a finding is tied to a statement by its exact code or by words, and found by it', async ({ app, server }) => {
  const board = await openBoard(app);
  const card = cardOf(board, SAMS);
  const tie = card.getByRole('button', { name: 'Tie it to a statement' });
  await tie.click();
  await expect(app.getByRole('textbox', { name: 'Statement' })).toBeFocused();
  await app.keyboard.press('Escape');
  await expect(tie).toBeFocused();
  await tie.click();
  const options = app.getByRole('option');
  await app.keyboard.type('6i');
  await expect(options).toHaveCount(1);
  await expect(options.first()).toContainText('age');
  await app.keyboard.press('Enter');
  await expect(card.getByRole('button', { name: 'Statement 6i: take it away' })).toBeVisible();
  await expect(tie).toBeFocused();
  await tie.click();
  await app.keyboard.type('6I');
  await expect(options).toHaveCount(0);
  await app.getByRole('textbox', { name: 'Statement' }).fill('record data');
  await expect(options.first()).toContainText('6l');
  await expectAccessible(app);
  await app.keyboard.press('Enter');
  await expectSaved(app);
  await expect
    .poll(async () => (await annotationsOnDisk(server, WORK, 'Sam')).flatMap(({ statements }) => statements ?? []))
    .toEqual(['6i', '6l']);

  await board.getByText('Statement', { exact: true }).click();
  await expect(board.getByRole('heading', { level: 3 }).first()).toContainText('6i');
  await expect(board.getByRole('heading', { level: 3 }).last()).toHaveText('Not tied to a statement yet');
  await board.getByRole('textbox', { name: 'Find among the findings' }).fill('6l');
  await expect(cardOf(board, PRIYAS)).toHaveCount(0);
  await board.getByRole('textbox', { name: 'Find among the findings' }).fill('6L');
  await expect(board.getByRole('article')).toHaveCount(0);
  await app.keyboard.press('Escape');
  await expect(cardOf(board, PRIYAS)).toBeVisible();
});

test('over the whole width it is a board, gathered by page or by person', async ({ app }) => {
  const board = await openBoard(app);
  await app.keyboard.press('Shift+F');
  await expect(board).toHaveAttribute('data-wide');
  await board.getByText('Person', { exact: true }).click();
  await expect(board.getByRole('heading', { level: 3 })).toHaveText(['Sam', 'Priya']);
  await board.getByText('Page', { exact: true }).click();
  await expect(board.getByRole('heading', { level: 3 })).toHaveText(['Page 1']);
  await board.getByRole('button', { name: 'Only opportunities' }).click();
  await expect(cardOf(board, SAMS)).toHaveCount(0);
  await board.getByRole('heading', { name: 'Findings' }).hover();
  await expect(app.getByRole('tooltip')).toHaveCount(0);
  await expectAccessible(app);
  await board.getByRole('button', { name: `Go to page 1: ${PRIYAS}` }).click();
  await expect(board).not.toHaveAttribute('data-wide');
});

test('a finding begins a script, and another is added to it', async ({ app }) => {
  let board = await openBoard(app);
  await cardOf(board, SAMS).getByRole('button', { name: 'More to do with this finding' }).click();
  await app.getByRole('menuitem', { name: 'Begin a script with this' }).click();
  const strength = app.getByRole('textbox', { name: /^Strength/ });
  await expect(strength).toContainText(SAMS);

  await app.getByRole('link', { name: 'Annotate' }).click();
  await paneOf(app, 'Sam').focus();
  await app.keyboard.press('f');
  board = app.getByRole('complementary', { name: 'Findings' });
  await cardOf(board, PRIYAS).getByRole('button', { name: 'More to do with this finding' }).click();
  await app
    .getByRole('menuitem', { name: /^Add it to “Feedback for Maple”/ })
    .last()
    .click();
  await expect(app.getByRole('textbox', { name: /^Gap/ })).toContainText(PRIYAS);
});
