import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { smallDisk } from '../../../tests/support/small-disk.ts';
import { openAppendLog } from './append-log.ts';
import { writeFileAtomically } from './atomic-file.ts';

test('on a full disk the old file stays whole, nothing is left beside it, and the reason is said', async (context) => {
  const { folder } = await smallDisk(context, 256);
  const file = path.join(folder, 'record.json');
  const good = 'a'.repeat(100_000);
  await writeFileAtomically(file, good);
  await expect(writeFileAtomically(file, 'b'.repeat(200_000))).rejects.toMatchObject({ code: 'disk-full' });
  expect(await readFile(file, 'utf8')).toBe(good);
  expect(await readdir(folder)).toEqual(['record.json']);
});

test('a log on a full disk keeps what was acknowledged, and takes more when there is room again', async (context) => {
  const { folder } = await smallDisk(context, 256);
  const file = path.join(folder, 'ann.log');
  const { log } = await openAppendLog(file, 'ann.log', { mayRepair: true, now: () => 1 });
  const ballast = path.join(folder, 'ballast');
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
  expect((await openAppendLog(file, 'ann.log', { mayRepair: true, now: () => 1 })).records).toHaveLength(acknowledged);

  await rm(ballast);
  await log.append(record(200));
  const { records } = await openAppendLog(file, 'ann.log', { mayRepair: true, now: () => 1 });
  expect(records.map(({ bytes }) => bytes[0])).toEqual([...Array.from({ length: acknowledged }, (_, n) => n), 200]);
  expect(await readdir(folder)).toEqual(['ann.log']);
});

test('on a read-only disk the reason is said and writing goes on when it is writable again', async (context) => {
  const { folder, remount } = await smallDisk(context, 256);
  const file = path.join(folder, 'record.json');
  await writeFileAtomically(file, 'old');
  remount('read-only');
  await expect(writeFileAtomically(file, 'new')).rejects.toMatchObject({ code: 'read-only' });
  remount('writable');
  await writeFileAtomically(file, 'new');
  expect(await readFile(file, 'utf8')).toBe('new');
});
