import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../../../tests/support/temporary-folder.ts';
import { JsonRecord, readRecord, repairFromLastGood, type RecordPlace } from './json-record.ts';

const schema = z.object({ version: z.literal(1), title: z.string().trim().min(1) });
type Note = z.infer<typeof schema>;

async function place(): Promise<RecordPlace<Note>> {
  return { file: path.join(await temporaryFolder(), 'note.json'), name: 'notes/note.json', schema };
}

test('a change is on disk when it resolves', async () => {
  const note = await place();
  const record = await JsonRecord.create(note, { version: 1, title: 'Fractions' });
  await record.change((current) => ({ ...current, title: ' Decimals ' }));
  expect(record.value.title).toBe('Decimals');
  expect((await readRecord(note)).title).toBe('Decimals');
});

test('a change that cannot be written is not adopted', async () => {
  const note = await place();
  const record = await JsonRecord.create(note, { version: 1, title: 'Fractions' });
  await rm(path.dirname(note.file), { recursive: true });
  await expect(record.change((current) => ({ ...current, title: 'Decimals' }))).rejects.toThrow();
  expect(record.value.title).toBe('Fractions');
});

test('a change that breaks the schema is neither written nor adopted', async () => {
  const note = await place();
  const record = await JsonRecord.create(note, { version: 1, title: 'Fractions' });
  await expect(record.change((current) => ({ ...current, title: '' }))).rejects.toThrow();
  expect(record.value.title).toBe('Fractions');
  expect((await readRecord(note)).title).toBe('Fractions');
});

test.each([
  ['torn', '{"version": 1, "tit'],
  ['empty', ''],
  ['of another shape', '{"version": 1, "title": 7}'],
])('a record that is %s is an error that names the file, never an empty record', async (_how, text) => {
  const note = await place();
  await JsonRecord.create(note, { version: 1, title: 'Fractions' });
  await writeFile(note.file, text);
  await expect(JsonRecord.open(note)).rejects.toMatchObject({
    code: 'record-unreadable',
    message: expect.stringContaining('notes/note.json'),
  });
  expect(await readFile(note.file, 'utf8')).toBe(text);
});

test('a damaged record is put back from its last good copy when asked, and the damaged bytes are kept', async () => {
  const note = await place();
  await JsonRecord.create(note, { version: 1, title: 'Fractions' });
  await writeFile(note.file, 'rubbish');
  expect(await repairFromLastGood(note)).toEqual({ version: 1, title: 'Fractions' });
  expect((await readRecord(note)).title).toBe('Fractions');
  expect(await readFile(`${note.file}.unreadable`, 'utf8')).toBe('rubbish');
});

test('a record that a newer version wrote is never replaced by an older copy', async () => {
  const note = await place();
  await JsonRecord.create(note, { version: 1, title: 'Fractions' });
  const newer = '{"version": 2, "titles": ["Fractions"]}';
  await writeFile(note.file, newer);
  expect(await repairFromLastGood(note)).toBeNull();
  expect(await readFile(note.file, 'utf8')).toBe(newer);
});

test('without a good copy nothing is touched', async () => {
  const note = await place();
  await writeFile(note.file, 'rubbish');
  expect(await repairFromLastGood(note)).toBeNull();
  expect(await readdir(path.dirname(note.file))).toEqual(['note.json']);
});

test('a record that is not there is not found', async () => {
  await expect(JsonRecord.open(await place())).rejects.toMatchObject({ code: 'not-found' });
});
