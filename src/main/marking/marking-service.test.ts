import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { openLibraryUnderTest } from '../../../tests/support/library-under-test.ts';
import { temporaryFolder } from '../../../tests/support/temporary-folder.ts';
import type { Annotation } from '../../shared/annotations/annotation.ts';
import { putAnnotations, readAnnotations } from '../../shared/annotations/layer-doc.ts';
import { replayUpdates } from '../../shared/documents/replay-doc.ts';
import type { Artefact } from '../../shared/library/artefact.ts';
import { checkLibrary } from '../checking/check-library.ts';

async function open() {
  const library = await openLibraryUnderTest(path.join(await temporaryFolder(), 'library'), { now: () => 1000 });
  return { ...library, marking: library.services.marking };
}

function used(id: string, words: string) {
  return { id, words, statements: [], yearGroup: 'Year 4' };
}

test('a new library marks with the example palettes, and keeps its own from the first change on', async () => {
  const { marking, dir, services } = await open();
  const { activeId, palettes } = await marking.palettes();
  expect([activeId, palettes.map(({ name }) => name)]).toEqual([
    'codes-example-primary',
    ['Example primary', 'Example secondary'],
  ]);
  await expect(readFile(path.join(dir, 'palettes.json'))).rejects.toThrow();

  const [primary] = palettes;
  await marking.savePalette({ palette: { ...primary!, name: 'Our school', codes: primary!.codes.slice(0, 2) } });
  await marking.choosePalette({ paletteId: 'codes-example-secondary' });
  const record = JSON.parse(await readFile(path.join(dir, 'palettes.json'), 'utf8'));
  expect(record).toMatchObject({
    version: 1,
    activeId: 'codes-example-secondary',
    palettes: [{ name: 'Our school' }, {}],
  });
  await services.close();
  expect((await checkLibrary(dir)).problems).toEqual([]);
});

test('the palette in use can be removed, and the last one cannot', async () => {
  const { marking } = await open();
  await marking.removePalette({ paletteId: 'codes-example-primary' });
  expect((await marking.palettes()).activeId).toBe('codes-example-secondary');
  await expect(marking.removePalette({ paletteId: 'codes-example-secondary' })).rejects.toThrow(/only palette/);
  await expect(marking.choosePalette({ paletteId: 'codes-example-primary' })).rejects.toThrow(/removed meanwhile/);
});

test('comments used at the same moment are all counted, and editing one keeps its count', async () => {
  const { marking, add } = await open();
  const { id: artefactId } = await add('Essay');
  const words = ['Show your working', 'Check the units', 'show your working.'];
  await Promise.all(words.map((text, i) => marking.keepComment({ artefactId, comment: used(`comment-${i}`, text) })));
  expect(await marking.comments()).toMatchObject([
    { id: 'comment-0', words: 'Show your working', uses: 2, usedAt: 1000, yearGroups: ['Year 4'] },
    { words: 'Check the units', uses: 1 },
  ]);
  const [first] = await marking.comments();
  await marking.saveComment({ comment: { ...first!, words: 'Show each step', uses: 0 } });
  expect((await marking.comments())[0]).toMatchObject({ words: 'Show each step', uses: 2 });
  await marking.removeComment({ commentId: first!.id });
  await expect(marking.saveComment({ comment: first! })).rejects.toThrow(/removed meanwhile/);
});

test('a damaged bank is put back from its last good copy, and one beyond repair is named and never emptied', async () => {
  const { marking, add, dir, services } = await open();
  const { id: artefactId } = await add('Essay');
  await marking.keepComment({ artefactId, comment: used('comment-1', 'Show your working') });
  await services.close();
  const file = path.join(dir, 'comments.json');
  await writeFile(file, '{"version":1,');
  expect((await checkLibrary(dir)).problems).toMatchObject([{ path: 'comments.json', code: 'record-unreadable' }]);
  const again = await openLibraryUnderTest(dir);
  expect(await again.services.marking.comments()).toMatchObject([{ words: 'Show your working' }]);
  await again.services.close();

  await writeFile(file, 'x');
  await writeFile(`${file}.bak`, 'x');
  const third = await openLibraryUnderTest(dir);
  await expect(third.services.marking.comments()).rejects.toThrow(/comments.json cannot be read/);
  await expect(
    third.services.marking.keepComment({ artefactId, comment: used('comment-2', 'New words') }),
  ).rejects.toThrow(/cannot be read/);
  expect(await readFile(file, 'utf8')).toBe('x');
});

test('a comment changed everywhere reaches every piece, leaves one that is marked alone, and is taken back by saving again', async () => {
  const { marking, add, services } = await open();
  const words = 'Show your working';
  const [essay, sums, alone, trashed] = await Promise.all(['Essay', 'Sums', 'Alone', 'Trashed'].map((t) => add(t)));
  await marking.keepComment({ artefactId: essay!.id, comment: used('comment-1', words) });
  const refs = [essay!, sums!, alone!, trashed!].map(({ id }) => layerRef(id));
  for (const [i, artefact] of [essay!, sums!, alone!, trashed!].entries()) {
    const doc = new Y.Doc();
    putAnnotations(doc, marksSaying(artefact, words));
    await services.documents.push(refs[i]!, Y.encodeStateAsUpdate(doc));
  }
  await services.blind.step({ artefactId: alone!.id, step: { type: 'start', people: ['person-a', 'person-b'] } });
  await services.library.trash({ artefactIds: [trashed!.id] });
  const saidIn = async (index: number) =>
    readAnnotations(replayUpdates([await services.documents.open(refs[index]!)])).map((mark) =>
      mark.kind === 'text' ? mark.text : mark.comment,
    );
  const [comment] = await marking.comments();

  expect(await marking.commentPlaces({ commentId: 'comment-1' })).toEqual({ places: 4, pieces: 2 });
  const heard = services.events.subscribe();
  expect(await marking.saveCommentEverywhere({ comment: { ...comment!, words: 'Show each step' } })).toEqual({
    places: 4,
    pieces: 2,
  });
  expect(await saidIn(0)).toEqual(['Show each step', 'Show each step', 'Something else']);
  expect(await saidIn(1)).toEqual(['Show each step', 'Show each step', 'Something else']);
  const told: string[] = [];
  while (told.length < 2) {
    const { value } = await heard.next();
    if (value?.type === 'documents.changed') told.push(value.ref.artefactId);
  }
  expect(new Set(told)).toEqual(new Set([essay!.id, sums!.id]));

  expect(await marking.saveCommentEverywhere({ comment: { ...comment!, words: 'Show each step' } })).toEqual({
    places: 0,
    pieces: 0,
  });
  await marking.saveCommentEverywhere({ comment: comment! });
  expect(await saidIn(0)).toEqual([words, words, 'Something else']);
  await services.blind.step({
    artefactId: alone!.id,
    step: { type: 'give-up', agreedBy: ['person-a', 'person-b'] },
  });
  expect(await saidIn(2)).toEqual([words, words, 'Something else']);
});

function layerRef(artefactId: string) {
  return { kind: 'layer', artefactId, personId: 'person-a' } as const;
}

/** A note and a region that say a comment of the bank, and a region that says something of its own. */
function marksSaying({ pages }: Artefact, words: string): Annotation[] {
  const base = { pageId: pages[0]!.id, personId: 'person-a', madeAt: 1, colour: 'red' } as const;
  const box = { x: 0, y: 0, width: 10, height: 10 };
  return [
    { ...base, id: 'mark-note', kind: 'text', x: 0, y: 0, width: 10, lineHeight: 5, text: words, bankId: 'comment-1' },
    { ...base, id: 'mark-region', kind: 'region', box, comment: words, bankId: 'comment-1' },
    { ...base, id: 'mark-other', kind: 'region', box, comment: 'Something else', madeAt: 2 },
  ];
}
