import { expect, type CDPSession, type Page } from '@playwright/test';
import type { InkAnnotation } from '../../src/shared/annotations/annotation.ts';
import { annotationsOnDisk, openAnnotating, paneOf } from '../support/annotating.ts';
import { test } from '../support/app-test.ts';
import type { RunningServer } from '../support/running-server.ts';

const WORK = 'Comparing fractions';

test.use({ hasTouch: true });

type Place = readonly [across: number, down: number];

/** The devices of a tablet, as the browser receives them from the system. Places are fractions of Sam's pane. */
async function tablet(app: Page) {
  const session: CDPSession = await app.context().newCDPSession(app);
  const box = (await paneOf(app, 'Sam').boundingBox())!;
  const at = ([across, down]: Place) => ({ x: box.x + box.width * across, y: box.y + box.height * down });
  const pen = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', place: Place, force: number) =>
    session.send('Input.dispatchMouseEvent', {
      type,
      ...at(place),
      pointerType: 'pen',
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
      force,
    });
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', places: readonly Place[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: places.map((place, id) => ({ ...at(place), id })),
    });
  return {
    at,
    pen,
    touch,
    penStroke: async (places: readonly Place[], forces: readonly number[] = [0.5]) => {
      await pen('mousePressed', places[0]!, forces[0]!);
      for (const [i, place] of places.entries()) await pen('mouseMoved', place, forces[i] ?? forces.at(-1)!);
      await pen('mouseReleased', places.at(-1)!, 0);
    },
    fingers: async (...steps: (readonly Place[])[]) => {
      await touch('touchStart', steps[0]!);
      for (const places of steps.slice(1)) await touch('touchMove', places);
      await touch('touchEnd', []);
    },
  };
}

async function inkOf(server: RunningServer): Promise<InkAnnotation[]> {
  return (await annotationsOnDisk(server, WORK, 'Sam')).flatMap((mark) => (mark.kind === 'ink' ? [mark] : []));
}

/** Where the top of the page is, in pixels of the window. */
async function topOfPage(app: Page): Promise<number> {
  return Math.round((await paneOf(app, 'Sam').getByRole('img', { name: 'Page 1 of 1' }).boundingBox())!.y);
}

const zoom = (app: Page) => app.getByRole('button', { name: /^Zoom, / }).getAttribute('aria-label');

/** A moment after the pen left, in which touches are still taken for the hand that held it. */
async function whenTheHandIsGone(app: Page): Promise<void> {
  await app.evaluate(() => new Promise((resolve) => setTimeout(resolve, 800)));
}

test('a pen draws as hard as it is pressed, and evenly when that is chosen', async ({ app, server }) => {
  await openAnnotating(app, WORK);
  const before = (await inkOf(server)).length;
  const { penStroke } = await tablet(app);
  const way: Place[] = [
    [0.4, 0.8],
    [0.5, 0.82],
    [0.6, 0.8],
    [0.7, 0.82],
  ];
  await penStroke(way, [0.2, 0.4, 0.6, 0.8]);
  await expect.poll(async () => (await inkOf(server)).length).toBe(before + 1);
  expect(new Set(pressures((await inkOf(server)).at(-1)!)).size).toBeGreaterThan(2);

  await app.getByRole('button', { name: 'Colour and width' }).click();
  await app.getByRole('switch', { name: 'Thicker where pressed harder' }).uncheck();
  await app.keyboard.press('Escape');
  await penStroke(
    way.map(([across, down]) => [across, down + 0.1]),
    [0.2, 0.4, 0.6, 0.8],
  );
  await expect.poll(async () => (await inkOf(server)).length).toBe(before + 2);
  expect(new Set(pressures((await inkOf(server)).at(-1)!)).size).toBe(1);
});

test('fingers draw until a pen is seen; then they move the page, until they are asked to draw', async ({
  app,
  server,
}) => {
  await openAnnotating(app, WORK);
  const before = (await inkOf(server)).length;
  const { fingers, penStroke } = await tablet(app);
  const down: readonly Place[][] = [[[0.5, 0.8]], [[0.5, 0.7]], [[0.5, 0.6]], [[0.5, 0.5]]];
  await fingers(...down);
  await expect.poll(async () => (await inkOf(server)).length).toBe(before + 1);

  await penStroke([
    [0.7, 0.8],
    [0.8, 0.8],
  ]);
  await expect.poll(async () => (await inkOf(server)).length).toBe(before + 2);
  await whenTheHandIsGone(app);
  const top = await topOfPage(app);
  await fingers(...down);
  await expect.poll(() => topOfPage(app)).toBeLessThan(top - 50);
  expect((await inkOf(server)).length).toBe(before + 2);

  // It is remembered at the next meeting, and one key lets the finger draw again.
  await app.reload();
  await expect(paneOf(app, 'Sam').locator('canvas').first()).toBeVisible();
  await app.getByRole('button', { name: 'Finger and page' }).click();
  await expect(app.getByRole('switch', { name: 'Draw with a finger' })).not.toBeChecked();
  await app.keyboard.press('Escape');
  await paneOf(app, 'Sam').focus();
  await app.keyboard.press('Shift+P');
  await fingers(...down);
  await expect.poll(async () => (await inkOf(server)).length).toBe(before + 3);
});

test('the palm does nothing, whether it comes after the pen or rests there before it', async ({ app, server }) => {
  await openAnnotating(app, WORK);
  const before = (await inkOf(server)).length;
  const { pen, touch } = await tablet(app);
  const top = await topOfPage(app);

  await touch('touchStart', [[0.8, 0.9]]);
  await pen('mousePressed', [0.3, 0.7], 0.5);
  await pen('mouseMoved', [0.4, 0.7], 0.5);
  await touch('touchMove', [[0.82, 0.85]]);
  await pen('mouseMoved', [0.5, 0.7], 0.5);
  await touch('touchEnd', []);
  await touch('touchStart', [[0.85, 0.92]]);
  await touch('touchMove', [[0.85, 0.8]]);
  await pen('mouseMoved', [0.6, 0.7], 0.5);
  await touch('touchEnd', []);
  await pen('mouseReleased', [0.6, 0.7], 0);

  await expect.poll(async () => (await inkOf(server)).length).toBe(before + 1);
  const [stroke] = (await inkOf(server)).slice(-1);
  const across = stroke!.points.filter((_, i) => i % 3 === 0);
  expect(Math.max(...across) - Math.min(...across)).toBeGreaterThan(2500);
  expect(await topOfPage(app)).toBe(top);
});

test('the rubber end of a pen erases, whatever tool is in hand', async ({ app, server }) => {
  await openAnnotating(app, WORK);
  const before = (await inkOf(server)).length;
  const { at, penStroke } = await tablet(app);
  await penStroke([
    [0.4, 0.85],
    [0.7, 0.85],
  ]);
  await expect.poll(async () => (await inkOf(server)).length).toBe(before + 1);
  const from = at([0.55, 0.8]);
  const to = at([0.55, 0.9]);
  await app.mouse.move(from.x, from.y);
  // Browsers report the rubber as button 5 of a pen, which no remote control can press.
  await paneOf(app, 'Sam')
    .locator('[data-tool]')
    .evaluate(
      (surface, [begin, end]) => {
        const send = (type: string, place: { x: number; y: number }, button: number, buttons: number) =>
          surface.dispatchEvent(
            new PointerEvent(type, {
              bubbles: true,
              cancelable: true,
              pointerId: 1,
              pointerType: 'pen',
              clientX: place.x,
              clientY: place.y,
              button,
              buttons,
              pressure: 0.5,
            }),
          );
        send('pointerdown', begin!, 5, 32);
        send('pointermove', end!, -1, 32);
        send('pointerup', end!, 5, 0);
      },
      [from, to],
    );
  await expect.poll(async () => (await inkOf(server)).length).toBe(before);
  await expect(app.getByRole('button', { name: 'Pen', exact: true })).toHaveAttribute('aria-pressed', 'true');
});

test('two fingers move and enlarge the page, unless its size or its place is held', async ({ app, server }) => {
  await openAnnotating(app, WORK);
  const before = (await inkOf(server)).length;
  const { fingers } = await tablet(app);
  const apart: readonly Place[][] = [
    [
      [0.4, 0.5],
      [0.6, 0.5],
    ],
    [
      [0.3, 0.5],
      [0.7, 0.5],
    ],
    [
      [0.2, 0.5],
      [0.8, 0.5],
    ],
  ];
  const up: readonly Place[][] = [0.7, 0.6, 0.5, 0.4].map((down) => [
    [0.4, down],
    [0.6, down],
  ]);
  const start = await zoom(app);
  await fingers(...apart);
  await expect.poll(() => zoom(app)).not.toBe(start);

  await paneOf(app, 'Sam').focus();
  await app.keyboard.press('Shift+W');
  await expect(app.getByRole('button', { name: 'Finger and page: the page is held' })).toBeVisible();
  const held = await zoom(app);
  await fingers(...apart);
  expect(await zoom(app)).toBe(held);
  const top = await topOfPage(app);
  await fingers(...up);
  await expect.poll(() => topOfPage(app)).toBeLessThan(top - 50);

  await paneOf(app, 'Sam').focus();
  await app.keyboard.press('w');
  const still = await topOfPage(app);
  await fingers(...up);
  await paneOf(app, 'Sam').hover();
  await app.mouse.wheel(0, 300);
  expect(await topOfPage(app)).toBe(still);
  expect((await inkOf(server)).length).toBe(before);
});

function pressures(ink: InkAnnotation): number[] {
  return ink.points.filter((_, i) => i % 3 === 2);
}
