import { once } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import type { GoNow } from '../../src/shared/rehearsals/go.ts';
import { connect } from './api-client.ts';
import { test as base } from './app-test.ts';
import { projectRoot } from './project.ts';
import { startServer, type RunningServer } from './running-server.ts';

/** Less than what would be taken for a sleep of the machine. */
const HOP_MS = 4_000;

const handMovedTime = pathToFileURL(path.join(projectRoot, 'tests/fixtures/hand-moved-time.ts')).href;

/** Stories whose server's time can be moved by hand, with `hold` and `pass`. */
export const test = base.extend({
  server: async ({ libraryDir }, use) => {
    const server = await startServer(libraryDir, [], handMovedTime);
    await use(server);
    await server.stop();
  },
});

/** From here on time stands still, in the window and in the process that runs the go; only `pass` moves it. */
export async function hold(page: Page, server: RunningServer, at: string): Promise<void> {
  await page.clock.pauseAt(new Date(at));
  await passOnServer(server, 0);
}

/** Lets so much time pass, in the window and in the process that runs the go. */
export async function pass(page: Page, server: RunningServer, ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= HOP_MS) {
    await passOnServer(server, Math.min(left, HOP_MS));
    await goOnServer(page, server);
  }
  await page.clock.runFor(ms);
}

/** Lets the machine sleep for so long: nothing ticks, and the clock is ahead when it wakes. */
export async function sleep(page: Page, server: RunningServer, ms: number): Promise<void> {
  await passOnServer(server, ms);
  await goOnServer(page, server);
}

/** Opens the room to rehearse the script that comes with the sample class, from the library. */
export async function openRehearsal(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Save Millbrook Pool (first draft)' }).click();
  await page.getByRole('link', { name: 'Rehearse' }).click();
  await page.getByRole('radio', { name: 'Base words' }).check();
}

/** Starts a go with time standing still, so that only `pass` makes it pass. */
export async function startHeld(page: Page, server: RunningServer): Promise<void> {
  await hold(page, server, '2026-03-04T16:00:00');
  await page.getByRole('button', { name: 'Start' }).click();
  await expectCountIn(page);
}

/** Waits until a go has started; only then is time to pass. */
export async function expectCountIn(page: Page): Promise<void> {
  await expect(page.getByRole('timer').filter({ hasText: /^3$/ })).toBeVisible();
}

/** The go of the piece of work that a window shows, as the process that runs it has it. */
export async function goOnServer(page: Page, server: RunningServer): Promise<GoNow | null> {
  return (await connectionTo(server)).rehearsals.go({ artefactId: shownIn(page) });
}

/** The piece of work that a window shows. */
export function shownIn(page: Page): string {
  return new URL(page.url()).hash.split('/')[2]!;
}

const connections = new WeakMap<RunningServer, ReturnType<typeof connect>>();

/** The one connection a story keeps to its server: it came in once, and a launch a hop would be most of a hop's time. */
function connectionTo(server: RunningServer): ReturnType<typeof connect> {
  const open = connections.get(server) ?? connect(server);
  connections.set(server, open);
  return open;
}

async function passOnServer({ process: child }: RunningServer, passMs: number): Promise<void> {
  const passed = once(child, 'message');
  child.send({ passMs });
  await passed;
}
