import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import { test as appTest } from '../support/app-test.ts';
import { launchDesktop, whatHindersTheDesktop } from '../support/launch-desktop.ts';

const hindrance = whatHindersTheDesktop();
appTest.skip(hindrance !== null, hindrance ?? '');

appTest(
  'in the desktop app a slip becomes a PDF of its own size, and words and costs are on the clipboard',
  async ({ libraryDir }) => {
    const { window, electron, stop } = await launchDesktop(libraryDir);
    const file = path.join(path.dirname(libraryDir), 'slip.pdf');
    await electron.evaluate(({ session }, savePath) => {
      session.defaultSession.on('will-download', (_event, item) => item.setSavePath(savePath));
    }, file);
    await window.getByRole('link', { name: 'Save Millbrook Pool (first draft)' }).click();
    await window.getByRole('link', { name: 'Script' }).click();
    await window.getByRole('button', { name: 'Print or share' }).click();
    await window.getByRole('checkbox', { name: /piece of the page/ }).uncheck();
    await expect(window.getByText('Fits one side of A5.')).toBeVisible();

    await window.getByRole('button', { name: 'Copy words' }).click();
    await expect(window.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await electron.evaluate(({ clipboard }) => clipboard.readText())).toContain('Your next step\nChoose');

    await window.getByRole('button', { name: 'PDF', exact: true }).click();
    await expect
      .poll(() => readFile(file, 'latin1').catch(() => ''), { timeout: 20_000 })
      .toMatch(/^%PDF-[\s\S]*%%EOF\s*$/);
    // 148 × 210 mm in points, to the pixel the page was laid out in.
    expect(await readFile(file, 'latin1')).toMatch(/\/MediaBox \[0 0 (?:419|420)[.\d]* (?:594|595)[.\d]*\]/);

    await window.getByRole('link', { name: 'Script', exact: true }).click();
    await window.getByRole('button', { name: 'What it costs in a year' }).click();
    await window.getByRole('button', { name: 'Copy as text' }).click();
    await expect(window.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await electron.evaluate(({ clipboard }) => clipboard.readText())).toContain('Marking codes: 5.4 hours');
    await stop();
  },
);
