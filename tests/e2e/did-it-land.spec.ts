import { expect, type Locator, type Page } from '@playwright/test';
import { expectSaved } from '../support/annotating.ts';
import { connect } from '../support/api-client.ts';
import { test } from '../support/app-test.ts';
import { expectAccessible } from '../support/expect-accessible.ts';

const DRAFT = 'Save Millbrook Pool (first draft)';
const REDRAFT = 'Save Millbrook Pool (redraft)';

function side(app: Page): Locator {
  return app.getByRole('region', { name: 'What became of it' });
}

/** Says what became of one part, and waits until the answer stands. */
async function answer(app: Page, beat: string, outcome: string): Promise<void> {
  const choice = side(app).getByRole('radiogroup', { name: `What became of ${beat}` });
  await choice.getByText(outcome, { exact: true }).click();
  await expect(choice.getByRole('radio', { name: outcome, exact: true })).toBeChecked();
}

/** The way from the draft's card in the library to what became of its script. */
function waiting(app: Page): Locator {
  const card = app.getByRole('listitem').filter({ has: app.getByRole('link', { name: DRAFT }) });
  return card.getByRole('link', { name: 'Did it land?' });
}

async function openFromLibrary(app: Page): Promise<void> {
  await waiting(app).click();
  await expect(side(app).getByRole('heading', { name: 'Did it land?' })).toBeVisible();
}

test('the library shows which script waits; with the redraft beside it people say what became of each part', async ({
  app,
}) => {
  await openFromLibrary(app);
  await app.getByRole('button', { name: `Open “${REDRAFT}”` }).click();
  await expect(app.getByRole('region', { name: `Pages, ${REDRAFT}` })).toBeVisible();
  await expect(app.getByRole('region', { name: `Pages, ${DRAFT}` })).toBeVisible();
  await answer(app, 'Next step', 'Acted on');
  const note = side(app).getByRole('textbox', { name: 'Note on Next step' });
  await note.fill('26 out of 28: a number the councillor can check.');
  await note.blur();
  await answer(app, 'Gap', 'Partly');
  await expectAccessible(app);
  const nextTime = side(app).getByRole('textbox', { name: 'What to change next time' });
  await nextTime.fill('Ask which reason is strongest before the gap.');
  await nextTime.blur();
  await answer(app, 'Check', 'Acted on');
  await answer(app, 'Time to act', 'Not yet');
  await expectSaved(app);

  await app.reload();
  await expect(note).toHaveValue('26 out of 28: a number the councillor can check.');
  await expect(nextTime).toHaveValue('Ask which reason is strongest before the gap.');
  await expect(app.getByRole('region', { name: `Pages, ${REDRAFT}` })).toBeVisible();
  await app.getByRole('link', { name: 'Library', exact: true }).click();
  await expect(app.getByRole('link', { name: DRAFT })).toBeVisible();
  await expect(waiting(app)).toBeHidden();
});

test('each answer is taken back by key and by button, and a redraft can be exchanged for another piece', async ({
  app,
}) => {
  await openFromLibrary(app);
  await answer(app, 'Next step', 'Partly');
  await side(app).getByRole('button', { name: 'Undo' }).click();
  await expect(side(app).getByRole('textbox', { name: 'Note on Next step' })).toBeHidden();
  await side(app).getByRole('button', { name: 'Redo' }).click();
  await expect(side(app).getByRole('textbox', { name: 'Note on Next step' })).toBeVisible();

  await app.getByRole('button', { name: 'Choose another piece' }).click();
  const dialog = app.getByRole('dialog', { name: 'Which piece is the redraft?' });
  await dialog.getByRole('textbox', { name: 'Search the library' }).fill('plant');
  await dialog.getByRole('button', { name: /^Life cycle of a plant/ }).click();
  await expect(app.getByRole('region', { name: 'Pages, Life cycle of a plant' })).toBeVisible();
  await app.getByRole('button', { name: 'More for the redraft' }).click();
  await app.getByRole('menuitem', { name: 'This is not the redraft' }).click();
  await expect(app.getByRole('heading', { name: 'Which piece is the redraft?' })).toBeVisible();
});

test('a script of one’s own leads to looking back at it, and to what feedback like it costs in a year', async ({
  app,
}) => {
  await app.getByRole('link', { name: DRAFT }).click();
  await app.getByRole('link', { name: 'Script', exact: true }).click();
  await app.getByRole('button', { name: 'What it costs in a year' }).click();
  const dialog = app.getByRole('dialog', { name: 'What does this cost in a year?' });
  await expect(dialog.getByText(/^This script: \d+ words, said at 130 a minute$/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
  await app.getByRole('button', { name: 'Did it land?' }).click();
  await expect(side(app)).toBeVisible();
  await side(app).getByRole('button', { name: 'Script', exact: true }).click();
  await expect(app.getByRole('button', { name: 'Did it land?' })).toBeVisible();
});

test('a redraft that is in the trash is said to be so, and what was noted stays', async ({ app, server }) => {
  await openFromLibrary(app);
  await app.getByRole('button', { name: `Open “${REDRAFT}”` }).click();
  await answer(app, 'Next step', 'Acted on');
  await expectSaved(app);
  const api = await connect(server);
  const redraft = (await api.library.list({ query: '' })).find(({ title }) => title === REDRAFT)!;
  await app.getByRole('link', { name: 'Library', exact: true }).click();
  await expect(app.getByRole('link', { name: REDRAFT })).toBeVisible();
  await api.library.trash({ artefactIds: [redraft.id] });
  await expect(app.getByRole('link', { name: REDRAFT })).toBeHidden();
  await openFromLibrary(app);
  await expect(app.getByText(/not in the library any more; it may be in the trash/)).toBeVisible();
  await expect(
    side(app).getByRole('radiogroup', { name: 'What became of Next step' }).getByRole('radio', { name: 'Acted on' }),
  ).toBeChecked();
});
