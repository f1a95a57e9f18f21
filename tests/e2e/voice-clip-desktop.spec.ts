import { expect } from '@playwright/test';
import { clockFace } from '../../src/shared/rehearsals/clock-face.ts';
import { paneOf } from '../support/annotating.ts';
import { test, watchForComplaints } from '../support/app-test.ts';
import { launchDesktop, whatHindersTheDesktop } from '../support/launch-desktop.ts';
import { decodeSound, giveMicrophoneNow, soundsIn } from '../support/synthetic-microphone.ts';

const hindrance = whatHindersTheDesktop();

test.skip(hindrance !== null, hindrance ?? '');

test('a voice clip is recorded and played in the desktop window, from a scheme of its own', async ({ libraryDir }) => {
  const { window, stop } = await launchDesktop(libraryDir);
  const complaints = watchForComplaints(window, 'marginalia://app');
  await giveMicrophoneNow(window, { from: 0.5, to: 1.5 });
  await window.getByRole('link', { name: 'Comparing fractions' }).click();
  const pane = paneOf(window, 'Sam');
  await expect(pane.locator('canvas').first()).toBeVisible({ timeout: 30_000 });
  await pane.focus();
  await window.keyboard.press('Shift+V');
  const panel = window.getByRole('group', { name: 'Voice clip', exact: true });
  await expect(panel.getByText(/0:(0[2-9]|[1-5]\d) /)).toBeVisible();
  await panel.getByRole('button', { name: 'Keep' }).click();
  const pin = pane.getByRole('button', { name: /^Sam’s voice clip, / });
  await expect(pin).toBeVisible();

  const sound = await decodeSound((await soundsIn(libraryDir))[0]!);
  expect(Math.abs(sound.toneSeconds - 1)).toBeLessThan(0.2);
  await pin.click();
  const slider = pane.getByRole('slider', { name: 'Place in the recording' });
  const length = clockFace(Math.round(sound.seconds) * 1000);
  await expect(slider).toHaveAttribute('aria-valuetext', `${length} of ${length}`);
  await slider.focus();
  await window.keyboard.press('Home');
  await window.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', `0:01 of ${length}`);
  expect(complaints).toEqual([]);
  await stop();
});
