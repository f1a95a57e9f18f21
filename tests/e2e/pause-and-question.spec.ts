import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../support/expect-accessible.ts';
import { expectCountIn, goOnServer, openRehearsal, pass, sleep, startHeld, test } from '../support/rehearsing.ts';

test.beforeEach(async ({ app, server }) => {
  await app.clock.install({ time: new Date('2026-03-04T15:00:00') });
  await openRehearsal(app);
  await startHeld(app, server);
  await pass(app, server, 8_000);
});

const inAll = (page: Page) => page.getByRole('timer', { name: 'Time in all' });
const pauseNote = (page: Page) => page.getByText('Paused.', { exact: false });

test('a pause lasts until somebody carries on, whatever the clicker does meanwhile', async ({ app, server }) => {
  // The pointer rests where Start was, and a careless click there is made good by a key.
  await app.mouse.down();
  await app.mouse.up();
  await expect(pauseNote(app)).toBeVisible();
  await app.keyboard.press('b');
  await expect(pauseNote(app)).toHaveCount(0);
  await app.keyboard.press('b');
  await expect(pauseNote(app)).toContainText('The clock is waiting for you.');
  await pass(app, server, 60_000);
  await app.keyboard.press('PageDown');
  await expect(app.getByText('Part 2 of 6')).toBeVisible();
  await app.keyboard.press('PageDown');
  await expect(app.getByText('Part 3 of 6')).toBeVisible();
  await pass(app, server, 60_000);
  await expect(pauseNote(app)).toBeVisible();
  await expect(inAll(app)).toContainText('0:05');
  // The check needs a clock that runs; the pause is where that changes nothing.
  await app.clock.resume();
  await expectAccessible(app);
  await app.clock.pauseAt(new Date('2026-03-04T16:30:00'));

  await app.getByRole('button', { name: 'Carry on' }).click();
  await expect(pauseNote(app)).toHaveCount(0);
  await pass(app, server, 7_000);
  await expect(inAll(app)).toContainText('0:12');
});

test('taking a question makes nobody late, and a question that was asked leaves a silence; one marked by a slip is taken back', async ({
  app,
  server,
}) => {
  await app.getByRole('button', { name: 'Take a question' }).click();
  await expect(pauseNote(app)).toContainText('Take the question; it does not make you late.');
  await pass(app, server, 90_000);
  await app.keyboard.press('t');
  await expect(pauseNote(app)).toHaveCount(0);
  await expect(app.getByText('On time')).toBeVisible();
  await expect(inAll(app)).toContainText('0:05');

  const marks = async () => (await goOnServer(app, server))!.go.log.filter(({ kind }) => kind === 'question-asked');
  await app.keyboard.press('q');
  await app.keyboard.press('q');
  await expect(app.getByText('Asked. Leave a silence.')).toBeVisible();
  await app.keyboard.press('u');
  await expect(app.getByText('The question is taken back.')).toBeVisible();
  await expect.poll(marks).toEqual([]);
  await app.getByRole('button', { name: 'Put it back' }).click();
  await expect(app.getByText('Asked. Leave a silence.')).toBeVisible();
  await pass(app, server, 4_000);
  await expect(app.getByText('Asked. Leave a silence.')).toHaveCount(0);
  const { log } = (await goOnServer(app, server))!.go;
  expect(log.map(({ kind, goMs }) => `${kind} ${Math.round(goMs / 1000)}`)).toEqual([
    'pause 5',
    'resume 95',
    'question-asked 95',
  ]);
});

test('when the computer slept, the screen says how long, and none of it is counted; before anything was said the go starts afresh', async ({
  app,
  server,
}) => {
  await sleep(app, server, 12 * 60_000);
  await expect(pauseNote(app)).toContainText('The computer slept for 12 minutes, and none of that is counted.');
  // Beside its button, however long it is: the note lies over what comes next and not over what is said now.
  const said = (await pauseNote(app).boundingBox())!;
  const carryOn = (await app.getByRole('button', { name: 'Carry on' }).boundingBox())!;
  expect(said.x + said.width).toBeLessThan(carryOn.x);
  await expect(inAll(app)).toContainText('0:05');
  await app.keyboard.press('p');
  await expect(pauseNote(app)).toHaveCount(0);
  await pass(app, server, 2_000);
  await expect(inAll(app)).toContainText('0:07');

  await app.getByRole('button', { name: 'End', exact: true }).click();
  await app.getByRole('button', { name: 'Done, keep nothing' }).click();
  await app.getByRole('button', { name: 'Start' }).click();
  await expectCountIn(app);
  await sleep(app, server, 12 * 60_000);
  await expect(app.getByText('The computer slept for 12 minutes', { exact: false })).toContainText('starts afresh');
});

test('a finger swiped over the words turns the part, and back', async ({ app }) => {
  const words = app.getByRole('region', { name: 'What to say' });
  const box = (await words.boundingBox())!;
  const session = await app.context().newCDPSession(app);
  const swipe = async (from: number, to: number) => {
    const at = (share: number) => [{ x: box.x + share * box.width, y: box.y + 100 }];
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) });
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(to) });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await swipe(0.8, 0.3);
  await expect(app.getByText('Part 2 of 6')).toBeVisible();
  await swipe(0.2, 0.7);
  await expect(app.getByText('Part 1 of 6')).toBeVisible();
});
