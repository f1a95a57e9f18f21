import { rm } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { libraryPaths } from '../../src/main/disk/library-paths.ts';
import { annotationsOnDisk, drag, expectSaved, openAnnotating, paneOf } from '../support/annotating.ts';
import { test } from '../support/app-test.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { expectUncovered } from '../support/expect-uncovered.ts';
import { giveMicrophone } from '../support/synthetic-microphone.ts';

const WORK = 'Comparing fractions';
const SAMS = 'Adds fifths as fifths';

/** As when another computer takes the shared folder over: from now on this one may only read. */
async function loseTheLibrary(page: Page, libraryDir: string): Promise<void> {
  await rm(libraryPaths(libraryDir).lock, { recursive: true });
  await expect(page.getByRole('status').filter({ hasText: 'Read only' })).toBeVisible();
}

test.beforeEach(({ page }) => giveMicrophone(page, { from: 0, to: 1 }));

test('in a library that can only be read, findings are read and gone to, clips are heard, and the past is looked at', async ({
  app,
  server,
  libraryDir,
}) => {
  await openAnnotating(app, WORK);
  await drag(app, paneOf(app, 'Sam'), [0.7, 0.9], [0.9, 0.9]);
  await app.keyboard.press('Shift+V');
  await expect(app.getByRole('group', { name: 'Voice clip', exact: true }).getByText(/0:01/)).toBeVisible();
  await app.keyboard.press('Shift+V');
  const pin = paneOf(app, 'Sam').getByRole('button', { name: /^Sam’s voice clip, / });
  await expect(pin).toBeVisible();
  await expectSaved(app);
  const marks = await annotationsOnDisk(server, WORK, 'Sam');

  await loseTheLibrary(app, libraryDir);
  await expect(app.getByRole('toolbar', { name: 'Annotating' })).toHaveCount(0);

  await pin.click();
  const player = paneOf(app, 'Sam').getByRole('group', { name: 'Sam’s voice clip' });
  await expect(player.getByRole('slider')).toHaveAttribute('aria-valuetext', /^0:0[12] of 0:0[12]$/);
  await expect(app.getByRole('button', { name: 'Destroy this voice clip' })).toHaveCount(0);
  await app.keyboard.press('Escape');

  await paneOf(app, 'Sam').focus();
  await app.keyboard.press('f');
  const board = app.getByRole('complementary', { name: 'Findings' });
  const card = board.getByRole('article').filter({ hasText: SAMS });
  await expect(card.getByRole('textbox')).toHaveCount(0);
  await expect(card.getByRole('button')).toHaveCount(1);
  await card.hover();
  await expect(paneOf(app, 'Sam').locator('[data-lit-mark]')).toBeVisible();
  await card.getByRole('button').click();
  await expect(paneOf(app, 'Sam').getByText(new RegExp(`^Sam’s .*“.*${SAMS}`))).toBeVisible();
  await expectAccessible(app);
  await app.keyboard.press('f');
  await expect(board).toBeHidden();

  await app.keyboard.press('Shift+H');
  const history = app.getByRole('complementary', { name: 'History' });
  await history.getByRole('button', { name: /added/ }).first().click();
  await expect(app.getByRole('region', { name: 'Pages, Sam’s marks as they were' })).toBeVisible();
  await expect(app.getByRole('button', { name: /^Bring back/ })).toHaveCount(0);
  await app.setViewportSize({ width: 683, height: 384 });
  await expectUncovered(app);
  await expectAccessible(app);
  await app.keyboard.press('Escape');
  await expect(paneOf(app, 'Sam')).toBeVisible();

  // Two pieces are looked at likewise, and what a mark says is said on its own piece.
  await app.getByRole('button', { name: 'Menu' }).click();
  await app.getByRole('menuitem', { name: 'Another piece beside it…' }).click();
  await app.getByRole('dialog').getByRole('button', { name: 'Save Millbrook Pool (redraft)' }).first().click();
  await expect(app.getByRole('region', { name: /^Pages, / })).toHaveCount(2);
  await app.keyboard.press('f');
  await card.getByRole('button').click();
  const said = app.getByText(new RegExp(`^Sam’s .*“.*${SAMS}`));
  await expect(said).toHaveCount(1);
  await app.keyboard.press('Escape');
  await expect(said).toHaveCount(0);
  await app.keyboard.press('Shift+O');
  await card.getByRole('button').click();
  await expect(said).toHaveCount(1);
  await expect(app.getByRole('button', { name: /^Zoom, / })).toBeVisible();
  await expectUncovered(app);
  expect(await annotationsOnDisk(server, WORK, 'Sam')).toEqual(marks);
});
