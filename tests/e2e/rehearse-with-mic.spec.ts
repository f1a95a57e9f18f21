import { expect, type Locator, type Page } from '@playwright/test';
import { openAnnotating } from '../support/annotating.ts';
import { connect } from '../support/api-client.ts';
import { test } from '../support/app-test.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { beganAt, hearGo, openRehearsal, startRecordedGo } from '../support/recording-a-go.ts';
import { goOnServer, shownIn } from '../support/rehearsing.ts';
import {
  decodeSound,
  giveMicrophone,
  holdsMicrophone,
  plugIn,
  refuseMicrophone,
  soundsIn,
  spokenAt,
  spokenFor,
  unplugMicrophone,
} from '../support/synthetic-microphone.ts';

/** What is said, in seconds of the microphone; speaking begins about three seconds after it was opened. */
const SAID = [
  { from: 3.5, to: 4.3 },
  { from: 5.5, to: 6.1 },
  { from: 7.9, to: 8.4 },
];

const sound = (page: Page) => page.getByRole('group', { name: 'Sound' });

// A go lasts as long as it lasts, however slow the computer is.
test.setTimeout(120_000);

test('what is said in a go is heard when it was said, silences and all, and a pause is not in it', async ({
  page,
  server,
  libraryDir,
  app,
}) => {
  await giveMicrophone(page, ...SAID);
  await app.reload();
  await startRecordedGo(app);
  await expect(sound(app).getByText('Not recording')).toBeVisible();
  await expect(sound(app).getByText('Recording', { exact: true })).toBeVisible();
  await spokenFor(app, 4.4);
  await app.keyboard.press('q');
  await spokenFor(app, 6.2);
  await app.keyboard.press('p');
  await expect(sound(app).getByText('Not recording')).toBeVisible();
  await app.keyboard.press('p');
  await expect(sound(app).getByText('Recording', { exact: true })).toBeVisible();
  await spokenFor(app, 8.5);
  const began = await beganAt(app, server);
  await app.getByRole('button', { name: 'End', exact: true }).click();
  await expect.poll(() => soundsIn(libraryDir)).toEqual([expect.stringContaining('takes')]);

  const { go } = (await goOnServer(app, server))!;
  const [file] = await soundsIn(libraryDir);
  const { teacher, silencesAfterQuestions } = await hearGo(file!, go);
  const said = (await spokenAt(app)).map((at) => at - began);
  expect(said).toHaveLength(2 * SAID.length);
  const edges = teacher.flatMap(({ fromMs, toMs }) => [fromMs, toMs]);
  expect(edges).toHaveLength(said.length);
  edges.forEach((edge, i) => expect(Math.abs(edge - said[i]!)).toBeLessThan(200));
  expect(silencesAfterQuestions).toHaveLength(1);
  expect(Math.abs(silencesAfterQuestions[0]!.silenceMs - (said[2]! - said[1]!))).toBeLessThan(200);

  await expect(app.getByText(/^A question, then 1\.\d s of silence$/)).toBeVisible();
  await app.getByRole('button', { name: 'Play', exact: true }).click();
  const moment = app.getByRole('slider', { name: 'Moment of the go' });
  await expect.poll(async () => Number(await moment.getAttribute('aria-valuenow'))).toBeGreaterThan(1_000);
});

test('a microphone pulled out stops nobody: what was said is kept, a key records on with another one that can be chosen in a pause, and what is missing is shown as missing', async ({
  page,
  server,
  libraryDir,
  app,
  context,
}) => {
  await context.grantPermissions(['microphone']);
  await giveMicrophone(page, { from: 3.2, to: 60 });
  await app.reload();
  await startRecordedGo(app);
  await spokenFor(app, 4.2);
  await unplugMicrophone(app);
  await expect(sound(app).getByText(/unplugged or taken away. What was said up to then is kept/)).toBeVisible();
  await expect(sound(app).getByText('Not recording')).toBeVisible();
  await expect(sound(app).getByRole('button', { name: 'Record on' })).toBeVisible();
  await expectAccessible(app);
  await spokenFor(app, 6);
  await app.keyboard.press('r');
  await expect(sound(app).getByText('Recording', { exact: true })).toBeVisible();
  await spokenFor(app, 1);
  await app.keyboard.press('p');
  await sound(app).getByRole('combobox', { name: 'Microphone' }).selectOption('Fake Audio Input 2');
  await app.keyboard.press('p');
  await expect(sound(app).getByText('Recording', { exact: true })).toBeVisible();
  await app.getByRole('button', { name: 'End', exact: true }).click();
  await expect.poll(() => soundsIn(libraryDir)).toEqual([expect.stringContaining('takes')]);
  await expect(app.getByRole('slider', { name: 'Moment of the go' }).getByText('not recorded')).toBeVisible();
  const { go } = (await goOnServer(app, server))!;
  // A busy computer that lost some sound has more.
  expect(go.soundSpans.length).toBeGreaterThanOrEqual(2);
  expect((await decodeSound((await soundsIn(libraryDir))[0]!)).seconds).toBeGreaterThan(1.5);
});

test('a count-in broken off lets the microphone go, and a take kept at once has its last word, however slow the disk is', async ({
  page,
  server,
  libraryDir,
  app,
}) => {
  await giveMicrophone(page, { from: 0, to: 60 });
  await app.reload();
  await startRecordedGo(app);
  await expect.poll(() => holdsMicrophone(app)).toBe(true);
  await app.keyboard.press('Escape');
  await expect(app.getByRole('button', { name: 'Start' })).toBeVisible();
  await expect.poll(() => holdsMicrophone(app)).toBe(false);

  await app.getByRole('button', { name: 'Start' }).click();
  await expect(sound(app).getByText('Recording', { exact: true })).toBeVisible();
  await spokenFor(app, 4);
  const disk = Promise.withResolvers<void>();
  await app.route('**/recordings/append', async (route) => {
    await disk.promise;
    await route.continue();
  });
  await spokenFor(app, 5);
  await app.getByRole('button', { name: 'End', exact: true }).click();
  await expect(sound(app).getByText('Saving what was said…')).toBeVisible();
  await app.getByRole('button', { name: 'Keep this take' }).click();
  expect((await goOnServer(app, server))?.go.clock.phase).toBe('ended');
  disk.resolve();
  await expect(app.getByText('The take is kept with this piece of work.')).toBeVisible();
  const [take] = await (await connect(server)).rehearsals.list({ artefactId: shownIn(app) });
  const heardMs = take!.soundSpans.reduce((sum, { lengthMs }) => sum + lengthMs, 0);
  const { seconds } = await decodeSound((await soundsIn(libraryDir))[0]!);
  expect(heardMs).toBeGreaterThan(1_500);
  expect(Math.abs(seconds * 1000 - heardMs)).toBeLessThan(150);
});

test('one window records at a time, the others and the pupil’s card show that it does, and another goes on with it when that one is closed', async ({
  page,
  server,
  libraryDir,
  app,
  context,
}) => {
  const other = await context.newPage();
  for (const window of [page, other]) await giveMicrophone(window, { from: 0, to: 60 });
  await app.reload();
  await startRecordedGo(app);
  await expect(sound(app).getByText('Recording', { exact: true })).toBeVisible();
  await other.goto(server.url);
  await other.goto(app.url());
  await expect(sound(other).getByText('This go is recorded in another window.')).toBeVisible();
  await expect(sound(other).getByText('Recording', { exact: true })).toBeVisible();
  await expect(sound(other).getByRole('img', { name: 'Level of the microphone' })).toBeVisible();
  const card = await context.newPage();
  await card.goto(server.url);
  await card.goto(new URL(`#/pupil-card/${shownIn(app)}`, card.url()).href);
  await expect(sound(card).getByText('Recording', { exact: true })).toBeVisible();
  await expectAccessible(card);
  await card.getByRole('button', { name: 'Pause' }).click();
  await expect(sound(card).getByText('Not recording')).toBeVisible();
  await card.getByRole('button', { name: 'Carry on' }).click();
  await app.close();
  await expect(sound(other).getByText('This go is recorded')).toHaveCount(0);
  for (const window of [other, card]) await expect(sound(window).getByText('Recording', { exact: true })).toBeVisible();
  await spokenFor(other, 1);
  await other.getByRole('button', { name: 'End', exact: true }).click();
  await expect.poll(() => soundsIn(libraryDir)).toEqual([expect.stringContaining('takes')]);
  expect((await goOnServer(other, server))!.go.soundSpans.length).toBeGreaterThanOrEqual(2);
});

test('the microphone is tried before a go; a refused one is said in a sentence, and the go goes on without sound, which is said once more at its end; what goes wrong in it leaves its buttons in reach', async ({
  page,
  app,
  libraryDir,
}) => {
  const check = app.getByRole('group', { name: 'Microphone check' });
  await giveMicrophone(page, { from: 0, to: 60 });
  await app.reload();
  await openRehearsal(app);
  await expect(check).toHaveCount(0);
  await app.getByRole('checkbox', { name: 'Record the sound of this go' }).check();
  await check.getByRole('button', { name: 'Check the microphone' }).click();
  const bar = check.getByRole('img', { name: 'Level of the microphone' }).locator('div');
  await expect(bar).toHaveAttribute('style', /scaleX\(0\.[5-9]/);
  await unplugMicrophone(app);
  await expect(check.getByRole('alert')).toContainText('The microphone was unplugged or taken away.');
  await expectAccessible(app);

  await refuseMicrophone(page);
  await app.reload();
  await app.getByRole('checkbox', { name: 'Record the sound of this go' }).check();
  await check.getByRole('button', { name: 'Check the microphone' }).click();
  await expect(check.getByRole('alert')).toContainText('was not allowed to use the microphone');
  await app.getByRole('button', { name: 'Start' }).click();
  await expect(sound(app).getByRole('alert')).toContainText('You can go on without.');
  await app.getByRole('button', { name: /^Next/ }).click();
  await expect(app.getByText('Part 2 of 6')).toBeVisible();

  await app.route('**/rehearsals/act', (route) => route.abort('connectionrefused'));
  const pause = app.getByRole('button', { name: /^Pause/ });
  await pause.click();
  const notice = app.getByRole('alert').filter({ hasText: 'did not answer' });
  await expect(async () => {
    const { y, height } = (await notice.boundingBox())!;
    expect(y + height).toBeLessThan((await pause.boundingBox())!.y);
  }).toPass();

  await app.unroute('**/rehearsals/act');
  await app.getByRole('button', { name: 'End', exact: true }).click();
  await expect(app.getByText('no sound of this go was kept; times, marks and comments are safe')).toBeVisible();
  expect(await soundsIn(libraryDir)).toEqual([]);
});

test('one of several microphones is chosen and remembered, also for voice clips; when it is gone the usual one stands in until it is back', async ({
  context,
  server,
  app,
}) => {
  const [one, two] = ['Fake Audio Input 1', 'Fake Audio Input 2'];
  const check = app.getByRole('group', { name: 'Microphone check' });
  const chosen = (page: Locator) => page.getByRole('combobox', { name: 'Microphone' }).locator('option:checked');
  const tryIt = async () => {
    await app.getByRole('checkbox', { name: 'Record the sound of this go' }).check();
    await check.getByRole('button', { name: 'Check the microphone' }).click();
  };
  await context.grantPermissions(['microphone']);
  await openRehearsal(app);
  await tryIt();
  await expect(chosen(check)).toHaveText('The computer’s usual microphone');
  await check.getByRole('combobox', { name: 'Microphone' }).selectOption(two);
  await expect(chosen(check)).toHaveText(two);

  await app.reload();
  await plugIn(app, one);
  await tryIt();
  await expect(check.getByText(`“${two}” is not there`, { exact: false })).toBeVisible();
  await expect(chosen(check)).toHaveText('The computer’s usual microphone');
  await expectAccessible(app);
  await plugIn(app, one, two);
  await expect(check.getByText('is not there', { exact: false })).toHaveCount(0);
  await expect(chosen(check)).toHaveText(two);

  await app.goto(server.url);
  await openAnnotating(app, 'Comparing fractions');
  await app.getByRole('button', { name: 'Voice clip', exact: true }).click();
  const clip = app.getByRole('group', { name: 'Voice clip', exact: true });
  await expect(chosen(clip)).toHaveText(two);
  await clip.getByRole('combobox', { name: 'Microphone' }).selectOption(one);
  await expect(chosen(clip)).toHaveText(one);
  await expectAccessible(app);
  await clip.getByRole('button', { name: 'Keep' }).click();
  await expect(app.getByRole('button', { name: /^Sam’s voice clip, / })).toBeVisible();
});
