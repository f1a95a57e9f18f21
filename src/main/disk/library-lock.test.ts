import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../../../tests/support/temporary-folder.ts';
import { isLibraryLocked, takeLibraryLock, type LibraryLock } from './library-lock.ts';

const never = () => {
  throw new Error('the lock was lost');
};

async function lockPath(): Promise<string> {
  return path.join(await temporaryFolder(), 'library.lock');
}

async function held(at: string): Promise<LibraryLock & { state: 'held' }> {
  const lock = await takeLibraryLock(at, never);
  if (lock.state !== 'held') throw new Error(lock.reason);
  return lock;
}

/** Another process that takes the lock and keeps it until it is killed. */
async function otherProcess(at: string): Promise<ChildProcess> {
  const module = new URL('./library-lock.ts', import.meta.url).href;
  const script = `
    const { takeLibraryLock } = await import(${JSON.stringify(module)});
    await takeLibraryLock(${JSON.stringify(at)}, () => {});
    console.log('held');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

test('a second opening is refused with a sentence, until the first gives the library back', async () => {
  const at = await lockPath();
  const lock = await held(at);
  expect(await isLibraryLocked(at)).toBe(true);
  await expect(takeLibraryLock(at, never)).rejects.toMatchObject({
    code: 'library-locked',
    message: expect.stringContaining('already open'),
  });
  await lock.release();
  expect(await isLibraryLocked(at)).toBe(false);
  expect(await readdir(path.dirname(at))).toEqual([]);
  const next = await held(at);
  await lock.release();
  expect(await isLibraryLocked(at)).toBe(true);
  await next.release();
});

test('another process is kept out by the lock, and by a killed one nobody is', async () => {
  const at = await lockPath();
  const other = await otherProcess(at);
  await expect(takeLibraryLock(at, never)).rejects.toMatchObject({ code: 'library-locked' });
  other.kill('SIGKILL');
  await once(other, 'exit');
  expect(await isLibraryLocked(at)).toBe(false);
  await (await held(at)).release();
});

test('of many who find a killed holder, exactly one takes its place', async () => {
  const at = await lockPath();
  const other = await otherProcess(at);
  other.kill('SIGKILL');
  await once(other, 'exit');
  const tries = await Promise.allSettled(Array.from({ length: 6 }, () => held(at)));
  const winners = tries.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  expect(winners).toHaveLength(1);
  await winners[0]!.release();
});
