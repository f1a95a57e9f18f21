import { copyFile, mkdir, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { hostname } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { openLibraryUnderTest, pen } from '../../../tests/support/library-under-test.ts';
import { takeOf } from '../../../tests/support/rehearsal-values.ts';
import { temporaryFolder } from '../../../tests/support/temporary-folder.ts';
import { replayUpdates } from '../../shared/documents/replay-doc.ts';
import type { Artefact } from '../../shared/library/artefact.ts';
import { wavHeader } from '../../shared/recordings/wav.ts';
import { openAppendLog } from '../disk/append-log.ts';
import { checkLibrary } from './check-library.ts';

/** A closed library: one artefact of two pages with three strokes, and one in the trash. */
async function closedLibrary(): Promise<{ dir: string; artefact: Artefact; folder: string; layer: string }> {
  const dir = path.join(await temporaryFolder(), 'library');
  const library = await openLibraryUnderTest(dir);
  const artefact = await library.add('Essay', { words: ['one', 'two'] });
  const trashed = await library.add('Old essay');
  await library.services.library.trash({ artefactIds: [trashed.id] });
  const hand = pen(artefact);
  for (let count = 0; count < 3; count += 1) {
    await library.services.documents.push(
      { kind: 'layer', artefactId: artefact.id, personId: 'person-a' },
      hand.draw(),
    );
  }
  await library.services.close();
  const folder = path.join(dir, 'artefacts', artefact.id);
  return { dir, artefact, folder, layer: path.join(folder, 'layers', 'person-a.log') };
}

async function problemsIn(dir: string): Promise<string[]> {
  return (await checkLibrary(dir)).problems.map((problem) => `${problem.code} ${problem.path}`);
}

test('a sound library is counted, without what is in the trash, and has no problems', async () => {
  const { dir } = await closedLibrary();
  expect(await checkLibrary(dir)).toEqual({ artefacts: 1, pages: 2, annotations: 3, problems: [] });
});

test('a library that is open elsewhere can be checked too', async () => {
  const { dir } = await closedLibrary();
  await openLibraryUnderTest(dir);
  expect((await checkLibrary(dir)).problems).toEqual([]);
});

test('a missing and a damaged page are each told by name', async () => {
  const { dir, artefact, folder } = await closedLibrary();
  const [first, second] = artefact.pages.map(({ file }) => file) as [string, string];
  await rm(path.join(folder, 'pages', first));
  await writeFile(path.join(folder, 'pages', second), 'two, changed');
  expect(await problemsIn(dir)).toEqual([
    `page-missing artefacts/${artefact.id}/pages/${first}`,
    `page-damaged artefacts/${artefact.id}/pages/${second}`,
  ]);
});

test('a damaged go of a rehearsal is told by name', async () => {
  const { dir, artefact, folder } = await closedLibrary();
  await writeFile(path.join(folder, 'rehearsal.json'), '{"version":1,');
  expect(await problemsIn(dir)).toEqual([`record-unreadable artefacts/${artefact.id}/rehearsal.json`]);
});

test('a kept take whose recording is missing or damaged is told by name, and a go that nobody kept is no problem', async () => {
  const { dir, artefact, folder } = await closedLibrary();
  const { services } = await openLibraryUnderTest(dir);
  const take = { artefactId: artefact.id, sound: { ms: 1_000 } };
  await services.rehearsals.addTake(takeOf({ ...take, id: 'take-lost' }));
  await services.rehearsals.addTake(takeOf({ ...take, id: 'take-cut-short' }));
  await services.rehearsals.addTake(takeOf({ ...take, id: 'take-whole' }));
  await services.close();
  const second = new Uint8Array(32_000);
  const file = Buffer.concat([wavHeader({ sampleRate: 16_000, soundBytes: second.length }), second]);
  await writeFile(path.join(folder, 'takes', 'take-cut-short', 'sound.wav'), file.subarray(0, 20_000));
  await writeFile(path.join(folder, 'takes', 'take-whole', 'sound.wav'), file);
  await mkdir(path.join(folder, 'takes', 'take-not-kept'));
  await writeFile(path.join(folder, 'takes', 'take-not-kept', 'sound.wav'), file);
  expect((await problemsIn(dir)).sort()).toEqual([
    `recording-damaged artefacts/${artefact.id}/takes/take-cut-short/sound.wav`,
    `recording-missing artefacts/${artefact.id}/takes/take-lost/sound.wav`,
  ]);
});

test('a missing thumbnail is told by name', async () => {
  const { dir, artefact, folder } = await closedLibrary();
  const thumbnail = `${artefact.pages[0]!.id}.webp`;
  await rm(path.join(folder, 'thumbnails', thumbnail));
  expect(await problemsIn(dir)).toEqual([`thumbnail-missing artefacts/${artefact.id}/thumbnails/${thumbnail}`]);
});

test('a record that cannot be read is told by name, and says whether a good copy lies beside it', async () => {
  const { dir, artefact, folder } = await closedLibrary();
  await writeFile(path.join(folder, 'artefact.json'), '{');
  const { problems, annotations } = await checkLibrary(dir);
  expect(problems).toMatchObject([
    {
      code: 'record-unreadable',
      path: `artefacts/${artefact.id}/artefact.json`,
      reason: expect.stringContaining('good copy lies beside'),
    },
  ]);
  expect(annotations).toBe(3);
  await rm(path.join(folder, 'artefact.json.bak'));
  expect((await checkLibrary(dir)).problems[0]!.reason).toContain('no good copy');
});

test('a record that cannot be read hides no other damage of its work: its good copy says what should be there', async () => {
  const { dir, artefact, folder } = await closedLibrary();
  const [first, second] = artefact.pages.map(({ file }) => file) as [string, string];
  await writeFile(path.join(folder, 'artefact.json'), '{');
  await rm(path.join(folder, 'pages', first));
  await writeFile(path.join(folder, 'pages', second), 'two, changed');
  expect(await problemsIn(dir)).toEqual([
    `record-unreadable artefacts/${artefact.id}/artefact.json`,
    `page-missing artefacts/${artefact.id}/pages/${first}`,
    `page-damaged artefacts/${artefact.id}/pages/${second}`,
  ]);
  expect((await checkLibrary(dir)).pages).toBe(2);
});

test('a torn log is told by name with what came before it counted, and is whole again once it was opened', async () => {
  const { dir, artefact, layer } = await closedLibrary();
  await truncate(layer, (await stat(layer)).size - 4);
  const found = await checkLibrary(dir);
  expect(found.annotations).toBe(2);
  expect(found.problems.map(({ code, path: name }) => [code, name])).toEqual([
    ['log-torn', `artefacts/${artefact.id}/layers/person-a.log`],
  ]);
  const { services } = await openLibraryUnderTest(dir);
  await services.documents.open({ kind: 'layer', artefactId: artefact.id, personId: 'person-a' });
  await services.close();
  expect(await checkLibrary(dir)).toMatchObject({ annotations: 2, problems: [] });
});

test('a log damaged in the middle is told by name', async () => {
  const { dir, artefact, layer } = await closedLibrary();
  const bytes = await readFile(layer);
  bytes[50] = bytes[50]! ^ 1;
  await writeFile(layer, bytes);
  expect(await problemsIn(dir)).toEqual([`log-unreadable artefacts/${artefact.id}/layers/person-a.log`]);
});

test('an older part of a history that is damaged or missing is told, and what is there now still counts', async () => {
  const { dir, artefact, layer } = await closedLibrary();
  const { log, records } = await openAppendLog(layer, 'layer', { mayRepair: true, now: Date.now });
  await log.seal(Y.encodeStateAsUpdate(replayUpdates(records.map(({ bytes }) => bytes))));
  expect(await checkLibrary(dir)).toMatchObject({ annotations: 3, problems: [] });
  const bytes = await readFile(`${layer}.1`);
  bytes[50] = bytes[50]! ^ 1;
  await writeFile(`${layer}.1`, bytes);
  const name = `artefacts/${artefact.id}/layers/person-a.log.1`;
  expect(await problemsIn(dir)).toEqual([`log-unreadable ${name}`]);
  await rm(`${layer}.1`);
  expect(await problemsIn(dir)).toEqual([`history-missing ${name}`]);
  expect((await checkLibrary(dir)).annotations).toBe(3);
});

test('a catalogue that is missing or behind is told', async () => {
  const { dir, artefact, folder } = await closedLibrary();
  await writeFile(path.join(folder, 'artefact.json'), JSON.stringify({ ...artefact, title: 'By hand' }));
  expect(await problemsIn(dir)).toEqual(['index-stale index.json']);
  await rm(path.join(dir, 'index.json'));
  expect(await problemsIn(dir)).toEqual(['index-stale index.json']);
});

test('what a killed process left behind is told, and gone after the next start', async () => {
  const { dir, folder } = await closedLibrary();
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  await mkdir(path.join(dir, 'library.lock'));
  await writeFile(path.join(dir, 'library.lock.holder'), JSON.stringify({ host: hostname(), pid: gone }));
  const temp = `artefact.json.${gone}-3.tmp`;
  await writeFile(path.join(folder, temp), '');
  expect(await problemsIn(dir)).toEqual([expect.stringContaining(temp)]);
  const { services } = await openLibraryUnderTest(dir);
  await services.close();
  expect(await problemsIn(dir)).toEqual([]);
});

test('damage in the trash is told as well', async () => {
  const { dir } = await closedLibrary();
  const { services } = await openLibraryUnderTest(dir);
  const [trashed] = await services.library.listTrash();
  await services.close();
  const { id } = trashed!.artefact;
  await rm(path.join(dir, 'trash', id, 'pages'), { recursive: true });
  await writeFile(path.join(dir, 'trash', id, 'trash.json'), '');
  expect(await problemsIn(dir)).toEqual([
    expect.stringContaining(`page-missing trash/${id}/pages/`),
    `record-unreadable trash/${id}/trash.json`,
  ]);
});

test('an artefact whose folder was renamed is told by name', async () => {
  const { dir, folder } = await closedLibrary();
  await rename(folder, path.join(dir, 'artefacts', 'another-name'));
  const problems = await problemsIn(dir);
  expect(problems).toContain('record-unreadable artefacts/another-name/artefact.json');
});

test('a damaged library record is a problem, and a folder that is no library is an error', async () => {
  const { dir, layer } = await closedLibrary();
  await copyFile(layer, path.join(dir, 'library.json'));
  expect(await problemsIn(dir)).toEqual(['record-unreadable library.json']);
  await expect(checkLibrary(await temporaryFolder())).rejects.toMatchObject({ code: 'library-unreadable' });
});
