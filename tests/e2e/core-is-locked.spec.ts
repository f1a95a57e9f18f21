import { expect } from '@playwright/test';
import { test } from '../support/app-test.ts';
import { beatNamed, draftScript, openWorkWithoutScript } from '../support/drafting.ts';
import { expectAccessible } from '../support/expect-accessible.ts';

const EXPECTATION = 'Every pupil shows both fractions as bars.';
const words = {
  'What every pupil’s work must show': EXPECTATION,
  Gap: 'The bars differ in length.',
  'Next step': 'Write two reasons beside the bars.',
  'Time to act': 'Do it now; you have five minutes.',
};

// Each drafts a script and goes to and fro between pupils, which takes a machine with other work to do its time.
test.slow();

test.beforeEach(async ({ app }) => {
  await openWorkWithoutScript(app);
  await draftScript(app, words);
});

test('the expectation, the next step and the time to act are in every variant and cannot be changed there', async ({
  app,
}) => {
  for (const pupil of ['Pupil 1', 'Pupil 2']) {
    await app.getByRole('button', { name: 'For another pupil' }).click();
    await expect(app.getByRole('textbox', { name: 'Made-up pupil' })).toHaveValue(pupil);
    await expect(app.getByRole('region', { name: 'Expectation' })).toContainText(EXPECTATION);
    await expect(app.getByRole('region', { name: 'Expectation' }).getByRole('textbox')).toHaveCount(0);
    for (const name of ['Next step', 'Time to act'] as const) {
      const beat = beatNamed(app, name);
      await expect(beat).toContainText(words[name]);
      await expect(beat).toContainText('The same for every pupil');
      await expect(beat.getByRole('button')).toHaveCount(0);
      await expect(beat.getByRole('textbox')).toHaveCount(0);
    }
  }

  await app.getByRole('tab', { name: 'Base words' }).click();
  const step = app.getByRole('textbox', { name: 'Next step', exact: true });
  await step.fill('Write three reasons beside the bars.');
  await app.getByRole('tab', { name: 'Pupil 1' }).click();
  await expect(beatNamed(app, 'Next step')).toContainText('Write three reasons beside the bars.');
});

test('words that ask less of one pupil are named, and the flag goes with them', async ({ app }) => {
  await app.getByRole('button', { name: 'For another pupil' }).click();
  const gap = beatNamed(app, 'Gap');
  await gap.getByRole('button', { name: 'Change for this pupil' }).click();
  const box = gap.getByRole('textbox', { name: /^Gap/ });
  await expect(box).toHaveText(words.Gap);
  await box.fill('Write one reason, only if you can. You have ten minutes.');
  const flags = gap.getByRole('list', { name: 'Gap: does it ask for less?' }).getByRole('listitem');
  await expect(flags).toHaveCount(3);
  await expect(flags.filter({ hasText: 'only if you can' })).toContainText('lets this pupil choose');
  await expect(flags.filter({ hasText: 'one reason' })).toContainText('fewer than the 2');
  await expect(flags.filter({ hasText: 'ten minutes' })).toContainText('not the time every pupil is given');
  await expect(app.getByRole('tab', { name: /may ask for less/ })).toBeVisible();
  await expectAccessible(app);

  await box.fill('Write two reasons. I will read the first with you.');
  await expect(flags).toHaveCount(0);
  await expect(app.getByRole('tab', { name: /may ask for less/ })).toHaveCount(0);
});

test('a next step that was unlocked and left out for one pupil is flagged with what was dropped', async ({ app }) => {
  await app.getByRole('button', { name: 'Next step: the same for every pupil' }).click();
  await app.getByRole('button', { name: 'For another pupil' }).click();
  const step = beatNamed(app, 'Next step');
  await step.getByRole('button', { name: 'Change for this pupil' }).click();
  const box = step.getByRole('textbox', { name: /^Next step/ });
  await expect(box).toHaveText(words['Next step']);
  await box.fill('');
  await expect(step.getByRole('list', { name: 'Next step: does it ask for less?' })).toContainText(words['Next step']);

  await app.getByRole('tab', { name: 'Base words' }).click();
  await app.getByRole('button', { name: 'Next step: the same for every pupil' }).click();
  await app.getByRole('tab', { name: 'Pupil 1' }).click();
  await expect(step).toContainText(words['Next step']);
  await expect(step).toContainText('The same for every pupil');
});
