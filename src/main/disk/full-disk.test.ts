import { spawnSync } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test, type TestContext } from 'vitest';
import { temporaryFolder } from '../../../tests/support/temporary-folder.ts';
import { openAppendLog } from './append-log.ts';
import { writeFileAtomically } from './atomic-file.ts';

const SMALL_DISK_KB = 256;

/** A disk of 256 kB. Where this user may not mount one, the test is skipped aloud, by name. */
async function smallDisk({ skip, task }: TestContext): Promise<string> {
  const folder = await temporaryFolder();
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SMALL_DISK_KB}k`, 'tmpfs', folder]).status === 0;
  if (!mounted) {
    console.warn(`SKIPPED: "${task.name}" needs the right to mount a small disk`);
    skip('needs the right to mount a small disk');
  }
  onTestFinished(() => void spawnSync('umount', [folder]));
  return folder;
}

const remount = (folder: string, how: 'ro' | 'rw') => spawnSync('mount', ['-o', `remount,${how}`, folder]);

test('on a full disk the old file stays whole, nothing is left beside it, and the reason is said', async (context) => {
  const disk = await smallDisk(context);
  const file = path.join(disk, 'record.json');
  const good = 'a'.repeat(100_000);
  await writeFileAtomically(file, good);
  await expect(writeFileAtomically(file, 'b'.repeat(200_000))).rejects.toMatchObject({ code: 'disk-full' });
  expect(await readFile(file, 'utf8')).toBe(good);
  expect(await readdir(disk)).toEqual(['record.json']);
});

test('a log on a full disk keeps what was acknowledged, and takes more when there is room again', async (context) => {
  const disk = await smallDisk(context);
  const file = path.join(disk, 'ann.log');
  const { log } = await openAppendLog(file, 'ann.log', { mayRepair: true });
  const ballast = path.join(disk, 'ballast');
  await writeFile(ballast, Buffer.alloc(200_000));
  let acknowledged = 0;
  const record = (number: number) => Buffer.alloc(3_000, number);
  await expect(
    (async () => {
      for (;;) {
        await log.append(record(acknowledged));
        acknowledged += 1;
      }
    })(),
  ).rejects.toMatchObject({ code: 'disk-full' });
  expect(acknowledged).toBeGreaterThan(3);
  expect((await openAppendLog(file, 'ann.log', { mayRepair: true })).records).toHaveLength(acknowledged);

  await rm(ballast);
  await log.append(record(200));
  const { records } = await openAppendLog(file, 'ann.log', { mayRepair: true });
  expect(records.map((bytes) => bytes[0])).toEqual([...Array.from({ length: acknowledged }, (_, n) => n), 200]);
  expect(await readdir(disk)).toEqual(['ann.log']);
});

test('on a read-only disk the reason is said and writing goes on when it is writable again', async (context) => {
  const disk = await smallDisk(context);
  const file = path.join(disk, 'record.json');
  await writeFileAtomically(file, 'old');
  remount(disk, 'ro');
  await expect(writeFileAtomically(file, 'new')).rejects.toMatchObject({ code: 'read-only' });
  remount(disk, 'rw');
  await writeFileAtomically(file, 'new');
  expect(await readFile(file, 'utf8')).toBe('new');
});
