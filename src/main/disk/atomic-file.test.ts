import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/support/temporary-folder.ts';
import { sweepStaleTemps, writeEveryByte, writeFileAtomically } from './atomic-file.ts';
import { renamePatiently } from './folders.ts';

test('a file is replaced whole and nothing else is left beside it', async () => {
  const folder = await temporaryFolder();
  const file = path.join(folder, 'record.json');
  await writeFileAtomically(file, 'first');
  await writeFileAtomically(file, 'second');
  expect(await readFile(file, 'utf8')).toBe('second');
  expect(await readdir(folder)).toEqual(['record.json']);
});

test('a write that takes only part of the bytes is carried on until all are taken', async () => {
  const taken: number[] = [];
  const handle = {
    write: async (buffer: Uint8Array, offset: number, length: number, position: number) => {
      const some = Math.min(3, length);
      taken.push(...buffer.subarray(offset, offset + some));
      expect(position).toBe(100 + offset);
      return { bytesWritten: some, buffer };
    },
  };
  await writeEveryByte(handle as never, Uint8Array.of(1, 2, 3, 4, 5, 6, 7), 100);
  expect(taken).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('a write that takes nothing is an error and never success', async () => {
  const handle = { write: async (buffer: Uint8Array) => ({ bytesWritten: 0, buffer }) };
  await expect(writeEveryByte(handle as never, Uint8Array.of(1), 0)).rejects.toMatchObject({ code: 'ENOSPC' });
});

test('a rename is tried again while another program holds the file', async () => {
  const folder = await temporaryFolder();
  const [from, to] = [path.join(folder, 'new'), path.join(folder, 'old')];
  await writeFile(from, 'new');
  const refusals = ['EPERM', 'EACCES', 'EBUSY'];
  await renamePatiently(from, to, async (...names) => {
    const code = refusals.shift();
    if (code) throw Object.assign(new Error(code), { code });
    return rename(...names);
  });
  expect(await readFile(to, 'utf8')).toBe('new');
});

test('a failed write leaves the old file and no temporary file', async () => {
  const folder = await temporaryFolder();
  const occupied = path.join(folder, 'record.json');
  await writeFileAtomically(path.join(folder, 'other.json'), 'kept');
  await expect(writeFileAtomically(path.join(occupied, 'below', 'x.json'), 'x')).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['other.json']);
});

test('temporary files of a process that is gone are swept, those of a living one are not', async () => {
  const folder = await temporaryFolder();
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  await writeFile(path.join(folder, `record.json.${gone}-7.tmp`), '');
  await writeFile(path.join(folder, `record.json.${process.pid}-999999.tmp`), '');
  await sweepStaleTemps(folder);
  expect(await readdir(folder)).toEqual([`record.json.${process.pid}-999999.tmp`]);
});
