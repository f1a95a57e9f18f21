import { appendFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { libraryPaths } from '../../src/main/disk/library-paths.ts';
import { timelineScale } from '../../src/renderer/rehearsals/after/timeline/timeline-geometry.ts';
import { beatAt } from '../../src/shared/rehearsals/go-log.ts';
import { timelineOf } from '../../src/shared/rehearsals/take-timeline.ts';
import { soundMsAt } from '../../src/shared/rehearsals/talk/sound-time.ts';
import { beatLabel } from '../../src/shared/scripts/script-words.ts';
import { beatKinds } from '../../src/shared/scripts/script.ts';
import { annotationsOnDisk } from '../support/annotating.ts';
import { test } from '../support/app-test.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { putTake, recordedParts } from '../support/kept-takes.ts';
import { artefactNamed } from '../support/marking.ts';
import { takeOf } from '../support/rehearsal-values.ts';

const WORK = 'How useful is Source A?';
/** Where the sound that was loaded last is, in milliseconds. */
const heardAt = (app: Page) =>
  app.evaluate(() => (window as unknown as { sounds: HTMLAudioElement[] }).sounds.at(-1)!.currentTime * 1000);
/** Each lands somewhere else, and no two after each other near each other. */
const places = Array.from({ length: 20 }, (_, index) => ((index + 1) * 0.618_034) % 1);

test('wherever one goes in a take, its part is lit and the place in the work that it is about is in view', async ({
  app,
  server,
  libraryDir,
}) => {
  const { id: artefactId } = await artefactNamed(server, WORK);
  const marks = [
    ...(await annotationsOnDisk(server, WORK, 'Sam')),
    ...(await annotationsOnDisk(server, WORK, 'Priya')),
  ];
  const { log, sound, soundSpans, pupilSpoke, samples, sampleRate, endMs } = recordedParts(beatKinds.length);
  const timings = beatKinds.map((kind, index) => {
    const { id: annotationId, pageId, personId } = marks[index]!;
    return {
      beatId: `beat-${kind}`,
      kind,
      text: `What is said about place ${index + 1}.`,
      anchors: [{ annotationId, pageId, personId }],
      plannedMs: 20_000,
      spentMs: 20_000,
    };
  });
  expect(new Set(timings.map(({ anchors: [anchor] }) => anchor!.pageId)).size).toBeGreaterThan(1);
  const entries = pupilSpoke.map((span) => ({ kind: 'pupil-spoke' as const, ...span }));
  const pupil = { card: { persona: ['Keen, and easily sure.'], surprises: [] }, entries };
  const take = takeOf({ artefactId, timings, log, sound, soundSpans, pupil });
  await putTake(libraryDir, take, { samples, sampleRate });

  await app.evaluate(() => {
    const sounds: HTMLAudioElement[] = [];
    const Real = window.Audio;
    window.Audio = class extends Real {
      constructor() {
        super();
        sounds.push(this);
      }
    };
    Object.assign(window, { sounds });
  });
  await app.emulateMedia({ reducedMotion: 'reduce' });
  await app.goto(new URL(`#/work/${artefactId}/rehearse/take/${take.id}`, app.url()).href);
  const moment = app.getByRole('slider', { name: 'Moment of the go' });
  const pages = app.getByRole('region', { name: `Pages of ${WORK}` });
  await expect(app.getByText(/The longest turn of/)).toBeVisible();
  await expectAccessible(app);
  const { x, y, width, height } = (await moment.boundingBox())!;
  const scale = timelineScale(endMs, timelineOf(take).pauses);

  const isInView = async (light: Locator) => {
    const [lit, view] = [await light.boundingBox(), await pages.boundingBox()];
    if (!lit || !view) return false;
    const across = lit.x >= view.x && lit.x + lit.width <= view.x + view.width;
    return across && lit.y >= view.y && lit.y + lit.height <= view.y + view.height;
  };

  for (const place of places) {
    await app.mouse.click(x + place * width, y + height / 2);
    const goMs = Number(await moment.getAttribute('aria-valuenow'));
    expect(Math.abs(scale.placeOf(goMs) - place)).toBeLessThan(2 / width);
    const timing = timings[beatAt(log, goMs)]!;
    await expect(app.locator('[aria-current] button').first()).toHaveText(beatLabel(timing));
    const light = pages.locator(`[data-lit="${timing.anchors[0]!.annotationId}"]`);
    await expect(light).toHaveCount(1);
    await expect.poll(() => isInView(light)).toBe(true);
    await expect.poll(async () => Math.abs((await heardAt(app)) - soundMsAt(soundSpans, goMs)!)).toBeLessThan(50);
  }

  const { x: left, y: top } = (await pages.boundingBox())!;
  const again = () => app.mouse.click(x + places.at(-1)! * width, y + height / 2);
  const lit = pages.locator('[data-lit]');
  await app.mouse.move(left + 100, top + 100);
  await app.mouse.wheel(0, -3_000);
  await expect.poll(() => isInView(lit)).toBe(false);
  await again();
  await expect.poll(() => isInView(lit)).toBe(true);

  await app.keyboard.press('End');
  await app.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(app.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
  expect(Number(await moment.getAttribute('aria-valuenow'))).toBeLessThan(endMs / 2);
});

test('where the sound of a take stops early the rest plays on in silence, and a damaged sound is said to be one', async ({
  app,
  server,
  libraryDir,
}) => {
  const { id: artefactId } = await artefactNamed(server, WORK);
  const { log, soundSpans, samples, sampleRate, endMs } = recordedParts(1);
  // The microphone was pulled out five seconds before the pause.
  const soundMs = Math.round(soundSpans[0]!.lengthMs) - 5_000;
  const timing = { beatId: 'beat-1', kind: 'gap' as const, text: '', anchors: [], plannedMs: 20_000, spentMs: 20_000 };
  const early = { artefactId, timings: [timing], log, sound: { ms: soundMs }, soundSpans: soundSpans.slice(0, 1) };
  const heard = samples.slice(0, Math.floor((soundMs * sampleRate) / 1000));
  await putTake(libraryDir, takeOf({ ...early, id: 'take-early' }), { samples: heard, sampleRate });
  const damaged = takeOf({ ...early, id: 'take-damaged' });
  await putTake(libraryDir, damaged, { samples: heard, sampleRate });
  await appendFile(libraryPaths(libraryDir).artefact(artefactId).takeSound(damaged.id), 'x');
  const open = (id: string) => app.goto(new URL(`#/work/${artefactId}/rehearse/take/${id}`, app.url()).href);

  await open('take-early');
  const moment = app.getByRole('slider', { name: 'Moment of the go' });
  const goMs = async () => Number(await moment.getAttribute('aria-valuenow'));
  await expect(app.getByText(/The longest turn of/)).toBeVisible();
  const { x, y, width, height } = (await moment.boundingBox())!;
  const soundEndMs = soundSpans[0]!.goMs + soundMs;
  const { placeOf } = timelineScale(endMs, timelineOf({ log, pupil: null }).pauses);
  await app.mouse.click(x + width * placeOf(soundEndMs - 500), y + height / 2);
  await app.keyboard.press('k');
  await expect.poll(goMs).toBeGreaterThan(soundEndMs + 300);
  await expect(app.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();

  await open('take-damaged');
  await expect(app.getByText('The recording of this take is missing or damaged')).toBeVisible();
});
