import { expect, type Page } from '@playwright/test';
import { annotationsOnDisk, drag, expectSaved } from '../support/annotating.ts';
import { test } from '../support/app-test.ts';
import { pressAll } from '../support/marking.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { expectUncovered } from '../support/expect-uncovered.ts';

const DRAFT = 'Save Millbrook Pool (first draft)';
const REDRAFT = 'Save Millbrook Pool (redraft)';

async function openBeside(app: Page): Promise<void> {
  await app.getByRole('link', { name: DRAFT }).click();
  await app.getByRole('button', { name: 'Menu' }).click();
  await app.getByRole('menuitem', { name: 'Another piece beside it…' }).click();
  const dialog = app.getByRole('dialog', { name: 'Lay another piece beside it' });
  // The redraft of the open piece is what people nearly always want, so it stands first.
  await expect(dialog.getByRole('button', { name: REDRAFT }).first()).toContainText('The redraft');
  await expectAccessible(app);
  await app.keyboard.press('Enter');
  for (const title of [DRAFT, REDRAFT]) await expect(pagesOf(app, title).locator('canvas').first()).toBeVisible();
  // The Enter that chose the piece was not also one on the menu, and the next key is for the pages.
  await expect(app.getByRole('menu')).toBeHidden();
  await expect(app.locator('[role=region]:focus')).toHaveCount(1);
}

const pagesOf = (app: Page, title: string) => app.getByRole('region', { name: `Pages, ${title}`, exact: true });
const sheetOf = (app: Page, title: string) => pagesOf(app, title).getByRole('img', { name: 'Page 1 of 1' });
const widthOf = async (app: Page, title: string) => Math.round((await sheetOf(app, title).boundingBox())!.width);

async function zoomIn(app: Page, title: string): Promise<void> {
  await pagesOf(app, title).hover();
  await app.keyboard.down('Control');
  await app.mouse.wheel(0, -300);
  await app.keyboard.up('Control');
}

test('a draft lies beside its redraft, and the two move together until they are let apart', async ({ app }) => {
  await openBeside(app);
  await expectAccessible(app);
  const before = await widthOf(app, DRAFT);
  await zoomIn(app, DRAFT);
  await expect.poll(() => widthOf(app, DRAFT)).toBeGreaterThan(before);
  await expect.poll(() => widthOf(app, REDRAFT)).toBeGreaterThan(before);

  await app.getByRole('button', { name: 'How they move: move both together' }).click();
  await app.getByRole('menuitemradio', { name: 'Move each alone' }).click();
  const redraft = await widthOf(app, REDRAFT);
  const draft = await widthOf(app, DRAFT);
  await zoomIn(app, DRAFT);
  await expect.poll(() => widthOf(app, DRAFT)).toBeGreaterThan(draft);
  expect(await widthOf(app, REDRAFT)).toBe(redraft);

  // At twice the size the tools leave room for the pages.
  await app.setViewportSize({ width: 683, height: 384 });
  const toolbar = app.getByRole('toolbar', { name: 'Two pieces at once' });
  await expect.poll(async () => (await toolbar.boundingBox())!.height).toBeLessThan(80);
  await expectUncovered(app);
});

test('marks go into the pen-holder’s layer of the piece pointed at, and what stands beside the pages is about that piece', async ({
  app,
  server,
}) => {
  await openBeside(app);
  const count = async (title: string, name: string) => (await annotationsOnDisk(server, title, name)).length;
  const [onDraft, onRedraft] = [await count(DRAFT, 'Sam'), await count(REDRAFT, 'Priya')];
  const onRedraftBySam = await count(REDRAFT, 'Sam');
  await drag(app, pagesOf(app, DRAFT), [0.3, 0.85], [0.6, 0.85]);
  await expectSaved(app);
  expect(await count(DRAFT, 'Sam')).toBe(onDraft + 1);
  await app.keyboard.press('x');
  await drag(app, pagesOf(app, REDRAFT), [0.3, 0.85], [0.6, 0.85]);
  await expectSaved(app);
  expect(await count(REDRAFT, 'Priya')).toBe(onRedraft + 1);
  await app.keyboard.press('Control+z');
  await expect.poll(() => count(REDRAFT, 'Priya')).toBe(onRedraft);
  expect(await count(DRAFT, 'Sam')).toBe(onDraft + 1);

  await app.keyboard.press('f');
  const board = app.getByRole('complementary', { name: 'Findings' });
  await expect(board).toContainText(REDRAFT);
  await board.getByRole('button', { name: `${REDRAFT}: show “${DRAFT}” instead` }).click();
  await expect(board).toContainText(DRAFT);
  await board.getByRole('button', { name: /^Go to page 1: Written to one real reader/ }).click();
  await expect(pagesOf(app, DRAFT).locator('[data-inspector]')).toBeVisible();

  // The draft as it was lies beside the redraft as it is, and nothing is drawn on either.
  await app.keyboard.press('Shift+H');
  const history = app.getByRole('complementary', { name: 'History' });
  await expect(history).toContainText(DRAFT);
  await history
    .getByRole('button', { name: /^S?Sam added/ })
    .last()
    .click();
  await expect(app.getByRole('region', { name: 'Pages, Sam’s and Priya’s marks as they were' })).toBeVisible();
  await expectAccessible(app);
  await drag(app, pagesOf(app, REDRAFT), [0.3, 0.85], [0.6, 0.85]);
  await expect(history).toContainText(DRAFT);
  await app.keyboard.press('Escape');

  await pagesOf(app, DRAFT).focus();
  await app.keyboard.press('Shift+Z');
  const trailOn = (title: string) => pagesOf(app, title).locator('[data-presenter-pointer]');
  const pointAt = () => drag(app, pagesOf(app, REDRAFT), [0.3, 0.85], [0.6, 0.85]);
  await expect.poll(() => pointAt().then(() => trailOn(REDRAFT).isVisible())).toBe(true);
  await expect(trailOn(DRAFT)).toBeHidden();
  await app.keyboard.press('Escape');
  await expect(app.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
  expect(await count(REDRAFT, 'Sam')).toBe(onRedraftBySam);
});

test('marks of the second piece that cannot be saved say so, and are kept until they are', async ({ app, server }) => {
  await openBeside(app);
  const before = (await annotationsOnDisk(server, REDRAFT, 'Sam')).length;
  await app.route('**/rpc/documents/push', (route) => route.abort('connectionrefused'));
  await drag(app, pagesOf(app, REDRAFT), [0.3, 0.85], [0.6, 0.85]);
  await expect(app.getByText(/^Your newest marks are not saved yet/)).toBeVisible();
  await app.unroute('**/rpc/documents/push');
  await app.getByRole('button', { name: 'Try now' }).click();
  await expectSaved(app);
  expect(await annotationsOnDisk(server, REDRAFT, 'Sam')).toHaveLength(before + 1);
});

test('what is copied on one piece is pasted on the other, and codes are stamped on both, all by keyboard', async ({
  app,
  server,
}) => {
  await openBeside(app);
  const kinds = async (title: string) => (await annotationsOnDisk(server, title, 'Sam')).map(({ kind }) => kind);
  const [onDraft, onRedraft] = [await kinds(DRAFT), await kinds(REDRAFT)];
  await pagesOf(app, DRAFT).focus();
  await app.keyboard.press('Control+a');
  await app.keyboard.press('Control+c');
  await pagesOf(app, REDRAFT).focus();
  await pressAll(app, ['+', '+', '+', '+', '+', 'Home']);
  const topOfPage = async () => (await sheetOf(app, REDRAFT).boundingBox())!.y;
  await expect.poll(topOfPage).toBeGreaterThan(0);
  await app.keyboard.press('Control+v');
  await expectSaved(app);
  // They keep their place on the page, and are brought into view.
  await expect.poll(topOfPage).toBeLessThan(0);
  expect((await kinds(REDRAFT)).toSorted()).toEqual([...onRedraft, ...onDraft].toSorted());

  for (const title of [REDRAFT, DRAFT]) {
    await pagesOf(app, title).focus();
    await pressAll(app, ['k', 'ArrowDown', 's']);
    await expect(pagesOf(app, title).locator('[data-page-caret]')).toHaveCount(1);
    await expect(app.locator('[data-page-caret]')).toHaveCount(1);
  }
  await expectSaved(app);
  expect(await kinds(DRAFT)).toEqual([...onDraft, 'stamp']);
});

test('the two change sides, one is laid over the other, and the address brings it all back', async ({ app }) => {
  await openBeside(app);
  const titles = () => app.locator('section > header strong').allTextContents();
  await expect.poll(titles).toEqual([DRAFT, REDRAFT]);
  await app.keyboard.press('Shift+S');
  await expect.poll(titles).toEqual([REDRAFT, DRAFT]);
  await app.reload();
  await expect.poll(titles).toEqual([REDRAFT, DRAFT]);

  await app.keyboard.press('Shift+O');
  const slider = app.getByRole('slider');
  await expect(slider).toHaveAttribute('aria-valuenow', '50');
  await expectAccessible(app);
  await slider.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuenow', '51');
  await app.keyboard.press('Shift+S');
  await expect(slider).toHaveAttribute('aria-valuenow', '49');
  await app.keyboard.press('Shift+S');
  await slider.press('End');

  // The panels are there as beside each other, about one of the two; what is gone to comes out of what hides it.
  const pages = app.getByRole('region', { name: `Pages, ${REDRAFT}, under ${DRAFT}` });
  await pages.focus();
  await app.keyboard.press('f');
  const board = app.getByRole('complementary', { name: 'Findings' });
  await board.getByRole('button', { name: /^Go to page 1: Went and asked the class/ }).click();
  await expect(app.getByText(/^Sam’s highlight: “Went and asked the class/)).toBeVisible();
  await expect(slider).toHaveAttribute('aria-valuenow', '50');
  await expectUncovered(app);
  await board.getByRole('button', { name: `${REDRAFT}: show “${DRAFT}” instead` }).click();
  await expect(board.getByRole('button', { name: /^Go to page 1: Written to one real reader/ })).toBeVisible();
  await app.keyboard.press('Shift+H');
  const history = app.getByRole('complementary', { name: 'History' });
  await history
    .getByRole('button', { name: /^P?Priya added/ })
    .last()
    .click();
  await expect(app.getByRole('group', { name: 'Looking back' })).toBeVisible();
  await expectAccessible(app);
  await app.keyboard.press('Escape');
  await pages.focus();
  await app.keyboard.press('.');
  const said = app.getByText(/^(Sam|Priya)’s [a-z ]+: “/);
  await expect(said).toBeVisible();
  await app.keyboard.press('Shift+Z');
  const trail = pages.locator('[data-presenter-pointer]');
  await expect.poll(() => drag(app, pages, [0.3, 0.5], [0.6, 0.5]).then(() => trail.isVisible())).toBe(true);

  // One Escape for each thing that is on.
  for (const on of [trail.locator('xpath=../*[@data-pointing]'), said, slider]) {
    await expect(on).toHaveCount(1);
    await app.keyboard.press('Escape');
    await expect(on).toHaveCount(0);
  }
  // Keys that arrange one piece mean nothing here, and so change nothing that is remembered.
  await pressAll(app, ['d', 'b']);
  await app.getByRole('button', { name: 'One piece again' }).click();
  await expect(app.getByRole('toolbar', { name: 'Annotating' })).toBeVisible();
  await expect(app.getByRole('button', { name: 'Show each other’s marks' })).toHaveAttribute('aria-pressed', 'false');
});
