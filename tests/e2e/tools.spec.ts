import { expect, type Page } from '@playwright/test';
import type { Annotation } from '../../src/shared/annotations/annotation.ts';
import { annotationsOnDisk, drag, expectSaved, openAnnotating, paneOf } from '../support/annotating.ts';
import { test } from '../support/app-test.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import type { RunningServer } from '../support/running-server.ts';

const WORK = 'Comparing fractions';

async function press(app: Page, ...keys: string[]): Promise<void> {
  await paneOf(app, 'Sam').focus();
  for (const key of keys) await app.keyboard.press(key);
}

/** A place in Sam's pane, from fractions of its width and height, in pixels of the window. */
async function place(app: Page, across: number, down: number): Promise<{ x: number; y: number }> {
  const box = (await paneOf(app, 'Sam').boundingBox())!;
  return { x: box.x + box.width * across, y: box.y + box.height * down };
}

async function click(app: Page, across: number, down: number): Promise<void> {
  const { x, y } = await place(app, across, down);
  await app.mouse.click(x, y);
}

/** Sam's marks that were not there when the sample was opened, in the order of painting, once there are this many. */
async function made(server: RunningServer, before: readonly Annotation[], count: number): Promise<Annotation[]> {
  const fresh = async () => {
    const known = new Set(before.map(({ id }) => id));
    return (await annotationsOnDisk(server, WORK, 'Sam')).filter(({ id }) => !known.has(id));
  };
  await expect.poll(async () => (await fresh()).length).toBe(count);
  return fresh();
}

function only<Kind extends Annotation['kind']>(marks: readonly Annotation[], kind: Kind) {
  const found = marks.filter((mark): mark is Extract<Annotation, { kind: Kind }> => mark.kind === kind);
  expect(found).toHaveLength(1);
  return found[0]!;
}

test('an arrow points where it was drawn to, and with Shift a line keeps to steps of fifteen degrees', async ({
  app,
  server,
}) => {
  await openAnnotating(app, WORK);
  const before = await annotationsOnDisk(server, WORK, 'Sam');
  await press(app, 'a');
  await drag(app, paneOf(app, 'Sam'), [0.3, 0.75], [0.6, 0.8]);
  await press(app, 'i');
  await app.keyboard.down('Shift');
  await drag(app, paneOf(app, 'Sam'), [0.3, 0.85], [0.7, 0.87]);
  await app.keyboard.up('Shift');
  const [arrow, line] = await made(server, before, 2);
  expect(arrow).toMatchObject({ kind: 'line', arrow: true });
  expect(line).toMatchObject({ kind: 'line', arrow: false });
  if (line?.kind === 'line') expect(line.to.y).toBe(line.from.y);
});

test('a region takes any shape with Alt, and always when that is chosen beside its colour', async ({ app, server }) => {
  await openAnnotating(app, WORK);
  const before = await annotationsOnDisk(server, WORK, 'Sam');
  const round = async (down: number) => {
    const middle = await place(app, 0.8, down);
    await app.mouse.move(middle.x + 60, middle.y);
    await app.mouse.down();
    for (let step = 1; step < 24; step += 1) {
      const angle = (step / 24) * 2 * Math.PI;
      await app.mouse.move(middle.x + 60 * Math.cos(angle), middle.y + 30 * Math.sin(angle));
    }
    await app.mouse.up();
  };
  await press(app, 'r');
  await app.keyboard.down('Alt');
  await round(0.7);
  await app.keyboard.up('Alt');
  await made(server, before, 1);
  await app.getByRole('button', { name: 'Colour and shape' }).click();
  await app.getByText('Any shape').click();
  await app.keyboard.press('Escape');
  await round(0.9);
  const marks = await made(server, before, 2);
  expect(marks.map(({ kind }) => kind)).toEqual(['shape', 'shape']);
});

test('a callout is typed in the margin and keeps pointing at the work when either end is moved', async ({
  app,
  server,
}) => {
  await openAnnotating(app, WORK);
  const before = await annotationsOnDisk(server, WORK, 'Sam');
  await press(app, 'q');
  await drag(app, paneOf(app, 'Sam'), [0.3, 0.6], [0.62, 0.7]);
  await app.keyboard.type('How did you decide?');
  await app.keyboard.press('Control+Enter');
  const first = only(await made(server, before, 1), 'callout');
  expect(first.text).toBe('How did you decide?');

  await press(app, 'v');
  await drag(app, paneOf(app, 'Sam'), [0.65, 0.72], [0.65, 0.82]);
  const callout = async () => only(await made(server, before, 1), 'callout');
  await expect.poll(async () => (await callout()).y).toBeGreaterThan(first.y);
  expect((await callout()).at).toEqual(first.at);

  const moved = await callout();
  await drag(app, paneOf(app, 'Sam'), [0.3, 0.6], [0.4, 0.64]);
  await expect.poll(async () => (await callout()).at.x).toBeGreaterThan(first.at.x);
  expect(await callout()).toMatchObject({ x: moved.x, y: moved.y });
  const pointed = await callout();
  await press(app, 'Alt+ArrowUp');
  await expect.poll(async () => (await callout()).at.y).toBeLessThan(pointed.at.y);
});

test('a tick is one key where the pointer is, or Enter in the middle', async ({ app, server }) => {
  await openAnnotating(app, WORK);
  const before = await annotationsOnDisk(server, WORK, 'Sam');
  const at = await place(app, 0.4, 0.8);
  await app.mouse.move(at.x, at.y);
  await press(app, 'y');
  const tick = only(await made(server, before, 1), 'sign');
  expect(tick.sign).toBe('tick');
  await app.mouse.move(2, 2);
  await press(app, 'j', 'Enter');
  const marks = await made(server, before, 2);
  expect(marks.map((mark) => mark.kind === 'sign' && mark.sign)).toEqual(['tick', 'cross']);
  // What the keyboard put down is selected, so that it can be carried to its place.
  await press(app, 'ArrowDown');
  await expect.poll(async () => (await made(server, before, 2))[1]).not.toEqual(marks[1]);
});

test('the eraser takes only what it touches when it is to, as one step, and gives way to the pen', async ({
  app,
  server,
}) => {
  await openAnnotating(app, WORK);
  const before = await annotationsOnDisk(server, WORK, 'Sam');
  await drag(app, paneOf(app, 'Sam'), [0.4, 0.88], [0.9, 0.88]);
  const whole = only(await made(server, before, 1), 'ink');
  await press(app, 'e');
  await app.getByRole('button', { name: 'How the eraser works' }).click();
  await app.getByText('Only what it touches').click();
  await app.getByRole('switch', { name: 'Back to the pen after one use' }).check();
  await expectAccessible(app);
  await app.keyboard.press('Escape');
  await drag(app, paneOf(app, 'Sam'), [0.65, 0.84], [0.65, 0.93]);
  const pieces = await made(server, before, 2);
  expect(pieces.map(({ kind }) => kind)).toEqual(['ink', 'ink']);
  await expect(app.getByRole('button', { name: 'Pen', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await press(app, 'Control+z');
  expect(await made(server, before, 1)).toEqual([whole]);

  // How the eraser works is remembered.
  await app.reload();
  await press(app, 'e');
  await app.getByRole('button', { name: 'How the eraser works' }).click();
  await expect(app.getByRole('switch', { name: 'Back to the pen after one use' })).toBeChecked();
});

test('what is selected grows by its corner or by Shift and an arrow, ink and all', async ({ app, server }) => {
  await openAnnotating(app, WORK);
  const before = await annotationsOnDisk(server, WORK, 'Sam');
  await drag(app, paneOf(app, 'Sam'), [0.5, 0.78], [0.6, 0.88]);
  const drawn = only(await made(server, before, 1), 'ink');
  await press(app, 'v');
  await click(app, 0.55, 0.83);
  await drag(app, paneOf(app, 'Sam'), [0.6035, 0.8845], [0.7035, 0.9845]);
  const ink = async () => only(await made(server, before, 1), 'ink');
  await expect.poll(async () => (await ink()).width).toBeGreaterThan(drawn.width);
  const larger = await ink();
  expect(spread(larger.points)).toBeGreaterThan(1.5 * spread(drawn.points));
  await press(app, 'Shift+ArrowRight', 'Shift+ArrowRight');
  await expect.poll(async () => spread((await ink()).points)).toBeGreaterThan(spread(larger.points));
  await press(app, 'Control+z', 'Control+z', 'Control+z');
  await expect.poll(ink).toEqual(drawn);
});

test('marks are copied beside, dragged off as copies, and laid before and behind each other', async ({
  app,
  server,
}) => {
  await openAnnotating(app, WORK);
  const before = await annotationsOnDisk(server, WORK, 'Sam');
  await press(app, 'r');
  await drag(app, paneOf(app, 'Sam'), [0.5, 0.75], [0.7, 0.85]);
  await made(server, before, 1);
  await press(app, 'Control+d');
  const [first, second] = await made(server, before, 2);
  expect(second).toMatchObject({ kind: 'region', personId: first!.personId });
  await press(app, 'v');
  await click(app, 0.52, 0.76);
  await app.keyboard.down('Alt');
  await drag(app, paneOf(app, 'Sam'), [0.52, 0.76], [0.3, 0.76]);
  await app.keyboard.up('Alt');
  await made(server, before, 3);
  await press(app, 'Escape');
  await click(app, 0.515, 0.757);
  await press(app, ']');
  await expect.poll(async () => (await made(server, before, 3)).at(-1)).toEqual({ ...first!, order: 1 });
  await app.getByRole('button', { name: 'Send to back' }).click();
  await expect.poll(async () => (await made(server, before, 3))[0]).toEqual({ ...first!, order: -1 });
});

test('Escape takes back what is being drawn, and the keyboard selects several marks', async ({ app, server }) => {
  await openAnnotating(app, WORK);
  const before = await annotationsOnDisk(server, WORK, 'Sam');
  const takeBack = async () => {
    const from = await place(app, 0.4, 0.8);
    await app.mouse.move(from.x, from.y);
    await app.mouse.down();
    await app.mouse.move(from.x + 120, from.y + 20, { steps: 6 });
    await app.keyboard.press('Escape');
    await app.mouse.up();
    await expect(app.getByRole('button', { name: 'Pen', exact: true })).toHaveAttribute('aria-pressed', 'true');
    expect(await made(server, before, 0)).toEqual([]);
  };
  await takeBack();
  // Coming back from the past, the pages are new on the screen.
  await press(app, 'Shift+H');
  await app.getByRole('button', { name: /^S?Sam added/ }).click();
  await expect(app.getByRole('region', { name: 'Pages, Sam’s marks as they were' })).toBeVisible();
  await press(app, 'Escape', 'Shift+H');
  await expect(paneOf(app, 'Sam')).toBeVisible();
  await takeBack();
  await press(app, '.', 'Control+.', 'Control+.');
  await expect(app.getByRole('group', { name: '3 marks' })).toBeVisible();
  await press(app, 'Control+d');
  await made(server, before, 3);
});

test('Escape closes what has only just opened, before the keyboard is in it, and leaves the tool in hand', async ({
  app,
}) => {
  await openAnnotating(app, WORK);
  await press(app, 'p');
  for (const [name, role] of [
    ['Finger and page', 'dialog'],
    ['Colour and width', 'dialog'],
    ['More marks', 'menu'],
    ['Menu', 'menu'],
  ] as const) {
    const button = app.getByRole('button', { name, exact: true });
    await button.evaluate(
      (target: HTMLElement, opens) =>
        new Promise<void>((resolve) => {
          // Within the very change that shows it: a person is never this fast, but a busy computer is this slow.
          const opening = new MutationObserver(() => {
            if (!document.querySelector(`[role=${opens}]`)) return;
            opening.disconnect();
            target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
            resolve();
          });
          opening.observe(document.body, { childList: true, subtree: true });
          target.click();
        }),
      role,
    );
    await expect(app.getByRole(role)).toHaveCount(0);
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await expect(app.getByRole('button', { name: 'Pen', exact: true })).toHaveAttribute('aria-pressed', 'true');
  }
});

test('marks are cut from one piece of work and pasted into another, each paste a step aside', async ({
  app,
  server,
}) => {
  await openAnnotating(app, WORK);
  const before = await annotationsOnDisk(server, WORK, 'Sam');
  await press(app, 'r');
  await drag(app, paneOf(app, 'Sam'), [0.3, 0.75], [0.5, 0.85]);
  await made(server, before, 1);
  await press(app, 'Control+x');
  await made(server, before, 0);
  await app.getByRole('link', { name: 'Library' }).click();
  const elsewhere = 'Life cycle of a plant';
  const there = await annotationsOnDisk(server, elsewhere, 'Sam');
  await openAnnotating(app, elsewhere);
  await press(app, 'Control+v', 'Control+v');
  await expect.poll(async () => (await annotationsOnDisk(server, elsewhere, 'Sam')).length).toBe(there.length + 2);
  const known = new Set(there.map(({ id }) => id));
  const pasted = (await annotationsOnDisk(server, elsewhere, 'Sam')).filter(({ id }) => !known.has(id));
  const [one, other] = pasted.flatMap((mark) => (mark.kind === 'region' ? [mark.box] : []));
  expect(Math.hypot(one!.x - other!.x, one!.y - other!.y)).toBeGreaterThan(200);
});

test('on one page the other person’s mark can be looked at, and says who must take the pen to change it', async ({
  app,
  server,
}) => {
  await openAnnotating(app, WORK);
  const theirs = await annotationsOnDisk(server, WORK, 'Priya');
  await app.getByRole('button', { name: 'One page, both people' }).click();
  await app.getByRole('button', { name: 'Select and move' }).click();
  const pages = app.getByRole('region', { name: /^Pages/ });
  const tick = theirs.find((mark) => mark.kind === 'ink')!;
  const paper = (await pages.getByRole('img', { name: 'Page 1 of 1' }).boundingBox())!;
  const unit = paper.width / 10_000;
  if (tick.kind !== 'ink') throw new Error('the sample has no ink of Priya’s');
  await app.mouse.click(paper.x + tick.points[0]! * unit, paper.y + tick.points[1]! * unit);
  const notice = app.getByRole('status').filter({ hasText: 'Only Priya can change it' });
  await expect(notice).toBeVisible();
  await expectAccessible(app);
  await pages.focus();
  await app.keyboard.press('Delete');
  await notice.getByRole('button', { name: 'Give Priya the pen' }).click();
  await expect(app.getByText('Priya has the pen')).toBeAttached();
  await expect(app.getByRole('group', { name: 'Pen mark' })).toBeVisible();
  expect(await annotationsOnDisk(server, WORK, 'Priya')).toEqual(theirs);
});

test('the seldom-used marks are one flyout that remembers the last, and the tools stay one row', async ({ app }) => {
  await openAnnotating(app, WORK);
  await app.getByRole('button', { name: 'More marks' }).click();
  await app.getByRole('menuitem', { name: 'Callout' }).click();
  await expect(app.getByRole('button', { name: 'Callout' })).toHaveAttribute('aria-pressed', 'true');
  await app.reload();
  await expect(app.getByRole('button', { name: 'Callout' })).toBeVisible();
  const bar = app.getByRole('toolbar', { name: 'Annotating' });
  expect((await bar.boundingBox())!.height).toBeLessThan(50);
  expect(await bar.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  await expectAccessible(app);

  // Twice as large, as in a window of half the size: every tool is still there to be pressed.
  await app.setViewportSize({ width: 683, height: 384 });
  for (const name of ['Pen', 'Eraser', 'More marks', 'Undo', 'Findings']) {
    await expect(app.getByRole('button', { name, exact: true })).toBeInViewport();
  }
  await expectSaved(app);
});

test('at twice the size, beside a panel, headings do not collide and a mark’s card leaves room for the work', async ({
  app,
}) => {
  await openAnnotating(app, WORK);
  await app.setViewportSize({ width: 683, height: 384 });
  const heading = app.getByRole('button', { name: /^Take the pen/ }).locator('..');
  const collides = () =>
    heading.evaluate((element) => {
      const boxes = [...element.children]
        .map((child) => child.getBoundingClientRect())
        .filter(({ width }) => width > 0);
      return (
        element.scrollWidth > element.clientWidth || boxes.some(({ left }, i) => i > 0 && left < boxes[i - 1]!.right)
      );
    });
  await press(app, '.');
  const card = app.getByRole('group', { name: 'Pen mark' });
  for (const panel of ['Findings', 'History']) {
    await app.getByRole('button', { name: panel, exact: true }).click();
    await expect(app.getByRole('complementary', { name: panel })).toBeVisible();
    await expect.poll(collides).toBe(false);
    const pane = (await paneOf(app, 'Sam').boundingBox())!;
    await expect.poll(async () => (await card.boundingBox())!.height).toBeLessThan(pane.height * 0.65);
    const word = card.getByText('Opportunity', { exact: true });
    expect(await word.evaluate((label) => label.parentElement!.scrollWidth <= label.parentElement!.clientWidth)).toBe(
      true,
    );
    await app.getByRole('button', { name: panel, exact: true }).click();
    await expect(app.getByRole('complementary', { name: panel })).toBeHidden();
  }
});

test('of marks in different colours none is shown as chosen, until all have one', async ({ app, server }) => {
  await openAnnotating(app, WORK);
  const before = await annotationsOnDisk(server, WORK, 'Sam');
  await press(app, 'r');
  await drag(app, paneOf(app, 'Sam'), [0.3, 0.75], [0.5, 0.85]);
  await press(app, 'p');
  await drag(app, paneOf(app, 'Sam'), [0.6, 0.8], [0.8, 0.8]);
  const marks = await made(server, before, 2);
  expect(new Set(marks.map((mark) => mark.kind !== 'voice' && mark.colour)).size).toBe(2);
  await press(app, 'Control+a');
  const colours = app.getByRole('group', { name: /marks$/ }).getByRole('group', { name: 'Colour' });
  await expect(colours).toBeVisible();
  await expect(colours.getByRole('button', { pressed: true })).toHaveCount(0);
  await colours.getByRole('button', { name: 'Green' }).click();
  await expect(colours.getByRole('button', { pressed: true })).toHaveAccessibleName('Green');
});

/** How far a line of ink reaches across and down. */
function spread(points: readonly number[]): number {
  const at = (first: number) => points.filter((_, i) => i % 3 === first);
  const reach = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  return reach(at(0)) + reach(at(1));
}
