import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openLibraryUnderTest, type LibraryUnderTest } from '../../../tests/support/library-under-test.ts';
import { temporaryFolder } from '../../../tests/support/temporary-folder.ts';
import type { Artefact } from '../../shared/library/artefact.ts';

const DAY_MS = 86_400_000;
const NOVEMBER = Date.UTC(2026, 10, 24);

async function emptyLibrary(): Promise<LibraryUnderTest> {
  return openLibraryUnderTest(path.join(await temporaryFolder(), 'library'), { now: () => NOVEMBER });
}

async function reopened(library: LibraryUnderTest, now = NOVEMBER): Promise<LibraryUnderTest> {
  await library.services.close();
  return openLibraryUnderTest(library.dir, { now: () => now });
}

const titles = (library: LibraryUnderTest, query = '') =>
  library.services.library.list({ query }).map(({ title }) => title);
const recordOf = (library: LibraryUnderTest, artefact: Artefact) =>
  path.join(library.dir, 'artefacts', artefact.id, 'artefact.json');

/** Every word of every file and every name in the library, as one text. */
async function everythingIn(dir: string): Promise<string> {
  const names = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return (await Promise.all(files.map(async (file) => `${file}\n${await readFile(file, 'latin1')}`))).join('\n');
}

test('a new library has two people, nothing in it, and can be written', async () => {
  const { services } = await emptyLibrary();
  const overview = services.library.overview();
  expect(overview.people.map(({ name, role }) => [name, role])).toEqual([
    ['Mentor', 'mentor'],
    ['Teacher', 'ect'],
  ]);
  expect(overview).toMatchObject({ sample: false, shell: 'browser', writability: { state: 'writable' } });
  expect(services.library.list({ query: '' })).toEqual([]);
});

test('an artefact explains itself in its own folder', async () => {
  const library = await emptyLibrary();
  const artefact = await library.add('Fractions', { words: ['page one', 'page two'], details: { alias: 'Kestrel' } });
  const folder = path.dirname(recordOf(library, artefact));
  expect(JSON.parse(await readFile(recordOf(library, artefact), 'utf8'))).toEqual(artefact);
  expect(await readdir(path.join(folder, 'pages'))).toEqual(artefact.pages.map(({ file }) => file).sort());
  expect(await readFile(path.join(folder, 'pages', artefact.pages[1]!.file), 'utf8')).toBe('page two');
  expect(await readdir(path.join(folder, 'thumbnails'))).toHaveLength(2);
  expect(artefact).toMatchObject({
    alias: 'Kestrel',
    reviewOn: '2027-08-31',
    pages: [{ height: 140 }, { height: 141 }],
  });
  const { files } = library.services;
  expect(await files.page(artefact.id, artefact.pages[0]!.file)).toContain(artefact.pages[0]!.file);
  expect(await files.thumbnail(artefact.id, artefact.pages[0]!.id)).toContain('thumbnails');
});

test('no name from outside becomes a path', async () => {
  const library = await emptyLibrary();
  const artefact = await library.add('Fractions');
  const { files } = library.services;
  expect(await files.page('../..', 'library.json')).toBeNull();
  expect(await files.page(artefact.id, '../artefact.json')).toBeNull();
  expect(await files.thumbnail(artefact.id, '../pages/x')).toBeNull();
});

test('an edit is told, and is there when the library is opened again', async () => {
  const library = await emptyLibrary();
  const artefact = await library.add('Fractions');
  const events = library.services.events.subscribe();
  await events.next();
  const edited = await library.services.library.update({
    artefactId: artefact.id,
    details: { title: 'Adding fractions', tags: ['denominators'], alias: undefined },
  });
  expect(edited).toMatchObject({ title: 'Adding fractions', alias: '', tags: ['denominators'] });
  expect((await events.next()).value).toEqual({ type: 'library.changed', artefactId: artefact.id });
  const again = await reopened(library);
  expect(await again.services.library.get({ artefactId: artefact.id })).toEqual(edited);
  expect(titles(again, 'denomin')).toEqual(['Adding fractions']);
});

test('edits of one artefact that arrive together are all kept', async () => {
  const library = await emptyLibrary();
  const artefact = await library.add('Fractions');
  const { update, get } = library.services.library;
  await Promise.all([
    update({ artefactId: artefact.id, details: { title: 'Adding fractions' } }),
    update({ artefactId: artefact.id, details: { alias: 'Kestrel' } }),
    update({ artefactId: artefact.id, details: { subject: 'Mathematics' } }),
  ]);
  const expected = { title: 'Adding fractions', alias: 'Kestrel', subject: 'Mathematics' };
  expect(await get({ artefactId: artefact.id })).toMatchObject(expected);
});

test('search looks for every word in title, alias, year group, subject, kind, decision and tags', async () => {
  const library = await emptyLibrary();
  await library.add('Volcano report', {
    details: {
      alias: 'Zoë',
      yearGroup: 'Year 5',
      subject: 'Geography',
      kind: 'marked-assessment',
      decision: 'Whether to reteach tectonic plates',
      tags: ['redraft'],
    },
  });
  await library.add('Fractions');
  for (const query of ['VOLC', 'zoe', 'year 5', 'geog', 'marked assessment', 'tectonic', 'redraft volcano', ' ']) {
    expect(titles(library, query)).toContain('Volcano report');
  }
  expect(titles(library, 'volcano fractions')).toEqual([]);
});

test('pages can be put in order, turned, taken out and put back', async () => {
  const library = await emptyLibrary();
  const artefact = await library.add('Essay', { words: ['one', 'two', 'three'] });
  const [one, two, three] = artefact.pages.map(({ id }) => id) as [string, string, string];
  const { arrangePages } = library.services.library;
  const shorter = await arrangePages({
    artefactId: artefact.id,
    pages: [
      { id: three, rotation: 90 },
      { id: one, rotation: 0 },
    ],
  });
  expect(shorter.pages.map(({ id, rotation }) => [id, rotation])).toEqual([
    [three, 90],
    [one, 0],
  ]);
  expect(shorter.removedPages.map(({ id }) => id)).toEqual([two]);
  const whole = await arrangePages({
    artefactId: artefact.id,
    pages: [one, two, three].map((id) => ({ id, rotation: 0 as const })),
  });
  expect(whole.pages).toEqual(artefact.pages);
  const twice = [one, one].map((id) => ({ id, rotation: 0 as const }));
  await expect(arrangePages({ artefactId: artefact.id, pages: twice })).rejects.toMatchObject({ code: 'bad-input' });
});

test('the same scan is recognised, but not while it lies in the trash', async () => {
  const library = await emptyLibrary();
  const artefact = await library.add('Essay', { words: ['one', 'two'] });
  const { findBySourceHashes, trash, restore } = library.services.library;
  const [one, two] = artefact.sourceHashes as [string, string];
  expect(findBySourceHashes([two, one])).toBe(artefact.id);
  expect(findBySourceHashes([one])).toBeNull();
  await trash({ artefactIds: [artefact.id] });
  expect(findBySourceHashes([one, two])).toBeNull();
  await restore({ artefactIds: [artefact.id] });
  expect(findBySourceHashes([one, two])).toBe(artefact.id);
});

test('what is in the trash can be restored as it was', async () => {
  const library = await emptyLibrary();
  const artefact = await library.add('Essay');
  await library.services.library.trash({ artefactIds: [artefact.id] });
  expect(titles(library)).toEqual([]);
  expect(await library.services.files.thumbnail(artefact.id, artefact.pages[0]!.id)).toContain('trash');
  const again = await reopened(library);
  const { library: service } = again.services;
  expect(await service.listTrash()).toMatchObject([
    { artefact: { id: artefact.id, title: 'Essay' }, trashedAt: '2026-11-24T00:00:00.000Z', deleteOn: '2026-12-24' },
  ]);
  await service.restore({ artefactIds: [artefact.id] });
  expect(await service.get({ artefactId: artefact.id })).toEqual(artefact);
  expect(titles(again)).toEqual(['Essay']);
  expect(await service.listTrash()).toEqual([]);
  expect((await readdir(path.dirname(recordOf(again, artefact)))).join()).not.toContain('trash');
});

test('deleting for good leaves no word of it anywhere, and a note that it happened', async () => {
  const library = await emptyLibrary();
  await library.add('Kept essay');
  const artefact = await library.add('Canary essay', { words: ['canary words'], details: { alias: 'Canary' } });
  const { update, trash, deleteForever, listTrash } = library.services.library;
  await update({ artefactId: artefact.id, details: { title: 'Canary essay, second draft' } });
  await trash({ artefactIds: [artefact.id] });
  await deleteForever({ artefactIds: [artefact.id] });
  expect(await listTrash()).toEqual([]);
  const everything = await everythingIn(library.dir);
  expect(everything).toContain('Kept essay');
  expect(everything.toLowerCase()).not.toContain('canary');
  const deletions = await readFile(path.join(library.dir, 'deletions.log'), 'latin1');
  expect(deletions).toContain(`{"artefactId":"${artefact.id}","deletedAt":"2026-11-24T00:00:00.000Z"}`);
});

test('what has been in the trash long enough is deleted when the library is opened', async () => {
  const library = await emptyLibrary();
  const artefact = await library.add('Essay');
  await library.services.library.trash({ artefactIds: [artefact.id] });
  const before = await reopened(library, NOVEMBER + 29 * DAY_MS);
  expect(await before.services.library.listTrash()).toHaveLength(1);
  const after = await reopened(before, NOVEMBER + 30 * DAY_MS);
  expect(await after.services.library.listTrash()).toEqual([]);
  expect(await readdir(path.join(after.dir, 'trash'))).toEqual([]);
});

test('a deletion that was cut short is finished at the next start', async () => {
  const library = await emptyLibrary();
  await mkdir(path.join(library.dir, 'trash', 'work-000001.deleting', 'pages'), { recursive: true });
  const again = await reopened(library);
  expect(await readdir(path.join(again.dir, 'trash'))).toEqual([]);
  expect(await readFile(path.join(again.dir, 'deletions.log'), 'latin1')).toContain('work-000001');
});

test('what lost its date in the trash is still listed, and not deleted', async () => {
  const library = await emptyLibrary();
  const artefact = await library.add('Essay');
  await library.services.library.trash({ artefactIds: [artefact.id] });
  const folder = path.join(library.dir, 'trash', artefact.id);
  for (const name of ['trash.json', 'trash.json.bak']) await rm(path.join(folder, name));
  const again = await reopened(library, NOVEMBER + 900 * DAY_MS);
  expect(await again.services.library.listTrash()).toMatchObject([{ artefact: { title: 'Essay' } }]);
});

test('leaving the fictional class behind empties the library into the trash', async () => {
  const library = await emptyLibrary();
  const { startSampleClass, startOwnClass, overview, listTrash } = library.services.library;
  const people = overview().people;
  await startSampleClass({ name: 'The sample class', people });
  await library.add('Invented essay');
  expect(overview().sample).toBe(true);
  const own = await startOwnClass({ name: 'Oak class', people: people.map((person) => ({ ...person, name: 'Sam' })) });
  expect(own).toMatchObject({ name: 'Oak class', sample: false, people: [{ name: 'Sam' }, { name: 'Sam' }] });
  expect(titles(library)).toEqual([]);
  expect(await listTrash()).toHaveLength(1);
});

test.each(['deleted', 'damaged', 'stale'])('a catalogue that is %s is made again from the records', async (how) => {
  const library = await emptyLibrary();
  const artefact = await library.add('Essay');
  await library.add('Fractions');
  await library.services.close();
  const index = path.join(library.dir, 'index.json');
  if (how === 'deleted') await rm(index);
  if (how === 'damaged') await writeFile(index, '{"version":1,"entries":[{}]}');
  if (how === 'stale') {
    await writeFile(recordOf(library, artefact), JSON.stringify({ ...artefact, title: 'Essay by hand' }));
  }
  const again = await openLibraryUnderTest(library.dir);
  expect(titles(again).sort()).toEqual([how === 'stale' ? 'Essay by hand' : 'Essay', 'Fractions']);
  await again.services.close();
  expect(await readFile(index, 'utf8')).toContain('Fractions');
});

test('a damaged record is put back from its last good copy, said by name, and hides no other', async () => {
  const library = await emptyLibrary();
  const artefact = await library.add('Essay');
  await library.add('Fractions');
  await library.services.close();
  await writeFile(recordOf(library, artefact), '{"version":1,"ti');
  const again = await openLibraryUnderTest(library.dir);
  expect(titles(again).sort()).toEqual(['Essay', 'Fractions']);
  expect(again.logged.join()).toContain(`artefacts/${artefact.id}/artefact.json could not be read and was put back`);
  expect(await readFile(`${recordOf(library, artefact)}.unreadable`, 'utf8')).toBe('{"version":1,"ti');
});

test('a damaged record without a good copy is said by name, never shown as empty, and hides no other', async () => {
  const library = await emptyLibrary();
  const artefact = await library.add('Essay');
  await library.add('Fractions');
  await library.services.close();
  await writeFile(recordOf(library, artefact), 'rubbish');
  await rm(`${recordOf(library, artefact)}.bak`);
  const again = await openLibraryUnderTest(library.dir);
  expect(titles(again)).toEqual(['Fractions']);
  expect(again.logged.join()).toContain(`artefacts/${artefact.id} is not listed`);
  expect(again.services.library.overview().unreadable).toEqual([`artefacts/${artefact.id}`]);
  await expect(again.services.library.get({ artefactId: artefact.id })).rejects.toMatchObject({
    code: 'record-unreadable',
  });
  expect(await readFile(recordOf(library, artefact), 'utf8')).toBe('rubbish');
});

test('a damaged library record is put back from its last good copy', async () => {
  const library = await emptyLibrary();
  await library.services.library.updateSettings({ name: 'Oak class' });
  await library.services.close();
  await writeFile(path.join(library.dir, 'library.json'), '');
  const again = await openLibraryUnderTest(library.dir);
  expect(again.services.library.overview().name).toBe('Oak class');
  expect(again.logged.join()).toContain('library.json could not be read');
});

test('a library that a newer version wrote is refused and left as it is', async () => {
  const library = await emptyLibrary();
  await library.services.close();
  const newer = '{"version": 2, "name": "Oak class"}';
  await writeFile(path.join(library.dir, 'library.json'), newer);
  await expect(openLibraryUnderTest(library.dir)).rejects.toMatchObject({
    code: 'library-unreadable',
    message: expect.stringContaining('newest Marginalia'),
  });
  expect(await readFile(path.join(library.dir, 'library.json'), 'utf8')).toBe(newer);
});
