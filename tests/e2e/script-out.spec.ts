import { spawnSync } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { test } from '../support/app-test.ts';
import { dropFile } from '../support/drop-file.ts';
import { expectAccessible } from '../support/expect-accessible.ts';

const LETTER = 'Save Millbrook Pool (first draft)';
const SCRIPT = 'A reason the council can count';
const NEXT_STEP =
  'Choose your strongest reason and give the reader something they can count or check. Then answer the worry about money in one or two sentences.';

// Each story opens two parts of the app and draws paper in them, which a busy machine needs its time for.
test.slow();

async function openDesk(app: Page, work = LETTER): Promise<void> {
  await app.getByRole('link', { name: work }).click();
  await app.getByRole('link', { name: 'Script' }).click();
  await expect(app.getByRole('button', { name: 'Print or share' })).toBeVisible({ timeout: 30_000 });
}

async function openOut(app: Page, work = LETTER): Promise<void> {
  await openDesk(app, work);
  await app.getByRole('button', { name: 'Print or share' }).click();
  await expect(app.getByRole('button', { name: 'Print', exact: true })).toBeEnabled();
}

function pictures(app: Page): Locator {
  return app.getByRole('region', { name: 'Preview' }).getByRole('img', { name: 'A piece of page 1 of the work' });
}

async function savedBy(app: Page, button: string, folder: string): Promise<{ name: string; file: string }> {
  const [download] = await Promise.all([
    app.waitForEvent('download'),
    app.getByRole('button', { name: button, exact: true }).click(),
  ]);
  const name = download.suggestedFilename();
  const file = path.join(folder, name);
  await download.saveAs(file);
  return { name, file };
}

/** Makes printing note what would be on paper, in place of asking for a printer. */
async function notePrints(app: Page): Promise<void> {
  await app.evaluate(() => {
    window.print = () => {
      const papers = [...document.body.children].filter(({ shadowRoot }) => shadowRoot);
      const { dataset } = document.documentElement;
      dataset.printed = papers.map(({ shadowRoot }) => (shadowRoot as ShadowRoot).textContent).join('|');
      dataset.pictures = String(papers.flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll('image')]).length);
      dataset.page = document.adoptedStyleSheets
        .flatMap((sheet) => [...sheet.cssRules])
        .map((rule) => rule.cssText)
        .join();
    };
  });
}

/** Hands a file to the app as if it were chosen. */
async function bringIn(app: Page, name: string, text: string): Promise<void> {
  const chooser = app.waitForEvent('filechooser');
  await app.getByRole('button', { name: 'More for this script' }).click();
  await app.getByRole('menuitem', { name: 'Bring in a pack…' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(app.getByRole('menu')).toHaveCount(0);
}

test('the pupil’s slip says what is meant for the pupil and nothing else, also in large print and on A4', async ({
  app,
}) => {
  await openOut(app);
  await expectAccessible(app);
  await app.getByRole('checkbox', { name: /piece of the page/ }).uncheck();
  await expect(app.getByText('Fits one side of A5.')).toBeVisible();
  await notePrints(app);
  await app.getByRole('button', { name: 'Print', exact: true }).click();
  const html = app.locator('html');
  await expect(html).toHaveAttribute('data-printed', /^Save Millbrook Pool \(first draft\)ForWhat we all aim for/);
  const printed = (await html.getAttribute('data-printed'))!;
  for (const said of [
    'Look at this',
    'What works',
    'Not there yet',
    `Your next step${NEXT_STEP}`,
    'Think about this',
    'When to do it',
  ]) {
    expect(printed).toContain(said);
  }
  for (const kept of ['Comet', 'Notice', 'Gap', SCRIPT, 'unsure', 'Marginalia', 'Sam', 'Priya']) {
    expect(printed).not.toContain(kept);
  }
  expect(printed).not.toMatch(/\d+ s\b/);
  await expect(html).toHaveAttribute('data-page', /size: A5(?: portrait)?; margin: 0px;/i);

  await app.getByRole('checkbox', { name: /Large print/ }).check();
  await expect(app.getByText(/^Takes \d sides of A5\./)).toBeVisible();
  const letters = app.getByRole('region', { name: 'Preview' }).getByText(NEXT_STEP);
  expect(await letters.evaluate((element) => parseFloat(getComputedStyle(element).fontSize))).toBeGreaterThanOrEqual(
    24,
  );
  await app.getByText('A4', { exact: true }).click();
  await app.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(html).toHaveAttribute('data-page', /size: A4(?: portrait)?; margin: 0px;/i);
});

test('a slip shows the pieces of the page its parts are about, small enough for one side, also in Word', async ({
  app,
}, info) => {
  await openOut(app, 'Current in a series circuit');
  // Two parts are about the second row of the table: it is there once.
  await expect(pictures(app)).toHaveCount(4);
  await expect(app.getByText('Fits one side of A5.')).toBeVisible();
  await notePrints(app);
  await app.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(app.locator('html')).toHaveAttribute('data-pictures', '4');
  const parts = unzipSync(await readFile((await savedBy(app, 'Word', info.outputDir)).file));
  const media = Object.entries(parts).filter(([name]) => name.startsWith('word/media/'));
  expect(media.map(([, bytes]) => [...bytes.subarray(0, 2)])).toEqual(media.map(() => [0xff, 0xd8]));
  expect(new TextDecoder().decode(parts['word/document.xml']).match(/<wp:extent /g)).toHaveLength(4);
  await app.getByRole('checkbox', { name: /piece of the page/ }).uncheck();
  await expect(pictures(app)).toHaveCount(0);
});

test('the teacher’s card has prompts and seconds on one side, and leaves as Word, Markdown and words on the clipboard', async ({
  app,
}, info) => {
  await app.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openOut(app);
  await app.getByText('Teacher’s card', { exact: true }).click();
  await expect(app.getByText('Fits one side of A5.')).toBeVisible();
  const preview = app.getByRole('region', { name: 'Preview' });
  await expect(preview.getByText('I have read your letter as if I were')).toBeVisible();
  await expect(preview.getByText(NEXT_STEP)).toBeVisible();
  await expect(preview.getByText(/^About 1 min \d\d s in all$/)).toBeVisible();
  await expectAccessible(app);

  await app.getByRole('radio', { name: 'Every word' }).check();
  const word = await savedBy(app, 'Word', info.outputDir);
  expect(word.name).toBe(`${SCRIPT}, card.docx`);
  const parts = unzipSync(await readFile(word.file));
  const xml = new TextDecoder().decode(parts['word/document.xml']);
  const words = [...xml.matchAll(/<w:t[ >][^<]*<\/w:t>/g)].map(([run]) => run.replace(/<[^>]+>/g, ''));
  expect(words).toContain(SCRIPT);
  expect(words).toContain(NEXT_STEP);
  expect(words.some((said) => /^Notice · \d+ s$/.test(said))).toBe(true);
  await opensInLibreOffice(word.file, info.outputDir);

  const markdown = await savedBy(app, 'Markdown', info.outputDir);
  expect(markdown.name).toBe(`${SCRIPT}, card.md`);
  expect(await readFile(markdown.file, 'utf8')).toMatch(
    /^# A reason the council can count\n\n> \*\*Every pupil’s work shows:\*\* .+\n\n## Notice \(\d+ s\)\n\nI have/,
  );

  await app.getByRole('button', { name: 'Copy words' }).click();
  await expect(app.getByRole('button', { name: 'Copied' })).toBeVisible();
  await expect(app.getByText('The words are on the clipboard')).toBeVisible();
  expect(await app.evaluate(() => navigator.clipboard.readText())).toContain(`Next step (`);
});

test('a pack names no pupil and no page, is known where its words are already, and adds beside what is there', async ({
  app,
}, info) => {
  await openOut(app);
  await app.getByText('Pack', { exact: true }).click();
  await app.getByRole('checkbox', { name: /^Sentence starters: Primary/ }).check();
  await expectAccessible(app);
  const { name, file } = await savedBy(app, 'Save the pack', info.outputDir);
  expect(name).toBe('Feedback scripts.json');
  const text = await readFile(file, 'utf8');
  expect(text).not.toContain('Comet');
  expect(text).not.toMatch(/"(?:id|pageId|personId|annotationId)": "(?!starters-)/);

  await app.getByRole('link', { name: 'Script' }).click();
  await bringIn(app, name, text);
  const dialog = app.getByRole('dialog', { name: 'Bring in a pack' });
  await expect(dialog.getByText('Everything in this file is here already')).toBeVisible();
  await expectAccessible(app);
  await dialog.getByText('Close', { exact: true }).click();
  await expect(dialog).toHaveCount(0);

  await bringIn(app, name, text.replace('I have read your letter', 'We have read your letter'));
  await dialog.getByRole('button', { name: 'Add 1 script' }).click();
  const shelf = app.getByRole('navigation', { name: 'Scripts for this work' });
  await expect(shelf.getByRole('button', { name: `${SCRIPT} (2)` })).toHaveAttribute('aria-current', 'true');
  await expect(app.getByRole('textbox', { name: 'Notice', exact: true })).toContainText('We have read your letter');
  await shelf.getByText(SCRIPT, { exact: true }).click();
  await expect(app.getByRole('textbox', { name: 'Notice', exact: true })).toContainText('I have read your letter');
});

test('a pack is dropped onto the desk, and bad files are refused with what happened, what is safe and what to do', async ({
  app,
}) => {
  await openDesk(app);
  const drop = (name: string, text: string) =>
    dropFile(app.getByRole('region', { name: 'Feedback script' }), name, text);
  const refusals: [name: string, text: string, says: RegExp][] = [
    ['letter.json', 'Dear council', /not a pack of scripts.*Nothing was changed.*Choose a file/],
    ['codes.json', '{"marginalia":"palette","version":1}', /Nothing was changed: this file is a palette/],
    ['newer.json', '{"marginalia":"scripts","version":2}', /A newer Marginalia made this file.*Nothing was changed/],
    ['cut.json', '{"marginalia":"scripts","version":1,"scri', /breaks off.*Nothing was changed here.*exported again/],
    ['large.json', ' '.repeat(4_000_001), /larger than any pack.*Nothing was changed.*Choose a file/],
  ];
  for (const [name, text, says] of refusals) {
    await drop(name, text);
    const refusal = app.getByRole('alert').filter({ hasText: says });
    await expect(refusal).toBeVisible();
    await refusal.getByRole('button', { name: 'Close this notice' }).click();
    await expect(refusal).toHaveCount(0);
  }
  const script = { title: 'From a colleague', mode: 'written', expectation: '', variants: [] };
  const beats = [{ kind: 'notice', title: null, core: false, text: 'Look at the ending.', anchors: [] }];
  const pack = { marginalia: 'scripts', version: 1, scripts: [{ ...script, beats }], starters: [] };
  await drop('pack.json', JSON.stringify(pack));
  await app.getByRole('dialog', { name: 'Bring in a pack' }).getByRole('button', { name: 'Add 1 script' }).click();
  await expect(app.getByRole('textbox', { name: 'Title of the script' })).toHaveValue('From a colleague');
  await expect(app.getByRole('textbox', { name: 'Notice', exact: true })).toHaveText('Look at the ending.');
});

/** Where LibreOffice is, it must open the file; where it is not, the story says so and goes on. */
async function opensInLibreOffice(file: string, folder: string): Promise<void> {
  const made = spawnSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
  if (made.error) return console.error('There is no LibreOffice here, so the Word file was only unzipped and read.');
  expect((await stat(file.replace(/docx$/, 'pdf'))).size).toBeGreaterThan(1_000);
}
