import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, type Page } from '@playwright/test';
import { annotationsOnDisk, expectSaved, paneOf } from '../support/annotating.ts';
import { test } from '../support/app-test.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { pressAll, takeUpCodes, typeCommand } from '../support/marking.ts';
import { plainPdf } from '../support/plain-pdf.ts';

const LINES = [
  'Last weekend me and my cousin',
  'goed to the castel on the hill',
  'it was realy foggy but we seen',
  'the hole town from up their',
];

/** Brings in three pages as one piece and opens it; from here on nothing but keys is used. */
async function openThreePages(app: Page): Promise<void> {
  const chooser = app.waitForEvent('filechooser');
  await app.getByRole('button', { name: 'Add work' }).first().press('Enter');
  const buffer = plainPdf([LINES, LINES.toReversed(), LINES]);
  await (await chooser).setFiles([{ name: 'The castle.pdf', mimeType: 'application/pdf', buffer }]);
  await app.getByRole('link', { name: 'The castle', exact: true }).press('Enter');
  for (const name of ['Sam', 'Priya']) await expect(paneOf(app, name).locator('canvas').first()).toBeVisible();
}

async function stampsByPage(pages: readonly string[], marks: readonly { kind: string; pageId: string }[]) {
  return pages.map((pageId) => marks.filter((mark) => mark.kind === 'stamp' && mark.pageId === pageId).length);
}

test('a three-page piece is marked with twelve codes and two comments, and the mouse is never touched', async ({
  app,
  server,
}) => {
  await openThreePages(app);
  await expect(paneOf(app, 'Sam')).toBeFocused();
  await takeUpCodes(app, 'Sam');
  await expectAccessible(app);

  // The place to mark is moved line by line; each code's letter stamps it there and moves on.
  await pressAll(app, ['ArrowDown', 'Shift+ArrowUp', 'Shift+ArrowLeft']);
  await pressAll(app, ['c', 'ArrowDown', 's', 'ArrowDown', 'g', 't']);
  await app.keyboard.press('Shift+C');
  await expect(app.getByRole('textbox', { name: 'Comment' })).toBeFocused();
  await app.keyboard.type('Say it aloud: which word sounds as it was last weekend?');
  await app.keyboard.press('Control+Enter');

  await app.keyboard.press('PageDown');
  await pressAll(app, ['w', 'ArrowDown', 'm', 'ArrowDown', 'n', 'u']);
  await pressAll(app, ['Shift+PageDown', '2', 'ArrowDown', '3', 'ArrowDown', 'v', 'Enter']);
  await app.keyboard.press(';');

  await expectSaved(app);
  const marks = await annotationsOnDisk(server, 'The castle', 'Sam');
  const pages = [...new Set(marks.map(({ pageId }) => pageId))];
  expect(await stampsByPage(pages, marks)).toEqual([4, 4, 4]);
  const codes = marks.flatMap((mark) => (mark.kind === 'stamp' ? [mark.code.symbol] : []));
  expect(codes).toEqual(['CL', 'Sp', 'Gr', 'Tn', 'WW', '^', '//', '?', 'CL', 'Sp', 'V', 'V']);
  const comments = marks.flatMap(({ comment }) => comment ?? []);
  expect(comments).toEqual(Array(2).fill('Say it aloud: which word sounds as it was last weekend?'));
});

test('one key goes to the next page without a mark, and says when there is none; a comment brings its mark into view', async ({
  app,
}) => {
  await openThreePages(app);
  await takeUpCodes(app, 'Sam');
  const page = (number: number) =>
    app
      .getByRole('textbox', { name: 'Page' })
      .or(app.getByText(`Page ${number} of 3`))
      .first();
  await pressAll(app, ['ArrowDown', 's', 'Shift+PageDown']);
  await expect(page(2)).toBeVisible();
  await pressAll(app, ['s', 'Shift+PageDown', 's', 'Shift+PageDown']);
  await expect(app.getByText('Every page has a mark.')).toBeVisible();

  await app.keyboard.press('Home');
  await expect(page(1)).toBeVisible();
  await app.keyboard.press('Shift+C');
  await expect(page(3)).toBeVisible();
  await app.keyboard.type('Read it aloud once more');
  await expect(app.getByRole('textbox', { name: 'Comment', exact: true })).toHaveValue('Read it aloud once more');
});

test('the command palette stamps a code, knows every tool, and what it opens gives the keyboard back to the pages', async ({
  app,
  server,
}) => {
  await openThreePages(app);
  await takeUpCodes(app, 'Sam');
  await app.keyboard.press('ArrowDown');
  await typeCommand(app, 'full stop');
  await app.keyboard.press('Enter');
  await expectSaved(app);
  await expect.poll(async () => (await annotationsOnDisk(server, 'The castle', 'Sam')).length).toBe(1);
  await paneOf(app, 'Sam').focus();
  await typeCommand(app, 'callout');
  await expect(app.getByText('Callout', { exact: true })).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(paneOf(app, 'Sam')).toBeFocused();

  for (const [words, dialog] of [
    ['export', /^Export/],
    ['edit marking', 'Marking codes'],
    ['mark alone', 'Mark alone first'],
    ['class settings', 'Class settings'],
  ] as const) {
    await typeCommand(app, words);
    await app.keyboard.press('Enter');
    await expect(app.getByRole('dialog', { name: dialog })).toBeVisible();
    await app.keyboard.press('Escape');
    await expect(paneOf(app, 'Sam')).toBeFocused();
  }
  // Whoever types on at once, as those do who know it, types into the palette.
  await app.keyboard.press('Control+k');
  await app.keyboard.type('history');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('complementary', { name: 'History' })).toBeVisible();
  await app.getByRole('button', { name: 'Menu' }).click();
  await app.getByRole('menuitem', { name: 'Keyboard shortcuts' }).click();
  await app.keyboard.press('Escape');
  await expect(app.getByRole('button', { name: 'Menu' })).toBeFocused();
  await app.keyboard.press('x');
  await expect(app.getByText('Priya has the pen')).toBeAttached();
  await typeCommand(app, 'comment bank');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('complementary', { name: 'Comment bank' }).getByRole('textbox').first()).toBeFocused();
});

test('the keys and the class’s codes print as one card on one side of A4', async ({ app }) => {
  await app.evaluate(() => {
    // Stays on the paper, as a person does in the dialog of the system, for the browser to print it meanwhile.
    window.print = () => {
      const host = [...document.body.children].find((element) => element.shadowRoot);
      document.body.dataset.printed = host?.shadowRoot?.textContent ?? '';
      return new Promise<void>(() => undefined);
    };
  });
  await app.keyboard.press('Shift+?');
  await app.getByRole('button', { name: 'Print the key card' }).click();
  for (const words of [/Marginalia’s keys/, /Example primary/, /Finger spaces/, /Next page without a mark/]) {
    await expect(app.locator('body')).toHaveAttribute('data-printed', words);
  }
  const printed = await PDFDocument.load(await app.pdf({ preferCSSPageSize: true }));
  expect(printed.getPageCount()).toBe(1);
});
