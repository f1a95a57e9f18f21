import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { libraryToRehearseIn } from '../../../tests/support/rehearsals-under-test.ts';
import { AppError } from '../../shared/app-error.ts';
import { pauseUnderWay } from '../../shared/rehearsals/go-log.ts';
import { goSchema } from '../../shared/rehearsals/go.ts';
import { bank } from '../../shared/rehearsals/rehearsal-clock.ts';

/** A go that is in its first part since `seconds`. */
async function speakingFor(seconds: number, given: Parameters<Work['open']>[0] = {}) {
  const work = await libraryToRehearseIn();
  const run = work.open(given);
  await run.rehearsals.begin(work.decided);
  await run.act('start');
  run.clock.pass(3_000 + seconds * 1_000);
  return { ...work, ...run };
}
type Work = Awaited<ReturnType<typeof libraryToRehearseIn>>;

test('what one window does, every window hears, with the time its clock shows', async () => {
  const { heard, act, clock, shown } = await speakingFor(4);
  await act('next-beat');
  expect(heard.at(-1)).toMatchObject({ type: 'rehearsals.go', now: { nowMs: 7_000, go: { clock: { beat: 1 } } } });
  clock.pass(2_000);
  expect(await shown()).toMatchObject({ phase: 'speaking', spentMs: [4_000, 2_000, 0], goMs: 6_000 });
});

test('two windows that act at once are both heard, and neither takes the other’s time', async () => {
  const { act, clock, shown, rehearsals, artefactId } = await speakingFor(4);
  await Promise.all([act('next-beat'), act('pause'), act('pause'), act('question-asked'), act('next-beat')]);
  clock.pass(1_000);
  expect(await shown()).toMatchObject({ phase: 'paused', beat: 2, spentMs: [4_000, 0, 0], pausedMs: 1_000 });
  const { go } = (await rehearsals.go({ artefactId }))!;
  expect(go.log.map(({ kind }) => kind)).toEqual(['beat', 'pause', 'question-asked', 'beat']);
});

test('an event counts from when it came, however slow the disk is', async () => {
  const held = Promise.withResolvers<void>();
  let slow = false;
  const { act, clock, shown } = await speakingFor(4, {
    guardWrite: async (write) => {
      if (slow) await held.promise;
      return write();
    },
  });
  slow = true;
  const first = act('next-beat');
  clock.pass(3_000);
  const second = act('next-beat');
  clock.pass(2_000);
  held.resolve();
  await Promise.all([first, second]);
  expect(await shown()).toMatchObject({ spentMs: [4_000, 3_000, 2_000] });
});

test('after a kill a go stands where it was a second before, paused, and goes on from there', async () => {
  const { act, clock, rehearsals, artefactId, at, open } = await speakingFor(4);
  await act('next-beat');
  clock.pass(2_999);
  // The kill: nothing is closed, and what was on its way to the disk has reached it.
  await expect.poll(() => spentOnDisk(at.rehearsal)).toBeGreaterThanOrEqual(6_000);
  expect(await rehearsals.go({ artefactId })).not.toBeNull();

  const again = open();
  const shown = await again.shown();
  expect(shown).toMatchObject({ phase: 'paused', beat: 1 });
  expect(shown!.totalMs).toBeGreaterThanOrEqual(6_000);
  expect(shown!.totalMs).toBeLessThanOrEqual(6_999);
  const { go } = (await again.rehearsals.go({ artefactId }))!;
  expect(pauseUnderWay(go.log)).toMatchObject({ why: 'restart', goMs: shown!.totalMs });
  again.clock.pass(10_000);
  await again.act('resume');
  again.clock.pass(1_000);
  expect(await again.shown()).toMatchObject({ phase: 'speaking', totalMs: shown!.totalMs + 1_000, pausedMs: 10_000 });
});

test('a count-in that was killed begins again', async () => {
  const { artefactId, at, decided, open } = await libraryToRehearseIn();
  const first = open();
  await first.rehearsals.begin(decided);
  await first.act('start');
  expect(await open().shown()).toMatchObject({ phase: 'ready' });
  expect(goSchema.parse(JSON.parse(await readFile(at.rehearsal, 'utf8'))).artefactId).toBe(artefactId);
});

test.each([
  ['that the steady clock counts', 'sleep'],
  ['that the steady clock does not count', 'sleepUncounted'],
] as const)('a sleep %s stops the go where it was last awake, and how long it was is said', async (_, how) => {
  const { clock, shown, rehearsals, artefactId, heard } = await speakingFor(4);
  clock[how](3_600_000);
  clock.pass(1_000);
  expect(await shown()).toMatchObject({ phase: 'paused', totalMs: 4_000 });
  const { go } = (await rehearsals.go({ artefactId }))!;
  expect(pauseUnderWay(go.log)).toMatchObject({ why: 'sleep', goMs: 4_000 });
  expect(pauseUnderWay(go.log)!.awayMs).toBeGreaterThanOrEqual(3_600_000);
  expect(heard.filter(({ type }) => type === 'rehearsals.go')).toHaveLength(3);
});

test('what is done right after waking comes after the sleep', async () => {
  const { clock, shown, act } = await speakingFor(4);
  clock.sleep(3_600_000);
  await act('next-beat');
  expect(await shown()).toMatchObject({ phase: 'paused', beat: 1, spentMs: [4_000, 0, 0], pausedMs: 0 });
});

test.each([3_600_000, -3_600_000])('a date that is put right by %i ms is no sleep', async (byMs) => {
  const { clock, shown } = await speakingFor(4);
  clock.correctWall(byMs);
  clock.pass(2_000);
  expect(await shown()).toMatchObject({ phase: 'speaking', totalMs: 6_000 });
});

test('a busy moment is no sleep', async () => {
  const { clock, shown } = await speakingFor(4);
  clock.sleep(4_500);
  expect(await shown()).toMatchObject({ phase: 'speaking', totalMs: 8_500 });
});

test('when the last window is closed the go stops where somebody was last there, and a reload does not stop it', async () => {
  let watched = true;
  const { clock, shown, rehearsals, artefactId } = await speakingFor(4, { isWatched: () => watched });
  watched = false;
  clock.pass(4_000);
  watched = true;
  clock.pass(1_000);
  expect(await shown()).toMatchObject({ phase: 'speaking', totalMs: 9_000 });
  watched = false;
  clock.pass(60_000);
  expect(await shown()).toMatchObject({ phase: 'paused', totalMs: 9_000 });
  expect(pauseUnderWay((await rehearsals.go({ artefactId }))!.go.log)).toMatchObject({ why: 'left', goMs: 9_000 });
});

test('a disk that refuses stops nobody, and what was meanwhile is saved when it takes again', async () => {
  let full = false;
  const { act, clock, shown, at, logged } = await speakingFor(4, {
    guardWrite: async (write) => {
      if (full) throw new AppError('disk-full', 'The disk is full.');
      return write();
    },
  });
  full = true;
  await act('next-beat');
  clock.pass(3_000);
  expect(await shown()).toMatchObject({ spentMs: [4_000, 3_000, 0] });
  expect(logged.join()).toContain('rehearsal.json was not saved');
  full = false;
  await act('end');
  expect(await spentOnDisk(at.rehearsal)).toBe(7_000);
});

test('a damaged go is read from its last good copy', async () => {
  const { act, at, open } = await speakingFor(4);
  await act('pause');
  await writeFile(at.rehearsal, '{"version":2,');
  const again = open();
  expect(await again.shown()).toMatchObject({ phase: 'paused', totalMs: 4_000 });
  expect(again.logged.join()).toContain('its last good copy is shown instead');
});

test('a go under way is on the disk to the millisecond when the app is closed', async () => {
  const { rehearsals, clock, at } = await speakingFor(4);
  clock.pass(321);
  await rehearsals.close();
  expect(await spentOnDisk(at.rehearsal)).toBe(4_321);
});

/** Milliseconds spoken in the go as it lies on the disk. */
async function spentOnDisk(file: string): Promise<number> {
  const { clock } = goSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  const state = bank(clock, 'since' in clock ? clock.since : 0);
  return 'spent' in state ? state.spent.reduce((sum, ms) => sum + ms, 0) : 0;
}
