import { copyFile, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/support/temporary-folder.ts';
import { openAppendLog, readLog, readLogWithSealed } from './append-log.ts';
import type { LogRecord } from './log-format.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const texts = (records: readonly LogRecord[]) => records.map(({ bytes }) => new TextDecoder().decode(bytes));
const open = (file: string, mayRepair = true) =>
  openAppendLog(file, 'layers/ann.log', { mayRepair, now: () => 1_700_000_000_000 });

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

test('a sealed log begins again with what it came to, and everything before is kept beside it', async () => {
  const file = await logOf('one', 'two', 'three');
  const { log } = await open(file);
  await log.seal(encode('1–3'));
  await log.append(encode('four'));
  await log.seal(encode('1–4'));
  await log.append(encode('five'));
  const { records } = await open(file);
  expect(texts(records)).toEqual(['1–4', 'five']);
  const logs = await readLogWithSealed(file, 'ann.log');
  expect(logs.map((each) => texts(each.records))).toEqual([
    ['one', 'two', 'three'],
    ['1–3', 'four'],
    ['1–4', 'five'],
  ]);
});

test('a crash between setting the old log aside and beginning again loses nothing and tells nothing twice', async () => {
  const file = await logOf('one', 'two');
  await copyFile(file, `${file}.1`);
  const { log } = await open(file);
  expect((await readLogWithSealed(file, 'ann.log')).map((each) => texts(each.records))).toEqual([['one', 'two']]);
  await log.append(encode('three'));
  await log.seal(encode('1–3'));
  const logs = await readLogWithSealed(file, 'ann.log');
  expect(logs.map((each) => texts(each.records))).toEqual([['one', 'two', 'three'], ['1–3']]);
});

test('where a sealed log is missing, the past begins after it', async () => {
  const file = await logOf('one');
  const { log } = await open(file);
  await log.seal(encode('1'));
  await log.append(encode('two'));
  await log.seal(encode('1–2'));
  await rm(`${file}.1`);
  const logs = await readLogWithSealed(file, 'ann.log');
  expect(logs.map((each) => texts(each.records))).toEqual([['1', 'two'], ['1–2']]);
});

test('every record says when it was written', async () => {
  const file = await logOf('one', 'two');
  expect((await open(file)).records.map(({ at }) => at)).toEqual([1_700_000_000_000, 1_700_000_000_000]);
});

test('a log from before times were kept opens, stays as it is until something is written, and goes on with times', async () => {
  const file = path.join(await temporaryFolder(), 'ann.log');
  await writeFile(file, firstVersion('one', 'two'));
  const before = await readFile(file);
  const { log, records } = await open(file);
  expect(records.map(({ at }) => at)).toEqual([null, null]);
  expect(await readFile(file)).toEqual(before);
  await log.append(encode('three'));
  const after = (await open(file)).records;
  expect(texts(after)).toEqual(['one', 'two', 'three']);
  expect(after.map(({ at }) => at)).toEqual([null, null, 1_700_000_000_000]);
});

test('the torn tail of a log from before times is kept beside it when the log goes on', async () => {
  const file = path.join(await temporaryFolder(), 'ann.log');
  const whole = firstVersion('one', 'two');
  await writeFile(file, whole.subarray(0, whole.length - 1));
  const { log } = await open(file, false);
  await log.append(encode('three'));
  expect(texts((await open(file)).records)).toEqual(['one', 'three']);
  expect((await readdir(path.dirname(file))).join()).toContain('torn-at');
});

/** A log as version 1 wrote it. */
function firstVersion(...texts: string[]): Buffer {
  const records = texts.map((text) => {
    const record = Buffer.concat([Buffer.from([0xf5, 0x52, 0x45, 0x43]), Buffer.alloc(8), encode(text)]);
    record.writeUInt32LE(encode(text).length, 4);
    record.writeUInt32LE(crc32(record.subarray(12), crc32(record.subarray(4, 8))), 8);
    return record;
  });
  return Buffer.concat([Buffer.from('MARGLOG1', 'latin1'), ...records]);
}

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
