import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openLibraryUnderTest, pen } from '../../../tests/support/library-under-test.ts';
import { temporaryFolder } from '../../../tests/support/temporary-folder.ts';
import { AppError } from '../../shared/app-error.ts';
import { readAnnotations, removeAnnotations } from '../../shared/annotations/layer-doc.ts';
import { bringBack } from '../../shared/annotations/layer-past-doc.ts';
import type { DocumentRef } from '../../shared/documents/document-ref.ts';
import { replayUpdates } from '../../shared/documents/replay-doc.ts';
import { readLog } from '../disk/append-log.ts';
import { libraryPaths } from '../disk/library-paths.ts';
import { encodeLog } from '../disk/log-format.ts';
import { createDocumentsService } from './documents-service.ts';

const MINUTE = 60_000;

async function openWithLayer() {
  const dir = path.join(await temporaryFolder(), 'library');
  const library = await openLibraryUnderTest(dir);
  const artefact = await library.add('Fractions');
  const ref: DocumentRef = { kind: 'layer', artefactId: artefact.id, personId: 'person-a' };
  const file = path.join(dir, 'artefacts', artefact.id, 'layers', 'person-a.log');
  return { ...library, artefact, ref, file };
}

const strokesIn = (state: Uint8Array) => readAnnotations(replayUpdates([state])).map(({ id }) => id);

test('every acknowledged stroke is there when the library is opened again', async () => {
  const { services, dir, artefact, ref } = await openWithLayer();
  const hand = pen(artefact);
  for (let count = 0; count < 20; count += 1) await services.documents.push(ref, hand.draw());
  await services.close();
  const again = await openLibraryUnderTest(dir);
  expect(strokesIn(await again.services.documents.open(ref))).toHaveLength(20);
});

test('pushes that arrive together are all kept, and announced in the order they came', async () => {
  const { services, artefact, ref, file } = await openWithLayer();
  const heard: string[] = [];
  const stream = services.events.subscribe();
  const hand = pen(artefact);
  const updates = Array.from({ length: 50 }, () => hand.draw());
  await Promise.all(updates.map((update) => services.documents.push(ref, update)));
  const inOrder = updates.map((update) => Buffer.from(update).toString('base64'));
  while (heard.length < updates.length) {
    const { value } = await stream.next();
    if (value?.type === 'documents.changed') heard.push(value.update);
  }
  expect(heard).toEqual(inOrder);
  const { records } = await readLog(file, 'log');
  expect(records.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).toEqual(inOrder);
});

test('bytes that are no Yjs update are refused and leave no trace', async () => {
  const { services, artefact, ref, file } = await openWithLayer();
  const hand = pen(artefact);
  await services.documents.push(ref, hand.draw());
  const before = await readFile(file);
  const broken = hand.draw().slice(0, -3);
  for (const bad of [broken, Uint8Array.of(), new TextEncoder().encode('not an update at all')]) {
    await expect(services.documents.push(ref, bad)).rejects.toMatchObject({ code: 'bad-input' });
  }
  expect(await readFile(file)).toEqual(before);
  expect(strokesIn(await services.documents.open(ref))).toHaveLength(1);
});

test('an unknown document is empty and makes no file', async () => {
  const { services, artefact, dir } = await openWithLayer();
  const ref: DocumentRef = { kind: 'scripts', artefactId: artefact.id };
  expect(strokesIn(await services.documents.open(ref))).toEqual([]);
  expect(await readdir(path.join(dir, 'artefacts', artefact.id))).not.toContain('scripts.log');
});

test('a push for work that is not in the library is refused and makes no folder', async () => {
  const { services, artefact, dir, ref } = await openWithLayer();
  const hand = pen(artefact);
  await services.library.trash({ artefactIds: [artefact.id] });
  await expect(services.documents.push(ref, hand.draw())).rejects.toMatchObject({ code: 'not-found' });
  expect(await readdir(path.join(dir, 'artefacts'))).toEqual([]);
});

test('a very long log is sealed and begun again, and neither what is there nor its history is lost by it', async () => {
  const { services, dir, artefact, ref, file } = await openWithLayer();
  await services.close();
  const hand = pen(artefact);
  await writeFile(
    file,
    encodeLog(Array.from({ length: 10_000 }, (_, at) => ({ bytes: hand.draw(), at: MINUTE * (at + 1) }))),
  );

  const again = (await openLibraryUnderTest(dir, { now: () => MINUTE * 20_000 })).services;
  for (let count = 0; count < 20; count += 1) await again.documents.push(ref, hand.draw());
  await again.close();
  expect((await readLog(file, 'log')).records.length).toBeLessThan(100);

  const { documents } = (await openLibraryUnderTest(dir)).services;
  expect(strokesIn(await documents.open(ref))).toHaveLength(10_020);
  const moments = await documents.history(ref);
  expect(moments.reduce((edits, { size }) => edits + size, 0)).toBe(10_020);
  expect(moments[4_999]).toEqual({
    index: 5_000,
    at: MINUTE * 5_000,
    size: 1,
    changes: [{ what: 'added', kind: 'ink', pageId: artefact.pages[0]!.id, count: 1 }],
  });
  for (const index of [1, 5_000, 10_000, 10_001, 10_002, 10_020]) {
    expect(strokesIn(await documents.stateAt(ref, index))).toHaveLength(index);
  }
  await expect(documents.stateAt(ref, 10_021)).rejects.toMatchObject({ code: 'not-found' });
});

test('edits within a minute are one moment, told by what came of them', async () => {
  let time = MINUTE;
  const dir = path.join(await temporaryFolder(), 'library');
  const { services, add } = await openLibraryUnderTest(dir, { now: () => time });
  const artefact = await add('Fractions');
  const ref: DocumentRef = { kind: 'layer', artefactId: artefact.id, personId: 'person-a' };
  const hand = pen(artefact);
  for (const later of [0, 1, 30_000, 29_000]) {
    time += later;
    await services.documents.push(ref, hand.draw());
  }
  time += MINUTE;
  await services.documents.push(ref, hand.draw());
  const moments = await services.documents.history(ref);
  expect(moments.map(({ index, at, size }) => ({ index, at, size }))).toEqual([
    { index: 4, at: MINUTE + 59_001, size: 4 },
    { index: 5, at: 2 * MINUTE + 59_001, size: 1 },
  ]);
  expect(moments[0]!.changes).toEqual([{ what: 'added', kind: 'ink', pageId: artefact.pages[0]!.id, count: 4 }]);
  await services.library.trash({ artefactIds: [artefact.id] });
  await services.library.deleteForever({ artefactIds: [artefact.id] });
  expect(await services.documents.history(ref)).toEqual([]);
});

test('bringing something back is a moment of its own, and what was there before it another', async () => {
  const dir = path.join(await temporaryFolder(), 'library');
  const { services, add } = await openLibraryUnderTest(dir, { now: () => MINUTE });
  const { documents } = services;
  const artefact = await add('Fractions');
  const ref: DocumentRef = { kind: 'layer', artefactId: artefact.id, personId: 'person-a' };
  const hand = pen(artefact);
  for (let count = 0; count < 5; count += 1) await documents.push(ref, hand.draw());
  const layer = replayUpdates([await documents.open(ref)]);
  const updates: Uint8Array[] = [];
  layer.on('update', (update: Uint8Array) => updates.push(update));
  removeAnnotations(layer, strokesIn(await documents.open(ref)).slice(0, 4));
  bringBack(layer, replayUpdates([await documents.stateAt(ref, 5)]), { at: 7 });
  for (const update of [...updates, hand.draw()]) await documents.push(ref, update);
  const moments = await documents.history(ref);
  expect(moments.map(({ index, size, broughtBack }) => ({ index, size, broughtBack }))).toEqual([
    { index: 5, size: 5, broughtBack: undefined },
    { index: 6, size: 1, broughtBack: undefined },
    { index: 7, size: 1, broughtBack: { at: 7 } },
    { index: 8, size: 1, broughtBack: undefined },
  ]);
  expect(strokesIn(await documents.stateAt(ref, 6))).toHaveLength(1);
  expect(strokesIn(await documents.stateAt(ref, 7))).toHaveLength(5);
});

test('whoever may not see a document now may not see its past either, and hears nothing of it', async () => {
  const dir = path.join(await temporaryFolder(), 'library');
  const { services, add } = await openLibraryUnderTest(dir);
  const artefact = await add('Fractions');
  const heard: string[] = [];
  const documents = createDocumentsService({
    paths: libraryPaths(dir),
    publish: (event) => heard.push(event.type),
    guardWrite: (write) => write(),
    isWritable: () => true,
    now: Date.now,
    mayUse: (ref, as) => {
      if (ref.kind === 'layer' && ref.personId !== as) throw new AppError('not-allowed', 'Not yet.');
    },
    isSecret: () => true,
    log: () => undefined,
  });
  const ref: DocumentRef = { kind: 'layer', artefactId: artefact.id, personId: 'person-a' };
  const hand = pen(artefact);
  await documents.push(ref, hand.draw(), 'person-a');
  expect(strokesIn(await documents.open(ref, 'person-a'))).toHaveLength(1);
  for (const as of [undefined, 'person-b']) {
    const attempts = [
      () => documents.open(ref, as),
      () => documents.push(ref, hand.draw(), as),
      () => documents.history(ref, as),
      () => documents.stateAt(ref, 1, as),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: 'not-allowed' });
  }
  expect(heard).toEqual([]);
  await services.close();
});

test('a log damaged in the middle is named, and the other documents still open', async () => {
  const { services, dir, artefact, ref, file } = await openWithLayer();
  const hand = pen(artefact);
  for (let count = 0; count < 5; count += 1) await services.documents.push(ref, hand.draw());
  await services.close();
  const bytes = await readFile(file);
  bytes[40] = bytes[40]! ^ 1;
  await writeFile(file, bytes);
  const again = await openLibraryUnderTest(dir);
  await expect(again.services.documents.open(ref)).rejects.toMatchObject({
    code: 'log-unreadable',
    message: expect.stringContaining(`artefacts/${artefact.id}/layers/person-a.log`),
  });
  await expect(again.services.documents.push(ref, hand.draw())).rejects.toMatchObject({ code: 'log-unreadable' });
  expect(strokesIn(await again.services.documents.open({ ...ref, personId: 'person-b' }))).toEqual([]);
  expect(await readFile(file)).toEqual(bytes);
});

test('a failed append is not remembered as saved: the same stroke can be pushed again', async () => {
  const { services, artefact, ref, file } = await openWithLayer();
  const hand = pen(artefact);
  await services.documents.push(ref, hand.draw());
  const stroke = hand.draw();
  await rename(file, `${file}.away`);
  await expect(services.documents.push(ref, stroke)).rejects.toMatchObject({ code: 'log-unreadable' });
  await rename(`${file}.away`, file);
  expect(strokesIn(await services.documents.open(ref))).toHaveLength(1);
  await services.documents.push(ref, stroke);
  expect(strokesIn(await services.documents.open(ref))).toHaveLength(2);
});

test('more documents than fit in memory are all still right', async () => {
  const { services, artefact } = await openWithLayer();
  const people = Array.from({ length: 40 }, (_, index) => `person-${index}`);
  for (const round of [1, 2]) {
    for (const personId of people) {
      const ref: DocumentRef = { kind: 'layer', artefactId: artefact.id, personId };
      const hand = pen(artefact, personId);
      if (round === 2) hand.draw();
      await services.documents.push(ref, hand.draw());
      expect(strokesIn(await services.documents.open(ref)).length).toBeGreaterThan(0);
    }
  }
});

test('a restored artefact has its strokes again, whoever asked for them in between', async () => {
  const { services, artefact, ref } = await openWithLayer();
  const hand = pen(artefact);
  await services.documents.push(ref, hand.draw());
  await services.library.trash({ artefactIds: [artefact.id] });
  expect(strokesIn(await services.documents.open(ref))).toEqual([]);
  await services.library.restore({ artefactIds: [artefact.id] });
  expect(strokesIn(await services.documents.open(ref))).toHaveLength(1);
  await services.documents.push(ref, hand.draw());
  expect(strokesIn(await services.documents.open(ref))).toHaveLength(2);
});
