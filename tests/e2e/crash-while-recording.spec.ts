import { expect, type Page } from '@playwright/test';
import { test } from '../support/app-test.ts';
import { startRecordedGo } from '../support/recording-a-go.ts';
import { goOnServer } from '../support/rehearsing.ts';
import { startServer } from '../support/running-server.ts';
import { decodeSound, giveMicrophone, soundsIn, spokenFor } from '../support/synthetic-microphone.ts';

/** Speaking begins three seconds after the microphone was opened. */
const COUNTED_IN = 3;

test.setTimeout(120_000);

test('after a power cut in a recorded go, less than two seconds are lost, and the go and its sound go on', async ({
  page,
  libraryDir,
}) => {
  await giveMicrophone(page, { from: 0.1, to: 60 });
  page.on('dialog', (dialog) => void dialog.accept());
  const before = await startServer(libraryDir);
  await page.goto(before.url);
  await startRecordedGo(page);
  const address = new URL(page.url()).hash;
  await spokenFor(page, COUNTED_IN + 4);
  await before.kill();

  const after = await startServer(libraryDir);
  const [broken, ...others] = await soundsIn(libraryDir);
  expect(others).toEqual([]);
  const upToTheCut = await decodeSound(broken!);
  expect(upToTheCut.seconds).toBeGreaterThan(4 - 2);
  expect(upToTheCut.toneSeconds).toBeCloseTo(upToTheCut.seconds, 1);

  await page.goto(after.url);
  await page.goto(new URL(address, page.url()).href);
  await page.getByRole('button', { name: 'Go on where you stopped' }).click();
  await page.getByRole('button', { name: /^Carry on/ }).click();
  await expect(page.getByText('Recording', { exact: true })).toBeVisible();
  await spokenFor(page, 1.2);
  await page.getByRole('button', { name: 'End', exact: true }).click();
  await expect.poll(() => soundsIn(libraryDir)).toEqual([expect.stringContaining('takes')]);

  const { go } = (await goOnServer(page, after))!;
  const sound = await decodeSound((await soundsIn(libraryDir))[0]!);
  expect(sound.seconds).toBeGreaterThan(upToTheCut.seconds + 0.5);
  // A busy computer that lost some sound has more.
  expect(go.soundSpans.length).toBeGreaterThanOrEqual(2);
  const { artefactId, takeId } = go;
  const played = await playAndSeek(page, `/files/artefacts/${artefactId}/takes/${takeId}/sound.wav`, 2);
  expect(played.length).toBeCloseTo(sound.seconds, 2);
  expect(played.at).toBe(2);
  await after.stop();
});

/** Plays a sound in the browser, and moves to a place in it: how long the browser says it is, and where it has come. */
async function playAndSeek(page: Page, src: string, to: number): Promise<{ length: number; at: number }> {
  return page.evaluate(
    async ([src, to]) => {
      const audio = new Audio(src);
      await audio.play();
      audio.pause();
      const sought = new Promise((resolve) => audio.addEventListener('seeked', resolve, { once: true }));
      audio.currentTime = to;
      await sought;
      return { length: audio.duration, at: audio.currentTime };
    },
    [src, to] as const,
  );
}
