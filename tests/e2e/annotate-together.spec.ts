import { expect, type Page } from '@playwright/test';
import { annotationsOnDisk, drag, expectSaved, openAnnotating, paneOf } from '../support/annotating.ts';
import { test } from '../support/app-test.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import type { RunningServer } from '../support/running-server.ts';

const WORK = 'Comparing fractions';

async function counts(server: RunningServer): Promise<{ sam: number; priya: number }> {
  const [sam, priya] = await Promise.all(['Sam', 'Priya'].map((name) => annotationsOnDisk(server, WORK, name)));
  return { sam: sam!.length, priya: priya!.length };
}

/** Presses a key with the pages in focus, as after a click on them. */
async function press(app: Page, name: string, key: string): Promise<void> {
  await paneOf(app, name).focus();
  await app.keyboard.press(key);
}

test('each person draws into their own layer, and one key passes the pen', async ({ app, server }) => {
  await openAnnotating(app, WORK);
  await expectAccessible(app);
  const before = await counts(server);
  await expect(app.getByText('Sam has the pen')).toBeAttached();
  await drag(app, paneOf(app, 'Sam'), [0.3, 0.9], [0.6, 0.9]);
  await expectSaved(app);
  expect(await counts(server)).toEqual({ sam: before.sam + 1, priya: before.priya });

  await app.keyboard.press('x');
  await expect(app.getByText('Priya has the pen')).toBeAttached();
  await drag(app, paneOf(app, 'Priya'), [0.3, 0.92], [0.6, 0.92]);
  await expectSaved(app);
  expect(await counts(server)).toEqual({ sam: before.sam + 1, priya: before.priya + 1 });

  // Whoever points into the other side has taken the pen, and the screen says so.
  await drag(app, paneOf(app, 'Sam'), [0.3, 0.94], [0.6, 0.94]);
  await expect(app.getByText('Sam has the pen')).toBeAttached();
  await expectSaved(app);
  expect(await counts(server)).toEqual({ sam: before.sam + 2, priya: before.priya + 1 });
});

test('undo and redo are each person’s own', async ({ app, server }) => {
  await openAnnotating(app, WORK);
  const before = await counts(server);
  await drag(app, paneOf(app, 'Sam'), [0.3, 0.9], [0.6, 0.9]);
  await drag(app, paneOf(app, 'Priya'), [0.3, 0.92], [0.6, 0.92]);
  await app.keyboard.press('Control+z');
  await expectSaved(app);
  expect(await counts(server)).toEqual({ sam: before.sam + 1, priya: before.priya });
  await expect(app.getByRole('button', { name: 'Undo' })).toBeDisabled();
  await app.keyboard.press('x');
  await app.keyboard.press('Control+z');
  await expect.poll(() => counts(server)).toEqual(before);
  await app.keyboard.press('Control+Shift+z');
  await expect.poll(() => counts(server)).toEqual({ sam: before.sam + 1, priya: before.priya });
});

test('a region becomes a strength with its words, and stands in the list of findings', async ({ app, server }) => {
  await openAnnotating(app, WORK);
  await press(app, 'Sam', 'r');
  await drag(app, paneOf(app, 'Sam'), [0.15, 0.75], [0.55, 0.9]);
  await app.keyboard.press('v');
  await app.getByRole('region', { name: 'Pages, Sam’s marks' }).click({ position: await at(app, 0.16, 0.8) });
  const inspector = app.getByRole('group', { name: 'Region' });
  await expect(inspector).toBeVisible();
  await inspector.getByText('Strength', { exact: true }).click();
  await inspector.getByRole('textbox').fill('The bars are drawn to answer the question.');
  await app.keyboard.press('Escape');
  await expectSaved(app);
  await expect
    .poll(async () => (await annotationsOnDisk(server, WORK, 'Sam')).at(-1))
    .toMatchObject({ kind: 'region', finding: 'strength', comment: 'The bars are drawn to answer the question.' });
  await app.getByRole('button', { name: 'Findings' }).click();
  await expect(app.getByRole('button', { name: 'The bars are drawn to answer the question.' })).toBeVisible();
  await expectAccessible(app);
});

test('a note is typed on the page, moved by the arrow keys and deleted', async ({ app, server }) => {
  await openAnnotating(app, WORK);
  const before = await counts(server);
  await press(app, 'Sam', 't');
  await paneOf(app, 'Sam').click({ position: await at(app, 0.3, 0.85) });
  await app.keyboard.type('Which bar is one whole?');
  await app.keyboard.press('Control+Enter');
  await expectSaved(app);
  const [placed] = (await annotationsOnDisk(server, WORK, 'Sam')).slice(-1);
  expect(placed).toMatchObject({ kind: 'text', text: 'Which bar is one whole?' });

  await press(app, 'Sam', 'v');
  await paneOf(app, 'Sam').click({ position: await at(app, 0.32, 0.86) });
  const inspector = app.getByRole('group', { name: 'Note' });
  await expect(inspector).toBeVisible();
  expect(await inspector.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  await press(app, 'Sam', 'ArrowRight');
  await expect
    .poll(async () => (await annotationsOnDisk(server, WORK, 'Sam')).find(({ id }) => id === placed!.id))
    .not.toEqual(placed);
  // Opened again, it is added to.
  await press(app, 'Sam', 'Enter');
  await app.keyboard.type(' Why?');
  await app.keyboard.press('Control+Enter');
  await expect
    .poll(async () => (await annotationsOnDisk(server, WORK, 'Sam')).at(-1))
    .toMatchObject({ text: 'Which bar is one whole? Why?' });
  await press(app, 'Sam', 'Delete');
  await expect.poll(() => counts(server)).toEqual(before);
});

test('the eraser takes whole strokes away as one step', async ({ app, server }) => {
  await openAnnotating(app, WORK);
  const before = await counts(server);
  for (const height of [0.86, 0.9, 0.94]) await drag(app, paneOf(app, 'Sam'), [0.75, height], [0.92, height]);
  await expect.poll(() => counts(server)).toEqual({ ...before, sam: before.sam + 3 });
  await app.keyboard.press('e');
  await drag(app, paneOf(app, 'Sam'), [0.84, 0.83], [0.84, 0.97]);
  await expect.poll(() => counts(server)).toEqual(before);
  await app.keyboard.press('Control+z');
  await expect.poll(() => counts(server)).toEqual({ ...before, sam: before.sam + 3 });
});

test('both sides move together until they are let apart', async ({ app }) => {
  await openAnnotating(app, WORK);
  const zoom = () => app.getByRole('button', { name: /^Zoom, / }).getAttribute('aria-label');
  const place = (name: string) =>
    paneOf(app, name)
      .getByRole('img', { name: 'Page 1 of 1' })
      .boundingBox()
      .then((box) => Math.round(box!.width));
  const before = await zoom();
  await paneOf(app, 'Priya').hover();
  await app.keyboard.down('Control');
  await app.mouse.wheel(0, -400);
  await app.keyboard.up('Control');
  await expect.poll(zoom).not.toBe(before);
  await expect.poll(async () => (await place('Sam')) - (await place('Priya'))).toBe(0);

  await app.getByRole('button', { name: 'Move both sides together' }).click();
  await app.keyboard.down('Control');
  await paneOf(app, 'Priya').hover();
  await app.mouse.wheel(0, 400);
  await app.keyboard.up('Control');
  await expect.poll(async () => (await place('Sam')) - (await place('Priya'))).not.toBe(0);
});

test('one page shows both people’s marks, and the pen goes where its holder’s marks belong', async ({
  app,
  server,
}) => {
  await openAnnotating(app, WORK);
  const before = await counts(server);
  await app.getByRole('button', { name: 'One page, both people' }).click();
  const pages = app.getByRole('region', { name: /^Pages/ });
  await expect(pages).toHaveCount(1);
  await app.keyboard.press('x');
  await drag(app, pages, [0.45, 0.8], [0.55, 0.8]);
  await expectSaved(app);
  expect(await counts(server)).toEqual({ ...before, priya: before.priya + 1 });
  await expectAccessible(app);
});

/** A place in Sam's pane as an offset from its corner, from fractions of its size. */
async function at(app: Page, across: number, down: number): Promise<{ x: number; y: number }> {
  const box = (await paneOf(app, 'Sam').boundingBox())!;
  return { x: box.width * across, y: box.height * down };
}
