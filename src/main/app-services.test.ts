import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openLibraryUnderTest, pen } from '../../tests/support/library-under-test.ts';
import { smallDisk } from '../../tests/support/small-disk.ts';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { readAnnotations } from '../shared/annotations/layer-doc.ts';
import { replayUpdates } from '../shared/documents/replay-doc.ts';
import { checkLibrary } from './checking/check-library.ts';

test('a folder that is absent or empty becomes a library', async () => {
  const empty = await temporaryFolder();
  await writeFile(path.join(empty, '.DS_Store'), '');
  const absent = path.join(await temporaryFolder(), 'not', 'there');
  for (const dir of [empty, absent]) {
    await openLibraryUnderTest(dir);
    expect(await readdir(dir)).toContain('library.json');
  }
});

test('a folder with other things in it is refused, and nothing is written into it', async () => {
  const dir = await temporaryFolder();
  await writeFile(path.join(dir, 'holiday.jpg'), 'photo');
  await expect(openLibraryUnderTest(dir)).rejects.toMatchObject({
    code: 'library-unreadable',
    message: expect.stringContaining('not a Marginalia library'),
  });
  expect(await readdir(dir)).toEqual(['holiday.jpg']);
  const file = path.join(dir, 'holiday.jpg');
  await expect(openLibraryUnderTest(file)).rejects.toMatchObject({ code: 'library-unreadable' });
});

test('a library whose record is gone is not taken for an empty folder', async () => {
  const { services, dir, add } = await openLibraryUnderTest(path.join(await temporaryFolder(), 'library'));
  await add('Essay');
  await services.close();
  for (const name of ['library.json', 'library.json.bak']) await rm(path.join(dir, name));
  await expect(openLibraryUnderTest(dir)).rejects.toMatchObject({ code: 'library-unreadable' });
});

test('a library is opened once at a time, and can be opened again after it was closed', async () => {
  const { services, dir } = await openLibraryUnderTest(path.join(await temporaryFolder(), 'library'));
  await expect(openLibraryUnderTest(dir)).rejects.toMatchObject({ code: 'library-locked' });
  await services.close();
  expect((await readdir(dir)).join()).not.toContain('lock');
  await openLibraryUnderTest(dir);
});

test('an upload is stored as it comes, under a name of ours, and is gone when it is discarded', async () => {
  const { services, dir } = await openLibraryUnderTest(path.join(await temporaryFolder(), 'library'));
  const body = new Blob(['scan ', 'bytes']).stream();
  const { uploadId } = await services.uploads.receive('../../evil.pdf', body);
  const upload = services.uploads.find(uploadId);
  expect(upload.name).toBe('../../evil.pdf');
  expect(path.relative(dir, upload.path).split(path.sep)).toEqual(['incoming', 'uploads', uploadId]);
  expect(await readFile(upload.path, 'utf8')).toBe('scan bytes');
  await services.uploads.discard(uploadId);
  expect(await readdir(path.dirname(upload.path))).toEqual([]);
  expect(() => services.uploads.find(uploadId)).toThrow('Add it again');
});

test('an upload that breaks off leaves nothing behind', async () => {
  const { services, dir } = await openLibraryUnderTest(path.join(await temporaryFolder(), 'library'));
  let pulls = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulls += 1;
      if (pulls > 2) controller.error(new Error('connection lost'));
      else controller.enqueue(new Uint8Array(1000));
    },
  });
  await expect(services.uploads.receive('scan.pdf', body)).rejects.toThrow('connection lost');
  expect(await readdir(path.join(dir, 'incoming', 'uploads'))).toEqual([]);
});

test('a disk that fills up is said, nothing acknowledged is lost, and saving goes on when there is room', async (context) => {
  const { folder } = await smallDisk(context, 2_048);
  const { services, dir, add } = await openLibraryUnderTest(path.join(folder, 'library'));
  const artefact = await add('Essay');
  const ref = { kind: 'layer', artefactId: artefact.id, personId: 'person-a' } as const;
  const hand = pen(artefact);
  await services.documents.push(ref, hand.draw());
  await writeFile(path.join(folder, 'ballast'), Buffer.alloc(3_000_000)).catch(() => undefined);

  let refused: Uint8Array | null = null;
  let acknowledged = 1;
  while (!refused) {
    const update = hand.draw();
    await services.documents.push(ref, update).then(
      () => (acknowledged += 1),
      () => (refused = update),
    );
  }
  expect(services.library.overview().writability).toMatchObject({
    state: 'read-only',
    reason: expect.stringContaining('The disk is full. Nothing more can be saved'),
  });
  await expect(
    services.library.update({ artefactId: artefact.id, details: { decision: 'x'.repeat(500) } }),
  ).rejects.toMatchObject({ code: 'disk-full' });

  await rm(path.join(folder, 'ballast'));
  await services.documents.push(ref, refused);
  expect(services.library.overview().writability).toEqual({ state: 'writable' });
  const state = await services.documents.open(ref);
  expect(readAnnotations(replayUpdates([state]))).toHaveLength(acknowledged + 1);
  await services.close();
  expect((await checkLibrary(dir)).problems).toEqual([]);
});

test('a library on a read-only disk can be read, refuses changes with a sentence, and is left as it was', async (context) => {
  const { folder, remount } = await smallDisk(context, 2_048);
  const dir = path.join(folder, 'library');
  const writable = await openLibraryUnderTest(dir);
  const artefact = await writable.add('Essay');
  const ref = { kind: 'layer', artefactId: artefact.id, personId: 'person-a' } as const;
  const hand = pen(artefact);
  await writable.services.documents.push(ref, hand.draw());
  await writable.services.close();
  const record = path.join(dir, 'artefacts', artefact.id, 'artefact.json');
  await writeFile(record, '{ damaged');
  await writeFile(path.join(dir, 'library.json'), '{ damaged');
  remount('read-only');

  const { services, logged } = await openLibraryUnderTest(dir);
  expect(services.library.overview().writability.state).toBe('read-only');
  expect(await services.library.get({ artefactId: artefact.id })).toEqual(artefact);
  expect(logged.join()).toContain('its last good copy is shown instead');
  expect(logged.join()).not.toContain('not cleared away');
  expect(readAnnotations(replayUpdates([await services.documents.open(ref)]))).toHaveLength(1);
  await expect(services.documents.push(ref, hand.draw())).rejects.toMatchObject({ code: 'read-only' });
  await expect(services.library.trash({ artefactIds: [artefact.id] })).rejects.toMatchObject({ code: 'read-only' });
  await services.close();
  remount('writable');
  expect(await readFile(record, 'utf8')).toBe('{ damaged');
});

test('where no library can be made, that is said, with what to do', async (context) => {
  const { folder, remount } = await smallDisk(context, 64);
  const opening = () => openLibraryUnderTest(path.join(folder, 'library'));
  await writeFile(path.join(folder, 'ballast'), Buffer.alloc(100_000)).catch(() => undefined);
  await expect(opening()).rejects.toMatchObject({
    code: 'disk-full',
    message: expect.stringMatching(/^No library could be made here, because the disk is full/),
  });
  remount('read-only');
  await expect(opening()).rejects.toMatchObject({
    code: 'read-only',
    message: expect.stringMatching(/^No library could be made here, because this place cannot be written to/),
  });
});

test('a library that was opened read-only is taken hold of once its folder can be written', async (context) => {
  const { folder, remount } = await smallDisk(context, 2_048);
  const dir = path.join(folder, 'library');
  const before = await openLibraryUnderTest(dir);
  const artefact = await before.add('Essay');
  await before.services.close();
  remount('read-only');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());

  const { services } = await openLibraryUnderTest(dir);
  expect(services.library.overview().writability).toMatchObject({ state: 'read-only', edits: 'withheld' });
  remount('writable');
  const events = services.events.subscribe();
  await vi.advanceTimersByTimeAsync(5_000);
  vi.useRealTimers();
  for await (const event of events) if (event.type === 'library.writability') break;
  expect(services.library.overview().writability).toEqual({ state: 'writable' });
  await services.library.update({ artefactId: artefact.id, details: { title: 'Saved again' } });
  await expect(openLibraryUnderTest(dir)).rejects.toMatchObject({ code: 'library-locked' });
});

test('leftovers of an upload are cleared away at the next start', async () => {
  const { services, dir } = await openLibraryUnderTest(path.join(await temporaryFolder(), 'library'));
  await services.close();
  await mkdir(path.join(dir, 'incoming', 'uploads'), { recursive: true });
  await writeFile(path.join(dir, 'incoming', 'uploads', 'half'), 'half');
  const again = await openLibraryUnderTest(dir);
  await again.services.close();
  expect(await readdir(dir)).not.toContain('incoming');
});

test('when the lock is lost, nothing more is written and the reason is told', async () => {
  const { services, dir, add } = await openLibraryUnderTest(path.join(await temporaryFolder(), 'library'));
  const artefact = await add('Essay');
  const events = services.events.subscribe();
  await rm(path.join(dir, 'library.lock'), { recursive: true });
  for await (const event of events) {
    if (event.type !== 'library.writability') continue;
    expect(event.writability).toMatchObject({ state: 'read-only', reason: expect.stringContaining('taken over') });
    break;
  }
  const change = services.library.update({ artefactId: artefact.id, details: { title: 'Too late' } });
  await expect(change).rejects.toMatchObject({ code: 'read-only' });
  expect((await services.library.get({ artefactId: artefact.id })).title).toBe('Essay');
});

test('of many edits and moves at once, each lands whole and the library stays sound', async () => {
  const { services, dir, add } = await openLibraryUnderTest(path.join(await temporaryFolder(), 'library'));
  const artefacts = [];
  for (let count = 0; count < 6; count += 1) artefacts.push(await add(`Essay ${count}`));
  const { library, documents } = services;
  await Promise.allSettled(
    artefacts.flatMap((artefact, index) => {
      const { id: artefactId } = artefact;
      const hand = pen(artefact);
      const ref = { kind: 'layer', artefactId, personId: 'person-a' } as const;
      return [
        documents.push(ref, hand.draw()),
        library.update({ artefactId, details: { alias: `Alias ${index}` } }),
        library.trash({ artefactIds: [artefactId] }),
        documents.push(ref, hand.draw()),
        ...(index % 2 === 0 ? [library.restore({ artefactIds: [artefactId] })] : []),
        library.update({ artefactId, details: { subject: 'English' } }),
      ];
    }),
  );
  await services.close();
  const found = await checkLibrary(dir);
  expect(found.problems).toEqual([]);
  expect(found.artefacts).toBe(3);
});
