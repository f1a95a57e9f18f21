import { appendFile, readFile, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { openLibraryUnderTest } from '../../../tests/support/library-under-test.ts';
import { beginClip, openWithWork, RATE, spoken } from '../../../tests/support/recordings-under-test.ts';
import { smallDisk } from '../../../tests/support/small-disk.ts';
import { putAnnotations, removeAnnotations } from '../../shared/annotations/layer-doc.ts';
import { readWavHeader, WAV_HEADER_BYTES, wavHeader } from '../../shared/recordings/wav.ts';
import { libraryPaths } from '../disk/library-paths.ts';
import { checkLibrary } from '../checking/check-library.ts';

const DAY_MS = 24 * 60 * 60_000;

test('a clip is the pieces that were spoken, in a file that tells its true length', async () => {
  const library = await openWithWork();
  const { services, at } = library;
  const ref = await beginClip(library);
  for (let second = 0; second < 3; second += 1) {
    await services.recordings.append({ ...ref, at: second * RATE, chunk: spoken(second * RATE, RATE) });
  }
  expect(await services.recordings.finish(ref)).toEqual({
    id: ref.recordingId,
    durationMs: 3_000,
    bytes: 3 * 2 * RATE,
  });
  const file = await readFile(at.clip(ref.recordingId));
  expect(readWavHeader(file)).toEqual({ sampleRate: RATE, soundBytes: 3 * 2 * RATE });
  expect(file.subarray(WAV_HEADER_BYTES).equals(spoken(0, 3 * RATE))).toBe(true);
  expect(await services.files.clip(library.artefactId, ref.recordingId, undefined)).toBe(at.clip(ref.recordingId));
  expect(await services.recordings.list(ref)).toHaveLength(1);
  expect(await services.recordings.unfinished({ ...ref, personIds: ['person-a'] })).toEqual([]);
});

test('a piece sent twice is in the file once, and one out of turn is refused', async () => {
  const library = await openWithWork();
  const { services, at } = library;
  const ref = await beginClip(library);
  await services.recordings.append({ ...ref, at: 0, chunk: spoken(0, 100) });
  await services.recordings.append({ ...ref, at: 0, chunk: spoken(0, 100) });
  await expect(services.recordings.append({ ...ref, at: 101, chunk: spoken(101, 10) })).rejects.toMatchObject({
    code: 'bad-input',
  });
  await services.recordings.append({ ...ref, at: 100, chunk: spoken(100, 100) });
  await services.recordings.append({ ...ref, at: 0, chunk: spoken(0, 100) });
  await services.recordings.finish(ref);
  const file = await readFile(at.clip(ref.recordingId));
  expect(file.subarray(WAV_HEADER_BYTES).equals(spoken(0, 200))).toBe(true);
});

test('finishing twice answers the same, and nothing can be added afterwards', async () => {
  const library = await openWithWork();
  const ref = await beginClip(library);
  await library.services.recordings.append({ ...ref, at: 0, chunk: spoken(0, 100) });
  const sound = await library.services.recordings.finish(ref);
  expect(await library.services.recordings.finish(ref)).toEqual(sound);
  await expect(library.services.recordings.append({ ...ref, at: 100, chunk: spoken(100, 10) })).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('half a sample, nothing at all, and more than a minute are refused', async () => {
  const library = await openWithWork();
  const { recordings } = library.services;
  const ref = await beginClip(library);
  await expect(recordings.append({ ...ref, at: 0, chunk: new Uint8Array(3) })).rejects.toMatchObject({
    code: 'bad-input',
  });
  await expect(recordings.append({ ...ref, at: 0, chunk: new Uint8Array(0) })).rejects.toMatchObject({
    code: 'bad-input',
  });
  await expect(recordings.finish(ref)).rejects.toMatchObject({ code: 'bad-input' });
  for (let second = 0; second < 60; second += 30) {
    await recordings.append({ ...ref, at: second * RATE, chunk: spoken(second * RATE, 30 * RATE) });
  }
  await expect(recordings.append({ ...ref, at: 60 * RATE, chunk: spoken(0, 1) })).rejects.toMatchObject({
    code: 'bad-input',
  });
  expect(await recordings.finish(ref)).toMatchObject({ durationMs: 60_000 });
});

test('what is discarded or deleted leaves nothing behind', async () => {
  const library = await openWithWork();
  const { recordings } = library.services;
  const thrown = await beginClip(library);
  await recordings.append({ ...thrown, at: 0, chunk: spoken(0, 100) });
  await recordings.discard(thrown);
  await recordings.discard(thrown);
  await expect(recordings.finish(thrown)).rejects.toMatchObject({ code: 'not-found' });
  const kept = await beginClip(library);
  await recordings.append({ ...kept, at: 0, chunk: spoken(0, 100) });
  await recordings.finish(kept);
  await recordings.delete({ ...kept, as: 'person-a' });
  expect(await recordings.list(kept)).toEqual([]);
  expect(await library.services.files.clip(library.artefactId, kept.recordingId, undefined)).toBeNull();
});

test('the sound of a take lies with the take', async () => {
  const library = await openWithWork();
  const owner = { kind: 'take', artefactId: library.artefactId, takeId: 'take-one' } as const;
  const ref = await beginClip({ ...library, owner });
  await library.services.recordings.append({ ...ref, at: 0, chunk: spoken(0, RATE) });
  await library.services.recordings.finish(ref);
  expect(await library.services.files.takeSound(library.artefactId, 'take-one')).toBe(library.at.takeSound('take-one'));
  await library.services.rehearsals.delete({ artefactId: library.artefactId, takeId: 'take-one' });
  expect(await library.services.files.takeSound(library.artefactId, 'take-one')).toBeNull();
});

test('a recording that broke off in the middle of a write plays after the next start and can be kept', async () => {
  const library = await openWithWork();
  const ref = await beginClip(library);
  await library.services.recordings.append({ ...ref, at: 0, chunk: spoken(0, RATE) });
  const empty = await beginClip(library);
  await library.services.close();
  const { sound } = library.at.recording(ref.recordingId);
  const torn = await readFile(sound);
  torn.set(wavHeader({ sampleRate: RATE, soundBytes: 0 }));
  await writeFile(sound, torn);
  await appendFile(sound, Buffer.from([1, 2, 3]));
  await writeFile(`${libraryPaths(library.dir).lock}.holder`, JSON.stringify({ host: 'elsewhere', pid: 1 }));

  const again = await openLibraryUnderTest(library.dir);
  expect(readWavHeader(await readFile(sound))).toEqual({ sampleRate: RATE, soundBytes: 2 * RATE + 2 });
  const found = await again.services.recordings.unfinished({ artefactId: library.artefactId, personIds: ['person-a'] });
  expect(found).toEqual([expect.objectContaining({ id: ref.recordingId, owner: library.owner, durationMs: 1_000 })]);
  expect(found.map(({ id }) => id)).not.toContain(empty.recordingId);
  const theirs = { artefactId: library.artefactId, personIds: ['person-b'] };
  expect(await again.services.recordings.unfinished(theirs)).toEqual([]);
  await again.services.recordings.append({ ...ref, at: RATE + 1, chunk: spoken(0, RATE) });
  expect(await again.services.recordings.finish(ref)).toMatchObject({ durationMs: 2_000 });
});

test('a full disk keeps what was said before it was full', async (context) => {
  const disk = await smallDisk(context, 600);
  const library = await openWithWork(path.join(disk.folder, 'library'));
  const ref = await beginClip(library);
  let at = 0;
  const speak = async () => {
    for (; at < 60 * RATE; at += RATE) {
      await library.services.recordings.append({ ...ref, at, chunk: spoken(at, RATE) });
    }
  };
  await expect(speak()).rejects.toMatchObject({ code: 'disk-full' });
  expect(at).toBeGreaterThan(0);
  expect(await library.services.recordings.finish(ref)).toMatchObject({ bytes: 2 * at });
});

test('a clip goes when no mark has spoken with it for as long as the trash keeps, and not before', async () => {
  const library = await openWithWork();
  const { services, at, artefactId } = library;
  const clips: Record<'spoken' | 'undoable' | 'forgotten' | 'fresh', string> = {
    spoken: '',
    undoable: '',
    forgotten: '',
    fresh: '',
  };
  for (const name of Object.keys(clips) as (keyof typeof clips)[]) {
    const ref = await beginClip(library);
    await services.recordings.append({ ...ref, at: 0, chunk: spoken(0, 100) });
    clips[name] = (await services.recordings.finish(ref)).id;
  }
  const layer = new Y.Doc();
  const updates: Uint8Array[] = [];
  layer.on('update', (update: Uint8Array) => updates.push(update));
  for (const [id, clipId] of [
    ['mark-one', clips.spoken],
    ['mark-two', clips.undoable],
  ] as const) {
    putAnnotations(layer, [
      { kind: 'voice', id, personId: 'person-a', pageId: 'page-one', madeAt: 1, x: 1, y: 1, clipId, durationMs: 12 },
    ]);
  }
  removeAnnotations(layer, ['mark-two']);
  for (const update of updates) {
    await services.documents.push({ kind: 'layer', artefactId, personId: 'person-a' }, update);
  }
  const { trashDays } = services.library.overview().settings;
  const longAgo = new Date(Date.now() - (trashDays + 1) * DAY_MS);
  for (const name of ['spoken', 'undoable', 'forgotten'] as const) await utimes(at.clip(clips[name]), longAgo, longAgo);
  await services.close();

  const again = await openLibraryUnderTest(library.dir);
  await again.services.close();
  const left = (await again.services.recordings.list({ artefactId })).map(({ id }) => id);
  expect(new Set(left)).toEqual(new Set([clips.spoken, clips.undoable, clips.fresh]));
});

test('a clip that is missing or damaged is told by name', async () => {
  const library = await openWithWork();
  const { services, at, artefactId } = library;
  const ref = await beginClip(library);
  await services.recordings.append({ ...ref, at: 0, chunk: spoken(0, 100) });
  const { id: clipId } = await services.recordings.finish(ref);
  const layer = new Y.Doc();
  const pin = {
    kind: 'voice',
    personId: 'person-a',
    pageId: 'page-one',
    madeAt: 1,
    x: 1,
    y: 1,
    durationMs: 12,
  } as const;
  putAnnotations(layer, [
    { ...pin, id: 'mark-one', clipId },
    { ...pin, id: 'mark-two', clipId: 'clip-that-is-gone' },
  ]);
  await services.documents.push({ kind: 'layer', artefactId, personId: 'person-a' }, Y.encodeStateAsUpdate(layer));
  await services.close();
  await appendFile(at.clip(clipId), 'x');
  const { problems } = await checkLibrary(library.dir);
  expect(problems.map(({ code, path: name }) => `${code} ${name}`)).toEqual([
    `clip-damaged artefacts/${artefactId}/clips/${clipId}.wav`,
    `clip-missing artefacts/${artefactId}/clips/clip-that-is-gone.wav`,
  ]);
});
