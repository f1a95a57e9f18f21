import { readFile } from 'node:fs/promises';
import { expect, type Download, type Locator, type Page } from '@playwright/test';
import { takeSoundUrl } from '../../src/shared/file-urls.ts';
import type { Take } from '../../src/shared/rehearsals/take.ts';
import { connect } from '../support/api-client.ts';
import { test } from '../support/app-test.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { filesBelow, putTake, recordedParts } from '../support/kept-takes.ts';
import { artefactNamed } from '../support/marking.ts';
import type { RunningServer } from '../support/running-server.ts';

const WORK = 'Save Millbrook Pool (first draft)';
const shrug = { id: 'surprise-shrug', kind: 'shrug', words: 'Shrug, and look at the door.', dueMs: 20_000 } as const;

/** Two more takes of the script that has one: the second says a part in other words, the third was recorded. */
async function keepTwoMore(server: RunningServer, libraryDir: string): Promise<Take> {
  const { id: artefactId } = await artefactNamed(server, WORK);
  const [first] = await (await connect(server)).rehearsals.list({ artefactId });
  const later = (minutes: number) => new Date(Date.parse(first!.startedAt) + minutes * 60_000).toISOString();
  const timings = first!.timings.map((timing) => ({ ...timing, spentMs: timing.plannedMs + 1_000 }));
  const second: Take = {
    ...first!,
    id: 'take-second',
    variantName: null,
    startedAt: later(4),
    timings: timings.map((timing, index) => (index === 2 ? { ...timing, text: `${timing.text} Look here.` } : timing)),
    pupil: {
      card: { persona: ['Tired today.'], surprises: [shrug] },
      entries: [{ kind: 'surprise', surpriseId: shrug.id, goMs: 21_000 }],
    },
    aim: 'One action, said once.',
    aimMet: 'partly',
    worked: 'The action came once, and then you stopped.',
    toTry: 'Leave the silence after the question alone for longer.',
    nextAim: 'Three breaths after the question.',
  };
  const { log, sound, soundSpans, pupilSpoke, samples, sampleRate } = recordedParts(timings.length);
  const third: Take = {
    ...second,
    id: 'take-third',
    startedAt: later(9),
    timings,
    aim: `Say “h${'m'.repeat(80)}” and wait.`,
    aimMet: null,
    worked: '',
    toTry: '',
    nextAim: '',
    log,
    sound,
    soundSpans,
    pupil: { card: second.pupil!.card, entries: pupilSpoke.map((span) => ({ kind: 'pupil-spoke', ...span })) },
  };
  await putTake(libraryDir, second);
  await putTake(libraryDir, third, { samples, sampleRate });
  return third;
}

async function openRehearsal(app: Page): Promise<void> {
  await app.getByRole('link', { name: WORK }).click();
  await app.getByRole('link', { name: 'Rehearse' }).click();
}

/** The same time is as long a bar in every row of every take. */
async function expectOneScale(ladder: Locator): Promise<void> {
  const bars = await ladder.locator('td span[aria-hidden]:has(span)').all();
  const widths = await Promise.all(bars.map(async (bar) => Math.round((await bar.boundingBox())!.width)));
  expect(new Set(widths).size).toBe(1);
}

const bytesOf = async (download: Download) => readFile(await download.path());

test('three takes stand side by side, part by part, on one small screen, with what was said and no score', async ({
  app,
  server,
  libraryDir,
}) => {
  await keepTwoMore(server, libraryDir);
  await openRehearsal(app);
  const ladder = app.getByRole('region', { name: 'Takes side by side' });
  await expect(ladder.getByRole('columnheader')).toHaveCount(3);
  await expect(ladder.getByRole('columnheader').nth(0)).toContainText('Take 1');
  await expect(ladder.getByRole('columnheader').nth(0)).toContainText('Someone who feels done');
  await expect(ladder.getByRole('columnheader').nth(1)).toContainText('Base words');
  const cells = (row: string) => ladder.getByRole('row', { name: new RegExp(`^${row} `) }).getByRole('cell');
  await expect(cells('In all').nth(0)).toContainText('1:47');
  await expect(cells('Gap').nth(1)).toContainText('new words');
  await expect(cells('Gap').nth(2)).not.toContainText('planned to');
  await expectOneScale(ladder);
  await expect(cells('Who spoke').nth(2)).toContainText(/Sam \d:\d\d/);
  await expect(cells('Who spoke').nth(0)).toContainText('not recorded');
  await expect(cells('Surprises').nth(1)).toContainText('A shrug at 0:21');
  await expect(cells('Its aim').nth(1)).toContainText('Partly met. One action, said once.');
  await expect(cells('To try').nth(1)).toContainText('Leave the silence');
  const fits = await ladder.evaluate(
    ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
      scrollWidth <= clientWidth && scrollHeight <= clientHeight,
  );
  expect(fits).toBe(true);
  const { x, y, width, height } = (await ladder.boundingBox())!;
  expect(Math.round(x + width)).toBeLessThanOrEqual(1366);
  expect(Math.round(y + height)).toBeLessThanOrEqual(768);
  await expectAccessible(app);
});

test('a kept take is listened to again, commented on at its moment and put right, taken away without sound, and leaves nothing when deleted', async ({
  app,
  server,
  libraryDir,
}) => {
  const before = [...(await filesBelow(libraryDir)).keys()].sort();
  const { id: artefactId } = await artefactNamed(server, WORK);
  const kept = [...(await filesBelow(libraryDir)).keys()].filter((file) => file.includes('/takes/'));
  const third = await keepTwoMore(server, libraryDir);
  await openRehearsal(app);
  let letSoundCome = () => {};
  const soundMayCome = new Promise<void>((resolve) => (letSoundCome = resolve));
  await app.route(`**${takeSoundUrl(artefactId, third.id)}`, async (route) => {
    await soundMayCome;
    await route.continue();
  });
  await app.getByRole('button', { name: /^Take 3/ }).click();
  const moment = app.getByRole('slider', { name: 'Moment of the go' });
  const remarks = app.getByRole('region', { name: 'What was seen' });
  await expect(remarks).toContainText('mmm');
  expect(await remarks.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).toBe(true);
  const goMs = async () => Number(await moment.getAttribute('aria-valuenow'));

  await moment.focus();
  await app.keyboard.press('PageDown');
  const begins = await goMs();
  expect(begins).toBeGreaterThan(0);
  await app.keyboard.press('Space');
  await expect.poll(goMs).toBeGreaterThan(begins + 200);
  // Whoever does not wait for the sound to be read hears it as soon as it is.
  letSoundCome();
  await expect(app.getByText('Looking at the recording…')).toHaveCount(0);
  const read = await goMs();
  await expect.poll(goMs).toBeGreaterThan(read + 500);
  await app.keyboard.press('c');
  await app.keyboard.type('Here you ');
  await expect(app.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  const held = await goMs();
  await app.keyboard.type('waited.');
  expect(await goMs()).toBe(held);
  await app.keyboard.press('Enter');
  await expect(app.getByText('Here you waited.')).toBeVisible();
  const api = await connect(server);
  const saved = async () => (await api.rehearsals.list({ artefactId })).find(({ id }) => id === third.id)!;
  await expect.poll(async () => (await saved()).comments).toMatchObject([{ words: 'Here you waited.', goMs: held }]);

  const pencil = app.getByRole('button', { name: /^Change the comment at/ });
  await pencil.click();
  await app.keyboard.type(' Or not.');
  await app.keyboard.press('Escape');
  await expect(app.getByText('Here you waited.')).toBeVisible();
  await expect(pencil).toBeFocused();
  await app.keyboard.press('Enter');
  await app.keyboard.type(' Twice.');
  await app.keyboard.press('Enter');
  await expect(pencil).toBeFocused();
  expect((await saved()).comments).toMatchObject([{ words: 'Here you waited. Twice.', goMs: held }]);
  const silences = app.getByText(/questions it was quiet for/);
  await expect(silences).toContainText('After 8 questions');
  const lastQuestion = app.getByRole('button', { name: /^Remove the question at/ }).last();
  await lastQuestion.click();
  const undo = app.getByRole('button', { name: 'Undo', exact: true });
  const field = app.getByRole('textbox', { name: 'Say something about this moment' });
  await expect(async () => {
    const { y, height } = (await undo.boundingBox())!;
    expect(y + height).toBeLessThan((await field.boundingBox())!.y);
  }).toPass();
  await expect(silences).toContainText('After 7 questions');
  await app.keyboard.press('ControlOrMeta+z');
  await expect(silences).toContainText('After 8 questions');
  await expect(app.getByRole('button', { name: 'Undo' })).toHaveCount(0);

  await app.getByText('Partly', { exact: true }).click();
  await app.getByRole('textbox', { name: 'One to try' }).fill('Count to three.');
  await expect.poll(saved).toMatchObject({ aimMet: 'partly', toTry: 'Count to three.' });

  const takeAway = async (what: RegExp) => {
    await app.getByRole('button', { name: 'Take away' }).click();
    const [download] = await Promise.all([
      app.waitForEvent('download'),
      app.getByRole('menuitem', { name: what }).click(),
    ]);
    return download;
  };
  const report = (await bytesOf(await takeAway(/any browser/))).toString();
  expect(report).toContain('Here you waited. Twice.');
  expect(report).toContain('Count to three.');
  expect(report).not.toMatch(/<audio|<script|data:|https?:/);
  const sound = await bytesOf(await takeAway(/sound alone/));
  expect(sound.subarray(0, 4).toString()).toBe('RIFF');

  await app.getByRole('button', { name: 'Delete', exact: true }).click();
  await app.getByRole('button', { name: 'Delete the take' }).click();
  await expect(app.getByRole('button', { name: /^Take 2/ })).toBeVisible();
  await expect(app.getByRole('button', { name: /^Take 3/ })).toHaveCount(0);
  await expectOneScale(app.getByRole('region', { name: 'Takes side by side' }));
  await api.rehearsals.delete({ artefactId, takeId: 'take-second' });
  const after = await filesBelow(libraryDir);
  expect([...after.keys()].filter((file) => file.includes('/takes/'))).toEqual(kept);
  expect([...after.keys()].sort()).toEqual(before);
  for (const [file, bytes] of after) expect(`${file} ${bytes.includes('Here you waited')}`).toBe(`${file} false`);
});
