import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { openLibraryUnderTest } from '../../../tests/support/library-under-test.ts';
import { temporaryFolder } from '../../../tests/support/temporary-folder.ts';
import { landBeat } from '../../shared/landing/landing-doc.ts';
import { readScripts } from '../../shared/scripts/read-scripts-doc.ts';
import { beatText, createScript } from '../../shared/scripts/script-doc.ts';

async function scripted() {
  const library = await openLibraryUnderTest(path.join(await temporaryFolder(), 'library'));
  const { id: artefactId } = await library.add('Letter');
  const { documents, landing } = library.services;
  const doc = new Y.Doc();
  let made = 0;
  const facts = { id: 'script-1', title: 'A letter', mode: 'spoken', personId: 'person-a', madeAt: 1 } as const;
  createScript(doc, facts, () => `beat-${String((made += 1)).padStart(4, '0')}`);
  const action = readScripts(doc)[0]!.beats.find(({ kind }) => kind === 'action')!;
  const push = () => documents.push({ kind: 'scripts', artefactId }, Y.encodeStateAsUpdate(doc));
  return { ...library, artefactId, doc, action, push, landing };
}

test('a script waits from its first words until all it asks for was looked at', async () => {
  const { artefactId, doc, action, push, landing } = await scripted();
  await push();
  expect(await landing.waiting()).toEqual([]);
  beatText(doc, { scriptId: 'script-1', variantId: null }, action.id)?.insert(0, 'Add a reason.');
  await push();
  expect(await landing.waiting()).toEqual([{ artefactId, scriptId: 'script-1', title: 'A letter', state: 'waiting' }]);
  landBeat(doc, { scriptId: 'script-1', beatId: action.id }, { outcome: 'partly', note: '' });
  await push();
  expect(await landing.waiting()).toEqual([]);
});

test('scripts in the trash do not wait, and a file that cannot be read keeps nobody from seeing the others', async () => {
  const { artefactId, doc, action, push, landing, services, dir, add, logged } = await scripted();
  beatText(doc, { scriptId: 'script-1', variantId: null }, action.id)?.insert(0, 'Add a reason.');
  await push();
  const other = await add('Damaged');
  await writeFile(path.join(dir, 'artefacts', other.id, 'scripts.log'), 'no log of ours, and long enough to be one');
  expect(await landing.waiting()).toHaveLength(1);
  expect(logged.join()).toContain(`the scripts of ${other.id} were not looked through`);
  await services.library.trash({ artefactIds: [artefactId] });
  expect(await landing.waiting()).toEqual([]);
});
