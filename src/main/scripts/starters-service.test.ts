import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openLibraryUnderTest } from '../../../tests/support/library-under-test.ts';
import { temporaryFolder } from '../../../tests/support/temporary-folder.ts';
import { checkLibrary } from '../checking/check-library.ts';

async function open() {
  const library = await openLibraryUnderTest(path.join(await temporaryFolder(), 'library'));
  return { ...library, starters: library.services.starters, file: path.join(library.dir, 'starters.json') };
}

test('a library begins with the packs that come with the app, and keeps its own from the first change on', async () => {
  const { starters, file, dir, services } = await open();
  const [primary, secondary] = await starters.list();
  expect([primary!.phase, secondary!.phase]).toEqual(['primary', 'secondary']);
  await expect(readFile(file)).rejects.toThrow();

  const ours = { ...primary!, starters: { ...primary!.starters, notice: ['Look here: …'] } };
  await starters.save({ pack: ours });
  await starters.save({ pack: { ...secondary!, id: 'starters-chemistry', name: 'Chemistry' } });
  expect((await starters.list()).map(({ name }) => name)).toEqual(['Primary', 'Secondary', 'Chemistry']);
  expect((await starters.list())[0]).toEqual(ours);
  await services.close();
  expect((await checkLibrary(dir)).problems).toEqual([]);
  await writeFile(file, '{"version":1}');
  expect((await checkLibrary(dir)).problems).toMatchObject([{ path: 'starters.json', code: 'record-unreadable' }]);
});

test('an edited pack goes back to the words it came with; one of our own has none to go back to', async () => {
  const { starters } = await open();
  const [primary] = await starters.list();
  await starters.save({ pack: { ...primary!, starters: { ...primary!.starters, notice: [] } } });
  await starters.reset({ packId: primary!.id });
  expect((await starters.list())[0]).toEqual(primary);
  await starters.save({ pack: { ...primary!, id: 'starters-ours' } });
  await expect(starters.reset({ packId: 'starters-ours' })).rejects.toThrow(/nothing to go back to/);
});

test('a pack can be removed, and brought back by its reset, but the last one stays', async () => {
  const { starters } = await open();
  await starters.remove({ packId: 'starters-primary' });
  await expect(starters.remove({ packId: 'starters-secondary' })).rejects.toThrow(/only pack/);
  await starters.reset({ packId: 'starters-primary' });
  expect((await starters.list()).map(({ id }) => id)).toEqual(['starters-secondary', 'starters-primary']);
});
