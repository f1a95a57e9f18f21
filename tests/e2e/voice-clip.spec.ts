import { expect, type Page } from '@playwright/test';
import { clockFace } from '../../src/shared/rehearsals/clock-face.ts';
import { annotationsOnDisk, drag, expectSaved, openAnnotating, paneOf } from '../support/annotating.ts';
import { test } from '../support/app-test.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { startServer } from '../support/running-server.ts';
import {
  decodeSound,
  giveMicrophone,
  refuseMicrophone,
  soundsIn,
  unplugMicrophone,
} from '../support/synthetic-microphone.ts';

const WORK = 'Comparing fractions';
/** Two seconds of tone, half a second after the microphone opens. */
const TONE = { from: 0.5, to: 2.5 };

const panel = (page: Page) => page.getByRole('group', { name: 'Voice clip', exact: true });
const pin = (page: Page) => paneOf(page, 'Sam').getByRole('button', { name: /^Sam’s voice clip, / });

/** Waits until at least this many seconds, fewer than ten, have been heard. */
async function heard(page: Page, seconds: number): Promise<void> {
  await expect(panel(page).getByText(new RegExp(`0:(0[${seconds}-9]|[1-5]\\d) `))).toBeVisible();
}

async function pointAt(page: Page, x: number, y: number): Promise<void> {
  const box = (await paneOf(page, 'Sam').boundingBox())!;
  await page.mouse.move(box.x + box.width * x, box.y + box.height * y);
}

// A clip lasts as long as it lasts, however slow the computer is.
test.setTimeout(120_000);

test.describe('with a microphone', () => {
  test.beforeEach(({ page }) => giveMicrophone(page, TONE));

  test('what is said about a place is pinned there, as long as it was, and is there after a restart', async ({
    app,
    server,
    libraryDir,
  }) => {
    await openAnnotating(app, WORK);
    await paneOf(app, 'Sam').focus();
    await pointAt(app, 0.4, 0.4);
    await app.keyboard.press('Shift+V');
    await expect(panel(app).getByText('Recording')).toBeVisible();
    await heard(app, 3);
    await app.keyboard.press('Shift+V');
    await expect(panel(app)).toBeHidden();
    await expect(pin(app)).toBeVisible();
    await expectSaved(app);

    const [file, ...others] = await soundsIn(libraryDir);
    expect(others).toEqual([]);
    const sound = await decodeSound(file!);
    expect(Math.abs(sound.toneSeconds - 2)).toBeLessThan(0.2);
    const [mark] = (await annotationsOnDisk(server, WORK, 'Sam')).filter(({ kind }) => kind === 'voice');
    expect(mark).toMatchObject({ kind: 'voice', durationMs: Math.round(sound.seconds * 1000) });

    await app.reload();
    await pin(app).click();
    const player = paneOf(app, 'Sam').getByRole('group', { name: 'Sam’s voice clip' });
    const slider = player.getByRole('slider');
    const length = clockFace(Math.round(sound.seconds) * 1000);
    await expect(slider).toHaveAttribute('aria-valuetext', `${length} of ${length}`);
    await expect(player.getByRole('button', { name: 'Play' })).toBeVisible();
    await expectAccessible(app);
    await slider.focus();
    await app.keyboard.press('Home');
    await expect(slider).toHaveAttribute('aria-valuetext', `0:00 of ${length}`);
    await app.keyboard.press('ArrowRight');
    await app.keyboard.press('ArrowRight');
    await expect(slider).toHaveAttribute('aria-valuetext', `0:02 of ${length}`);
    await app.keyboard.press('Space');
    await expect(slider).toHaveAttribute('aria-valuetext', `${length} of ${length}`);
    await app.keyboard.press('Escape');
    await expect(player).toBeHidden();
    await expect(pin(app)).toBeFocused();
  });

  test('a clip is destroyed for good: its pin goes, its sound leaves the disk, and undo does not bring it back', async ({
    app,
    server,
    libraryDir,
  }) => {
    await openAnnotating(app, WORK);
    await paneOf(app, 'Sam').focus();
    await pointAt(app, 0.4, 0.4);
    await app.keyboard.press('Shift+V');
    await heard(app, 1);
    await app.keyboard.press('Shift+V');
    await expect(pin(app)).toBeVisible();
    await expectSaved(app);
    expect(await soundsIn(libraryDir)).toHaveLength(1);
    await pin(app).click();
    await paneOf(app, 'Sam').getByRole('button', { name: 'Destroy this voice clip' }).click();
    const dialog = app.getByRole('dialog', { name: 'Destroy this voice clip?' });
    await expect(dialog.getByText(/this cannot be undone/)).toBeVisible();
    await expectAccessible(app);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect(dialog).toBeHidden();
    await expect(pin(app)).toBeVisible();

    await paneOf(app, 'Sam').getByRole('button', { name: 'Destroy this voice clip' }).click();
    await dialog.getByRole('button', { name: 'Destroy the clip' }).click();
    await expect(pin(app)).toBeHidden();
    await expect.poll(() => soundsIn(libraryDir)).toEqual([]);
    await paneOf(app, 'Sam').focus();
    await app.keyboard.press('Control+z');
    await app.keyboard.press('Control+y');
    await expectSaved(app);
    expect((await annotationsOnDisk(server, WORK, 'Sam')).filter(({ kind }) => kind === 'voice')).toEqual([]);
  });

  test('a mark can be spoken about, heard beside it, and lose its clip by undo', async ({ app, server }) => {
    await openAnnotating(app, WORK);
    const pane = paneOf(app, 'Sam');
    await drag(app, pane, [0.3, 0.9], [0.6, 0.9]);
    await app.keyboard.press('v');
    await pane.click({
      position: { x: (await pane.boundingBox())!.width * 0.45, y: (await pane.boundingBox())!.height * 0.9 },
    });
    const inspector = pane.getByRole('group', { name: 'Pen mark' });
    await inspector.getByRole('button', { name: /^Say it aloud/ }).click();
    await heard(app, 1);
    await panel(app).getByRole('button', { name: 'Keep' }).click();
    await expect(inspector.getByRole('slider', { name: 'Place in the recording' })).toBeVisible();
    await expectAccessible(app);
    await expectSaved(app);
    const spoken = async () =>
      (await annotationsOnDisk(server, WORK, 'Sam')).filter(({ voice }) => voice !== undefined);
    expect(await spoken()).toEqual([expect.objectContaining({ kind: 'ink' })]);
    await pane.focus();
    await app.keyboard.press('Control+z');
    await expect(inspector.getByRole('button', { name: /^Say it aloud/ })).toBeVisible();
    await expectSaved(app);
    expect(await spoken()).toEqual([]);
    await app.keyboard.press('Control+y');
    await inspector.getByRole('button', { name: 'Play' }).click();
    await expect(inspector.getByRole('button', { name: 'Pause' })).toBeVisible();
  });

  test('the key can be held while speaking, and Escape throws away what was said', async ({ app, libraryDir }) => {
    await openAnnotating(app, WORK);
    await paneOf(app, 'Sam').focus();
    await app.keyboard.press('Shift+V');
    await heard(app, 1);
    await expectAccessible(app);
    await app.keyboard.press('Escape');
    await expect(panel(app)).toBeHidden();
    await expect.poll(() => soundsIn(libraryDir)).toEqual([]);

    await app.keyboard.down('Shift');
    await app.keyboard.down('V');
    await heard(app, 1);
    await app.keyboard.up('V');
    await app.keyboard.up('Shift');
    await expect(pin(app)).toBeVisible();
    expect(await soundsIn(libraryDir)).toHaveLength(1);
  });

  test('a microphone pulled out ends the clip, and what was said is kept', async ({ app }) => {
    await openAnnotating(app, WORK);
    await paneOf(app, 'Sam').focus();
    await app.keyboard.press('Shift+V');
    await heard(app, 1);
    await unplugMicrophone(app);
    await expect(pin(app)).toBeVisible();
    await expect(app.getByText(/^The microphone was unplugged/)).toBeVisible();
  });

  test('what cannot be saved is kept in the window, which says so, and is saved when it can be', async ({
    page,
    server,
    libraryDir,
  }) => {
    await page.goto(server.url);
    await openAnnotating(page, WORK);
    await paneOf(page, 'Sam').focus();
    await page.route('**/rpc/recordings/append', (route) => route.abort());
    await page.keyboard.press('Shift+V');
    await heard(page, 3);
    await page.keyboard.press('Shift+V');
    await expect(panel(page).getByText(/^What you said is kept while this window is open/)).toBeVisible();
    await page.unroute('**/rpc/recordings/append');
    await panel(page).getByRole('button', { name: 'Try now' }).click();
    await expect(pin(page)).toBeVisible();
    const sound = await decodeSound((await soundsIn(libraryDir))[0]!);
    expect(Math.abs(sound.toneSeconds - 2)).toBeLessThan(0.2);
  });

  test('after a power cut while speaking, less than two seconds are lost, and the rest is offered', async ({
    page,
    libraryDir,
  }) => {
    const before = await startServer(libraryDir);
    await page.goto(before.url);
    await openAnnotating(page, WORK);
    await paneOf(page, 'Sam').focus();
    await page.keyboard.press('Shift+V');
    await heard(page, 3);
    await before.kill();

    const after = await startServer(libraryDir);
    const [file] = await soundsIn(libraryDir);
    const sound = await decodeSound(file!);
    expect(sound.seconds).toBeGreaterThan(3 - 2);
    expect(sound.toneSeconds).toBeGreaterThan(0.5);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(after.url);
    await openAnnotating(page, WORK);
    await expect(page.getByText(/^A voice clip of Sam’s broke off after 0:/)).toBeVisible();
    await page.getByRole('button', { name: 'Keep it on the page' }).click();
    await expect(pin(page)).toBeVisible();
    await expectSaved(page);
    expect(await decodeSound((await soundsIn(libraryDir))[0]!)).toEqual(sound);
    await after.stop();
  });
});

test('a microphone that was refused is said in a sentence, and nothing is left behind', async ({
  page,
  app,
  libraryDir,
}) => {
  await refuseMicrophone(page);
  await app.reload();
  await openAnnotating(app, WORK);
  await app.getByRole('button', { name: 'Voice clip', exact: true }).click();
  await expect(panel(app).getByText(/was not allowed to use the microphone/)).toBeVisible();
  await expectAccessible(app);
  await panel(app).getByRole('button', { name: 'Close' }).click();
  await expect(panel(app)).toBeHidden();
  expect(await soundsIn(libraryDir)).toEqual([]);
});
