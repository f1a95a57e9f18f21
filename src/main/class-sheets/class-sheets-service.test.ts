import { readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { found, piece } from '../../../tests/support/sheet-marks.ts';
import { openLibraryUnderTest } from '../../../tests/support/library-under-test.ts';
import { temporaryFolder } from '../../../tests/support/temporary-folder.ts';
import { countClassSheet } from '../../shared/class-sheet/count-class-sheet.ts';
import { entriesOf } from '../../shared/class-sheet/sheet-entries.ts';
import { checkLibrary } from '../checking/check-library.ts';
import { wordsFoundBelow } from '../disk/folders.ts';

const DAY_MS = 86_400_000;
const AT = Date.parse('2026-11-25T10:00:00.000Z');

async function open() {
  const dir = path.join(await temporaryFolder(), 'library');
  let clock = AT;
  const library = await openLibraryUnderTest(dir, { now: () => (clock += 1) });
  const { classSheets, library: pieces, blind } = library.services;
  const [maple, otter] = [
    await library.add('Maple’s', { details: { alias: 'Maple' } }),
    await library.add('Otter’s', { details: { alias: 'Otter' } }),
  ];
  const counting = countClassSheet(
    [piece(maple.id, 'Maple', [found('strength', 'Clear')]), piece(otter.id, 'Otter', [found('strength', 'Neat')])],
    [],
    new Date(AT).toISOString(),
  );
  const { id: sheetId } = await classSheets.make({ title: 'Fractions', counting });
  const words = async () => entriesOf((await classSheets.get({ sheetId })).sheet).map((entry) => entry.words);
  return { ...library, dir, classSheets, pieces, blind, maple, otter, sheetId, words };
}

test('a sheet is kept, found after a restart, and the library is whole with it', async () => {
  const { classSheets, services, dir, sheetId } = await open();
  await classSheets.step({ sheetId, step: { type: 'rename', title: 'After fractions' } });
  const listed = await classSheets.list();
  expect(listed).toMatchObject({ sheets: [{ id: sheetId, title: 'After fractions', pieces: 2 }], unreadable: [] });
  await services.close();
  expect((await checkLibrary(dir)).problems).toEqual([]);
  const again = await openLibraryUnderTest(dir);
  expect(await again.services.classSheets.list()).toEqual(listed);
});

test('two edits at the same moment are both kept', async () => {
  const { classSheets, sheetId, words } = await open();
  const edit = (said: string) => ({ section: 'well' as const, movedTo: null, words: said, leftOut: null, from: [] });
  await Promise.all([
    classSheets.step({ sheetId, step: { type: 'edit', key: 'well/clear', edit: edit('Very clear') } }),
    classSheets.step({ sheetId, step: { type: 'edit', key: 'well/neat', edit: edit('Very neat') } }),
  ]);
  expect(await words()).toEqual(['Very clear', 'Very neat']);
});

test('while a piece is marked alone, what rests on it is handed out to nobody, and then again', async () => {
  const { blind, maple, words, classSheets, sheetId, services } = await open();
  const [one, other] = services.library.overview().people;
  await blind.step({ artefactId: maple.id, step: { type: 'start', people: [one!.id, other!.id] } });
  expect(await words()).toEqual(['Neat']);
  expect((await classSheets.get({ sheetId })).hidden).toBe(1);
  await blind.step({ artefactId: maple.id, step: { type: 'give-up', agreedBy: [one!.id, other!.id] } });
  expect(await words()).toEqual(['Clear', 'Neat']);
});

test('a damaged sheet is shown as its last good copy says it, and what is edited next is kept', async () => {
  const { classSheets, sheetId, dir } = await open();
  const file = path.join(dir, 'class-sheets', sheetId, 'sheet.json');
  await writeFile(file, '{"half');
  expect((await classSheets.get({ sheetId })).sheet.title).toBe('Fractions');
  await rm(file);
  expect(await classSheets.list()).toMatchObject({ sheets: [{ id: sheetId, title: 'Fractions' }], unreadable: [] });
  await classSheets.step({ sheetId, step: { type: 'rename', title: 'After fractions' } });
  expect((await classSheets.get({ sheetId })).sheet.title).toBe('After fractions');
});

test('a sheet damaged beyond its last good copy stands in the list by its folder, and hides no other', async () => {
  const { classSheets, sheetId, dir } = await open();
  const { counting } = (await classSheets.get({ sheetId })).sheet;
  const other = await classSheets.make({ title: 'Spelling', counting });
  for (const name of ['sheet.json', 'sheet.json.bak']) {
    await writeFile(path.join(dir, 'class-sheets', sheetId, name), '{"half');
  }
  const { sheets, unreadable } = await classSheets.list();
  expect(sheets.map(({ id }) => id)).toEqual([other.id]);
  expect(unreadable).toEqual([`class-sheets/${sheetId}`]);
  const refusal = expect(classSheets.get({ sheetId })).rejects;
  await refusal.toMatchObject({
    code: 'record-unreadable',
    message: expect.stringContaining(`class-sheets/${sheetId}`),
  });
  await refusal.toMatchObject({ message: expect.stringMatching(/left as it is.*are safe\. Restore/) });
});

test('a sheet goes to the trash, comes back, and is deleted for good only from there', async () => {
  const { classSheets, sheetId, dir } = await open();
  await classSheets.deleteForever({ sheetIds: [sheetId] });
  expect((await classSheets.list()).sheets).toHaveLength(1);
  await classSheets.trash({ sheetIds: [sheetId] });
  expect([(await classSheets.list()).sheets, await classSheets.listTrash()]).toMatchObject([
    [],
    [{ id: sheetId, trashed: { deleteOn: '2026-12-25' } }],
  ]);
  await classSheets.restore({ sheetIds: [sheetId] });
  expect((await classSheets.list()).sheets).toHaveLength(1);
  await classSheets.trash({ sheetIds: [sheetId] });
  await classSheets.deleteForever({ sheetIds: [sheetId] });
  expect(await readdir(path.join(dir, 'class-sheets'))).toEqual([]);
  await expect(classSheets.get({ sheetId })).rejects.toThrow(/not in the library any more/);
});

test('a sheet past its date in the trash is deleted when the library is opened', async () => {
  const { classSheets, sheetId, services, dir } = await open();
  await classSheets.trash({ sheetIds: [sheetId] });
  await services.close();
  const later = await openLibraryUnderTest(dir, { now: () => AT + 40 * DAY_MS });
  await later.services.close();
  expect(await readdir(path.join(dir, 'class-sheets'))).toEqual([]);
});

test('work deleted for good takes its words out of the sheets with it, from the last good copies too', async () => {
  const { pieces, maple, words, dir, sheetId } = await open();
  await pieces.trash({ artefactIds: [maple.id] });
  expect(await words()).toEqual(['Clear', 'Neat']);
  await pieces.deleteForever({ artefactIds: [maple.id] });
  expect(await words()).toEqual(['Neat']);
  expect(await wordsFoundBelow(path.join(dir, 'class-sheets', sheetId), new Set(['Clear', 'Neat']))).toEqual(
    new Set(['Neat']),
  );
});

test('the sheets of the fictional class leave with it', async () => {
  const { classSheets, services } = await open();
  const { people } = services.library.overview();
  await services.library.startOwnClass({ name: '4 Willow', people });
  expect((await classSheets.list()).sheets).toHaveLength(1);
  await services.library.startSampleClass({ name: 'Made up', people });
  await services.library.startOwnClass({ name: '4 Willow', people });
  expect((await classSheets.list()).sheets).toEqual([]);
});
