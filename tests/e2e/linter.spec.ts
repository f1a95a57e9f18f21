import { expect, type Page } from '@playwright/test';
import { test } from '../support/app-test.ts';
import { beatNamed } from '../support/drafting.ts';
import { expectAccessible } from '../support/expect-accessible.ts';

test.beforeEach(async ({ app }) => {
  await app.getByRole('link', { name: 'Comparing fractions' }).click();
  await app.getByRole('link', { name: 'Script' }).click();
  await app.getByRole('button', { name: 'I would say it' }).click();
  await expect(advice(app)).toContainText('Once there are words');
});

function advice(page: Page) {
  return page.getByRole('region', { name: 'To look at again' });
}

function part(page: Page, name: string) {
  return page.getByRole('textbox', { name, exact: true });
}

function entry(page: Page, title: string) {
  return advice(page).getByRole('listitem', { name: title, exact: true });
}

async function write(page: Page, name: string, words: string): Promise<void> {
  await part(page, name).click();
  await expect(part(page, name)).toBeFocused();
  await page.keyboard.insertText(words);
  await expect(part(page, name)).toHaveText(words);
}

async function selectedWords(page: Page): Promise<string> {
  return page.evaluate(() => window.getSelection()?.toString() ?? '');
}

async function chooseAge(page: Page, level: 'younger' | 'older'): Promise<void> {
  const age = page.getByLabel('Age', { exact: true });
  const choice = await age.getByRole('option', { name: new RegExp(`^${level}, `) }).textContent();
  await age.selectOption({ label: choice! });
}

test('the exact words are underlined, and below stand the reason, its source and another way to say it', async ({
  app,
}) => {
  await write(app, 'Strength', 'You lined the bars up, you are so clever!');
  const found = part(app, 'Strength').locator('.cm-lintRange');
  await expect(found).toHaveText('you are so clever');
  const praise = entry(app, 'Praise of the person');
  await expect(praise).toContainText('Strength: you are so clever');
  await expect(praise).toContainText('tells a pupil nothing to do again');
  await expect(praise).toContainText('Education Endowment Foundation');
  await expect(praise).toContainText('Instead: Say what the work does');
  await expect(entry(app, 'No next step')).toContainText('Next step');
  await expectAccessible(app);

  await write(app, 'Next step', 'Draw both bars the same length.');
  await expect(entry(app, 'No next step')).toHaveCount(0);
  await expect(entry(app, 'No time to act')).toBeVisible();
  await write(app, 'Time to act', 'You have five minutes now.');
  await expect(entry(app, 'No time to act')).toHaveCount(0);
});

test('the keyboard goes from one finding to the next and round, and a click goes to the words', async ({ app }) => {
  await write(app, 'Gap', 'You never line the bars up.');
  await write(app, 'Next step', 'Be more careful.');
  await write(app, 'Time to act', 'Now, five minutes.');
  await expect(advice(app)).toContainText('Be more careful');
  await expect(entry(app, 'No time to act')).toHaveCount(0);
  await expect(advice(app).getByRole('listitem')).toHaveCount(2);

  await app.keyboard.press('F8');
  await expect(part(app, 'Gap')).toBeFocused();
  await expect.poll(() => selectedWords(app)).toBe('You never');
  await app.keyboard.press('F8');
  await expect(part(app, 'Next step')).toBeFocused();
  await expect.poll(() => selectedWords(app)).toBe('Be more careful');
  await app.keyboard.press('F8');
  await expect(part(app, 'Gap')).toBeFocused();
  await app.keyboard.press('Shift+F8');
  await expect(part(app, 'Next step')).toBeFocused();

  await entry(app, '“Always” and “never” about the pupil').getByRole('button').first().click();
  await expect(part(app, 'Gap')).toBeFocused();
  await expect.poll(() => selectedWords(app)).toBe('You never');
});

test('a finding is set aside with a note, stays so after a reload, and is brought back', async ({ app }) => {
  const title = '“Always” and “never” about the pupil';
  await write(app, 'Gap', 'You never line the bars up.');
  await entry(app, title)
    .getByRole('button', { name: /^Set aside/ })
    .click();
  const note = app.getByRole('textbox', { name: 'Why it is right here' });
  await expect(note).toBeFocused();
  await note.fill('We laugh about this together.');
  await advice(app).getByRole('button', { name: 'Set aside', exact: true }).click();
  await expect(entry(app, title)).toHaveCount(0);
  await expect(part(app, 'Gap').locator('.cm-lintRange')).toHaveCount(0);
  await expect(app.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();

  await app.reload();
  await expect(part(app, 'Gap')).toHaveText('You never line the bars up.');
  await advice(app).getByText('Set aside', { exact: true }).click();
  await expect(advice(app)).toContainText('We laugh about this together.');
  await expect(entry(app, title)).toHaveCount(0);
  await advice(app)
    .getByRole('button', { name: `Bring back: ${title}` })
    .click();
  await expect(entry(app, title)).toBeVisible();
  await expect(part(app, 'Gap').locator('.cm-lintRange')).toHaveText('You never');
});

test('each rule is explained on a page of its own, with how good it is, and can be switched off', async ({ app }) => {
  await write(app, 'Gap', 'You never line the bars up.');
  await expect(entry(app, '“Always” and “never” about the pupil')).toBeVisible();
  await expect(app.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
  await advice(app).getByRole('link', { name: 'What the rules look for' }).click();
  await expect(app.getByRole('heading', { level: 1, name: 'What the feedback rules look for' })).toBeVisible();
  const rule = app.getByRole('listitem', { name: '“Always” and “never” about the pupil' });
  await expect(rule).toContainText('an even number never ends in 3');
  await expect(rule).toContainText(/Right \d+ of the \d+ times it spoke \(\d+ %\)/);
  await expectAccessible(app);

  const onOff = rule.getByRole('switch');
  await expect(onOff).toBeChecked();
  // The switch itself is drawn by its label.
  await onOff.press('Space');
  await expect(onOff).not.toBeChecked();
  await app.reload();
  await expect(
    app.getByRole('listitem', { name: '“Always” and “never” about the pupil' }).getByRole('switch'),
  ).not.toBeChecked();

  await app.getByRole('button', { name: 'Back to where you were' }).click();
  await expect(part(app, 'Gap')).toHaveText('You never line the bars up.');
  await expect(entry(app, 'No next step')).toBeVisible();
  await expect(entry(app, '“Always” and “never” about the pupil')).toHaveCount(0);
});

test('a variant is looked over as it is said, for the pupil it is for, also where it says what the base says', async ({
  app,
}) => {
  await write(app, 'Notice', 'Look at the two bars.');
  await write(app, 'Next step', 'Underline the modal verb in your answer.');
  await write(app, 'Time to act', 'You have five minutes now.');
  await expect(entry(app, 'A term this year group may not know')).toContainText('modal verb');
  await app.getByRole('button', { name: 'For another pupil' }).click();
  await chooseAge(app, 'older');
  await expect(entry(app, 'A term this year group may not know')).toHaveCount(0);
  await chooseAge(app, 'younger');
  const term = entry(app, 'A term this year group may not know');
  await expect(term).toContainText('modal verb');

  const underlined = beatNamed(app, 'Next step').locator('mark');
  await expect(underlined).toHaveText('modal verb');
  await underlined.hover();
  await expect(app.getByText('Instead: ', { exact: false }).last()).toBeVisible();
  await term.getByRole('button', { name: /^Next step/ }).click();
  await expect(underlined).toBeFocused();
});

test('hard words, long sentences and the load of each spoken part are told, no number for a few words, and the pace of the listeners is changed right there', async ({
  app,
}) => {
  await write(app, 'Notice', 'This would persuade nobody, because the denominator is wrong.');
  await app.getByText('How it sounds to Year 4').click();
  const row = app.getByRole('row', { name: /Notice/ });
  await expect(row.getByRole('cell')).toHaveText(['9', '2', /\d s/]);
  await expect(app.getByText('The evidence is weak', { exact: false })).toBeVisible();
  const hard = app.getByRole('paragraph').filter({ hasText: 'Words that may be hard:' });
  await expect(hard).toContainText('persuade, denominator');
  await expect(app.getByText('A formula’s number is not given', { exact: false })).toContainText('there are 9');

  const band = (words: string) => app.getByRole('button', { name: `${words} words a minute`, exact: true });
  const pace = app.getByRole('dialog', { name: 'Pace for Year 4' });
  await band('124 to 135').click();
  await expect(pace.getByLabel('From')).toBeFocused();
  for (const odd of ['0', 'slow', '124.5', '']) {
    await pace.getByLabel('From').fill(odd);
    await expect(pace.getByText('A whole number from 60 to 240, in digits.')).toBeVisible();
    await expect(pace.getByRole('button', { name: 'Save' })).toBeDisabled();
  }
  await pace.getByLabel('From').fill('150');
  await expect(pace.getByRole('alert')).toContainText('has to be the smaller one');
  await expect(pace.getByRole('button', { name: 'Save' })).toBeDisabled();
  await expectAccessible(app);
  await pace.getByLabel('From').fill('100');
  await app.keyboard.press('Enter');
  await expect(band('100 to 135')).toBeFocused();
  await expect(app.getByText('Your own band for Year 4', { exact: false })).toBeVisible();
  await app.getByRole('alert').filter({ hasText: '100 to 135' }).getByRole('button', { name: 'Undo' }).click();
  await expect(band('124 to 135')).toBeVisible();
  await band('124 to 135').click();
  await pace.getByLabel('To').fill('140');
  await pace.getByRole('button', { name: 'Save' }).click();
  // With too little room above the value and below it, all of the form is in the window nonetheless.
  await app.setViewportSize({ width: 1366, height: 300 });
  await band('124 to 140').click();
  await expect(pace).toBeInViewport({ ratio: 1 });
  await pace.getByRole('button', { name: 'As it came' }).click();
  await expect(band('124 to 135')).toBeFocused();

  await app.getByText('Written', { exact: true }).click();
  await expect(app.getByText('How it reads for Year 4')).toBeVisible();
});
