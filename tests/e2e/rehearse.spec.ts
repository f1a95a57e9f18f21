import { expect } from '@playwright/test';
import { connect } from '../support/api-client.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { goOnServer, openRehearsal, pass, shownIn, startHeld, test } from '../support/rehearsing.ts';

test.beforeEach(async ({ app }) => {
  await app.clock.install({ time: new Date('2026-03-04T15:00:00') });
  await openRehearsal(app);
});

test('a go is kept only when somebody says so, and stands beside the take before it with its note; the word of it leaves Start in reach', async ({
  app,
  server,
}) => {
  const takes = app.getByRole('region', { name: 'Kept takes' });
  await expect(takes.getByRole('columnheader')).toHaveCount(1);
  await startHeld(app, server);
  await pass(app, server, 8_000);
  await app.getByRole('button', { name: 'End', exact: true }).click();
  await app.getByRole('button', { name: 'Done, keep nothing' }).click();
  await app.clock.resume();
  await expect(takes.getByRole('columnheader')).toHaveCount(1);

  await app.clock.pauseAt(new Date('2026-03-04T17:00:00'));
  await app.getByRole('button', { name: 'Start' }).click();
  await expect(app.getByRole('timer').filter({ hasText: /^3$/ })).toBeVisible();
  await pass(app, server, 15_000);
  await app.getByRole('button', { name: 'End', exact: true }).click();
  await app.clock.resume();
  const note = app.getByRole('textbox', { name: 'One thing that worked' });
  await expect(app.getByRole('slider', { name: 'Moment of the go' })).toBeFocused();
  await note.fill('You waited after the question.');
  await app.getByRole('textbox', { name: 'Say something about this moment' }).fill('A real wait.');
  const keep = app.getByRole('button', { name: 'Keep this take' });
  await keep.hover();
  await expect(app.getByRole('tooltip')).toHaveCSS('opacity', '1');
  await expectAccessible(app);
  await keep.click();
  await expect(app.getByRole('button', { name: 'Start' })).toBeFocused();
  const kept = (await app.getByText('The take is kept with this piece of work.').boundingBox())!;
  const start = (await app.getByRole('button', { name: 'Start' }).boundingBox())!;
  expect(kept.y + kept.height).toBeLessThan(start.y);
  await expect(takes.getByText('You waited after the question.')).toBeVisible();
  const inAll = takes.getByRole('row', { name: /^In all / });
  await expect(inAll.getByRole('cell').last()).toContainText('0:12');
  const [take] = await (await connect(server)).rehearsals.list({ artefactId: shownIn(app) });
  expect(take!.comments).toMatchObject([{ words: 'A real wait.' }]);
  await app.reload();
  await expect(takes.getByRole('columnheader')).toHaveCount(2);
  await expectAccessible(app);
});

test('what was typed after the end of a go is still there when somebody went elsewhere, and when the window was closed over it', async ({
  app,
  server,
}) => {
  await startHeld(app, server);
  await pass(app, server, 13_000);
  await app.getByRole('button', { name: 'End', exact: true }).click();
  const worked = app.getByRole('textbox', { name: 'One thing that worked' });
  await worked.fill('Wait after the question.');
  await expect.poll(async () => (await goOnServer(app, server))?.go.draft.worked).toBe('Wait after the question.');
  await app.clock.resume();
  const comment = app.getByRole('textbox', { name: 'Say something about this moment' });
  const happened = app.getByRole('region', { name: 'The script and what happened' });
  await comment.fill('A real wait.');
  await app.getByRole('link', { name: 'Script', exact: true }).click();
  await expect(comment).toHaveCount(0);
  await app.getByRole('link', { name: 'Rehearse' }).click();
  await expect(happened).toContainText('A real wait.');
  await comment.fill('And here.');
  await app.reload();
  await expect(worked).toHaveValue('Wait after the question.');
  await expect(happened).toContainText('And here.');
});

test('a go that is started before the takes are read goes on undisturbed when they come', async ({ app, server }) => {
  const takes = Promise.withResolvers<void>();
  const started = Promise.withResolvers<void>();
  const holdUp = (call: string, until: Promise<void>) =>
    app.route(`**/rehearsals/${call}`, async (route) => {
      await until;
      await route.continue();
    });
  await holdUp('list', takes.promise);
  await holdUp('act', started.promise);
  await app.reload();
  await app.getByRole('button', { name: 'Start' }).click();
  await expect.poll(async () => (await goOnServer(app, server))?.go.clock.phase).toBe('ready');
  takes.resolve();
  await expect(app.getByRole('region', { name: 'Kept takes' }).getByRole('columnheader')).toHaveCount(1);
  started.resolve();
  await expect(app.getByRole('button', { name: 'End', exact: true })).toBeVisible();
  await expect(app.getByRole('alert')).toHaveCount(0);
});

test('going again takes the aim along to its last letter, and nothing else that was typed', async ({ app, server }) => {
  await startHeld(app, server);
  await pass(app, server, 13_000);
  await app.getByRole('button', { name: 'End', exact: true }).click();
  await app.clock.resume();
  const slow = Promise.withResolvers<void>();
  await app.route('**/rehearsals/editDraft', async (route) => {
    await slow.promise;
    await route.continue();
  });
  await app.getByRole('textbox', { name: 'One to try' }).fill('Shorter.');
  await app.getByRole('textbox', { name: 'Aim of the next go' }).fill('Three breaths.');
  await app.getByRole('button', { name: 'Go again' }).click();
  slow.resolve();
  const goNow = async () => (await goOnServer(app, server))?.go;
  await expect.poll(async () => (await goNow())?.aim).toBe('Three breaths.');
  expect(await goNow()).toMatchObject({ draft: { toTry: '', nextAim: '' } });
});
