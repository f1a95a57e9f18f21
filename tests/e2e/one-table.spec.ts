import { expect, type Locator, type Page } from '@playwright/test';
import { drag, expectSaved, openAnnotating, paneOf } from '../support/annotating.ts';
import { test, watchForComplaints } from '../support/app-test.ts';
import { expectAccessible } from '../support/expect-accessible.ts';

const WORK = 'Comparing fractions';

/** Whether something red of the pointer can be seen on this canvas just now. */
async function shows(trail: Locator): Promise<boolean> {
  return trail.evaluate((canvas: HTMLCanvasElement) => {
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width || 1, canvas.height || 1).data ?? [];
    for (let at = 3; at < pixels.length; at += 4) if (pixels[at]! > 0) return true;
    return false;
  });
}

const trailOn = (pane: Locator | Page) => pane.locator('[data-presenter-pointer]');

/** Points once more, because what was pointed at is gone again within a second, and looks whether it is seen there. */
async function pointAndLook(app: Page, trail: Locator): Promise<boolean> {
  await moveOver(app, paneOf(app, 'Sam'));
  return shows(trail);
}

async function moveOver(app: Page, pane: Locator): Promise<void> {
  const box = (await pane.boundingBox())!;
  await app.mouse.move(box.x + box.width * 0.4, box.y + box.height * 0.5);
  await app.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.6, { steps: 6 });
}

async function openWall(app: Page, whose: string): Promise<Page> {
  const opened = app.waitForEvent('popup');
  await app.getByRole('button', { name: 'Menu' }).click();
  await app.getByRole('menuitem', { name: whose }).click();
  const wall = await opened;
  await expect(
    wall
      .getByRole('region', { name: /for the room$/ })
      .locator('canvas')
      .first(),
  ).toBeVisible();
  return wall;
}

test('the pointer shows the same place on both sides, draws nothing and fades', async ({ app }) => {
  await openAnnotating(app, WORK);
  await paneOf(app, 'Sam').focus();
  await app.keyboard.press('Shift+Z');
  await expect.poll(() => pointAndLook(app, trailOn(paneOf(app, 'Priya')))).toBe(true);
  await drag(app, paneOf(app, 'Sam'), [0.3, 0.3], [0.5, 0.5]);
  await expect(app.getByRole('button', { name: 'Undo' })).toBeDisabled();
  await expect.poll(() => shows(trailOn(paneOf(app, 'Sam')))).toBe(false);
  await app.keyboard.press('Escape');
  await drag(app, paneOf(app, 'Sam'), [0.3, 0.92], [0.5, 0.92]);
  await expect(app.getByRole('button', { name: 'Undo' })).toBeEnabled();
});

test('a second window shows the room one person’s marks and follows where the table looks and points', async ({
  app,
  server,
}) => {
  await openAnnotating(app, WORK);
  const wall = await openWall(app, 'Priya’s marks');
  const complaints = watchForComplaints(wall, new URL(server.url).origin);
  await expect(wall.getByRole('region', { name: 'Pages, Priya’s marks, for the room' })).toBeVisible();
  await expect(wall.getByRole('banner')).toHaveCount(0);
  const ring = () => getComputedStyle(document.querySelector('[role=region]')!, '::after').borderTopWidth;
  expect(await wall.evaluate(ring)).toBe('0px');
  await expectAccessible(wall);

  const width = async () => Math.round((await wall.getByRole('img', { name: /^Page 1/ }).boundingBox())!.width);
  const before = await width();
  await paneOf(app, 'Sam').hover();
  await app.keyboard.down('Control');
  await app.mouse.wheel(0, -400);
  await app.keyboard.up('Control');
  await expect.poll(width).toBeGreaterThan(before);

  await paneOf(app, 'Sam').focus();
  await app.keyboard.press('Shift+Z');
  await expect.poll(() => pointAndLook(app, trailOn(wall))).toBe(true);

  await app.keyboard.press('Shift+Z');
  const both = app.getByRole('menuitem', { name: 'Both people’s marks' });
  await app.getByRole('button', { name: 'Menu' }).click();
  await both.click();
  await expect(wall.getByRole('region', { name: 'Pages, Sam’s and Priya’s marks, for the room' })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('the tools lie on the side of whoever has the pen, when people like that', async ({ app }) => {
  await openAnnotating(app, WORK);
  const penTool = app.getByRole('button', { name: 'Pen', exact: true });
  const left = async () => (await penTool.boundingBox())!.x;
  await app.getByRole('button', { name: 'Finger and page' }).click();
  await app.getByRole('switch', { name: /^Tools on the side/ }).click();
  await app.keyboard.press('Escape');
  expect(await left()).toBeLessThan(683);
  await paneOf(app, 'Sam').focus();
  await app.keyboard.press('x');
  await expect.poll(left).toBeGreaterThan(683);
  await drag(app, paneOf(app, 'Priya'), [0.3, 0.92], [0.5, 0.92]);
  await expectSaved(app);
});
