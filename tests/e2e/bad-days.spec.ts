import { appendFile, copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import { encodeRecord } from '../../src/main/disk/log-format.ts';
import { libraryPaths, type ArtefactPaths } from '../../src/main/disk/library-paths.ts';
import { annotationsOnDisk, openAnnotating, paneOf } from '../support/annotating.ts';
import { test as base } from '../support/app-test.ts';
import { startServer, type RunningServer } from '../support/running-server.ts';

const WORK = 'Comparing fractions';
const EVERYTHING = '9 pieces of work';

interface BadDay {
  /** Where one piece of work lies. */
  work: ArtefactPaths;
  /** Opens the app on the library as it lies on the disk by now. */
  open: () => Promise<RunningServer>;
}

const test = base.extend<BadDay>({
  work: async ({ libraryDir }, use) => {
    const { artefacts, artefact } = libraryPaths(libraryDir);
    for (const id of await readdir(artefacts)) {
      const { title } = JSON.parse(await readFile(artefact(id).record, 'utf8')) as { title: string };
      if (title === WORK) return use(artefact(id));
    }
    throw new Error(`the sample class has no “${WORK}”`);
  },
  open: async ({ libraryDir, page }, use) => {
    const servers: RunningServer[] = [];
    await use(async () => {
      const server = await startServer(libraryDir);
      servers.push(server);
      await page.goto(server.url);
      return server;
    });
    for (const server of servers) await server.stop();
  },
});

test('a record that is damaged beyond its last good copy is named, and hides no other work', async ({
  page,
  work,
  open,
}) => {
  await writeFile(work.record, '{"version":1,"ti');
  await rm(`${work.record}.bak`, { force: true });
  await open();
  const banner = page.getByRole('complementary', { name: 'Work that cannot be read' });
  await expect(banner).toContainText(`artefacts/${path.basename(work.folder)} cannot be read`);
  await expect(banner).toContainText('scans are still in that folder, and everything else is safe');
  await expect(page.getByText('8 pieces of work')).toBeVisible();
  await expect(page.getByRole('link', { name: WORK })).toHaveCount(0);
});

test('a screen that cannot come while nobody answers says so, and once more whoever tries again', async ({
  page,
  open,
}) => {
  const server = await open();
  await openAnnotating(page, WORK);
  await server.kill();
  await page.getByRole('link', { name: 'Take away' }).click();
  await expect(page.getByRole('heading', { name: 'This screen could not be opened' })).toBeVisible();
  const unanswered = page.getByRole('alert').filter({ hasText: 'own process did not answer. What was already saved' });
  await expect(unanswered).toBeVisible();
  await unanswered.getByRole('button').click();
  await expect(unanswered).toHaveCount(0);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(unanswered).toBeVisible();
});

test('a damaged record is put back from its last good copy', async ({ page, work, open }) => {
  await copyFile(work.record, `${work.record}.bak`);
  await writeFile(work.record, '{"version":1,"ti');
  await open();
  await expect(page.getByText(EVERYTHING)).toBeVisible();
  await expect(page.getByRole('link', { name: WORK })).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Work that cannot be read' })).toHaveCount(0);
});

test('without its index the library is as it was', async ({ page, libraryDir, open }) => {
  await rm(libraryPaths(libraryDir).index);
  await open();
  await expect(page.getByText(EVERYTHING)).toBeVisible();
});

test('a page whose file is gone says so where it would be seen', async ({ page, work, open }) => {
  await rm(work.pages, { recursive: true });
  await open();
  await page.getByRole('link', { name: WORK }).click();
  for (const name of ['Sam', 'Priya']) {
    await expect(paneOf(page, name).getByText('The file of this page is missing.')).toBeVisible();
  }
});

test('marks whose last write never finished open with every whole mark', async ({ page, work, open }) => {
  const before = await open();
  const marks = await annotationsOnDisk(before, WORK, 'Sam');
  await before.stop();
  for (const log of await readdir(work.layers)) {
    await appendFile(
      path.join(work.layers, log),
      encodeRecord({ bytes: new Uint8Array(400), at: null }).subarray(0, 90),
    );
  }
  const after = await open();
  expect(await annotationsOnDisk(after, WORK, 'Sam')).toEqual(marks);
  await openAnnotating(page, WORK);
  await page.getByRole('button', { name: 'Select and move' }).click();
  await paneOf(page, 'Sam').focus();
  await page.keyboard.press('Control+a');
  await expect(page.getByRole('group', { name: `${marks.length} marks` })).toBeVisible();
});
