import { expect } from '@playwright/test';
import { beatAt } from '../../src/shared/rehearsals/go-log.ts';
import { beatLabel } from '../../src/shared/scripts/script-words.ts';
import { beatKinds } from '../../src/shared/scripts/script.ts';
import { annotationsOnDisk } from '../support/annotating.ts';
import { test } from '../support/app-test.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { putTake, recordedParts } from '../support/kept-takes.ts';
import { artefactNamed } from '../support/marking.ts';
import { takeOf } from '../support/rehearsal-values.ts';

const WORK = 'How useful is Source A?';
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

  await app.emulateMedia({ reducedMotion: 'reduce' });
  await app.goto(new URL(`#/work/${artefactId}/rehearse/take/${take.id}`, app.url()).href);
  const moment = app.getByRole('slider', { name: 'Moment of the go' });
  const pages = app.getByRole('region', { name: `Pages of ${WORK}` });
  await expect(app.getByText(/The longest turn of/)).toBeVisible();
  await expectAccessible(app);
  const { x, y, width, height } = (await moment.boundingBox())!;

  for (const place of places) {
    await app.mouse.click(x + place * width, y + height / 2);
    const goMs = Number(await moment.getAttribute('aria-valuenow'));
    expect(Math.abs(goMs - place * endMs)).toBeLessThan(endMs / width + 50);
    const timing = timings[beatAt(log, goMs)]!;
    await expect(app.locator('[aria-current] button').first()).toHaveText(beatLabel(timing));
    const light = pages.locator(`[data-lit="${timing.anchors[0]!.annotationId}"]`);
    await expect(light).toHaveCount(1);
    await expect
      .poll(async () => {
        const [lit, view] = [await light.boundingBox(), await pages.boundingBox()];
        if (!lit || !view) return false;
        const across = lit.x >= view.x && lit.x + lit.width <= view.x + view.width;
        return across && lit.y >= view.y && lit.y + lit.height <= view.y + view.height;
      })
      .toBe(true);
  }
});
