import { readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/support/temporary-folder.ts';
import { openAppendLog, readLog } from './append-log.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const texts = (records: readonly Uint8Array[]) => records.map((record) => new TextDecoder().decode(record));
const open = (file: string, mayRepair = true) => openAppendLog(file, 'layers/ann.log', { mayRepair });

async function logOf(...records: string[]): Promise<string> {
  const file = path.join(await temporaryFolder(), 'ann.log');
  const { log } = await open(file);
  for (const record of records) await log.append(encode(record));
  return file;
}

test('what was appended is there when the log is opened again', async () => {
  const file = await logOf('one', 'two', 'three');
  const { records, log } = await open(file);
  expect(texts(records)).toEqual(['one', 'two', 'three']);
  expect(log.recordCount).toBe(3);
});

test('a log that does not exist is a log without records, and reading it makes no file', async () => {
  const folder = await temporaryFolder();
  expect((await readLog(path.join(folder, 'ann.log'), 'ann.log')).records).toEqual([]);
  expect(await readdir(folder)).toEqual([]);
});

test('a torn tail is cut at the last whole record and kept beside the log', async () => {
  const file = await logOf('one', 'two', 'three');
  const { size } = await stat(file);
  await truncate(file, size - 2);
  const torn = await readFile(file);

  const { records, log } = await open(file);
  expect(texts(records)).toEqual(['one', 'two']);
  const beside = (await readdir(path.dirname(file))).filter((name) => name.includes('torn-at'));
  expect(beside).toHaveLength(1);
  const kept = await readFile(path.join(path.dirname(file), beside[0]!));
  expect(Buffer.concat([await readFile(file), kept])).toEqual(torn);

  await log.append(encode('four'));
  expect(texts((await open(file)).records)).toEqual(['one', 'two', 'four']);
});

test('a log opened read-only is read past its torn tail and left as it is', async () => {
  const file = await logOf('one', 'two');
  await truncate(file, (await stat(file)).size - 1);
  const before = await readFile(file);
  expect(texts((await open(file, false)).records)).toEqual(['one']);
  expect(await readFile(file)).toEqual(before);
});

test('a torn tail that could not be cut on opening is cut and kept by the next append', async () => {
  const file = await logOf('one', 'two');
  await truncate(file, (await stat(file)).size - 1);
  const { log } = await open(file, false);
  await log.append(encode('three'));
  expect(texts((await open(file)).records)).toEqual(['one', 'three']);
  expect((await readdir(path.dirname(file))).join()).toContain('torn-at');
});

test('damage in the middle is an error that names the file and changes nothing', async () => {
  const file = await logOf('one', 'two', 'three');
  const bytes = await readFile(file);
  bytes[bytes.indexOf('two')] = 0x21;
  await writeFile(file, bytes);
  await expect(open(file)).rejects.toMatchObject({
    code: 'log-unreadable',
    message: expect.stringContaining('layers/ann.log'),
  });
  expect(await readFile(file)).toEqual(bytes);
});

test('replacing all records is one step, and appending goes on behind them', async () => {
  const file = await logOf('one', 'two', 'three');
  const { log } = await open(file);
  await log.replaceWith([encode('all')]);
  await log.append(encode('four'));
  expect(texts((await open(file)).records)).toEqual(['all', 'four']);
});

test('a log that another program lengthened is refused instead of written over', async () => {
  const file = await logOf('one');
  const { log } = await open(file);
  await writeFile(file, 'more', { flag: 'a' });
  await expect(log.append(encode('two'))).rejects.toMatchObject({ code: 'log-unreadable' });
});

test('a record too large to save is refused and the log stays whole', async () => {
  const file = await logOf('one');
  const { log } = await open(file);
  await expect(log.append(new Uint8Array(65 * 1024 * 1024))).rejects.toMatchObject({ code: 'bad-input' });
  expect(texts((await open(file)).records)).toEqual(['one']);
});
