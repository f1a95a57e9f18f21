import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { beginClip, openWithWork, spoken } from '../../../tests/support/recordings-under-test.ts';
import { putAnnotations, readAnnotations } from '../../shared/annotations/layer-doc.ts';
import { bringBack } from '../../shared/annotations/layer-past-doc.ts';
import type { BlindStep } from '../../shared/blind/blind-record.ts';
import { replayUpdates } from '../../shared/documents/replay-doc.ts';
import { checkLibrary } from '../checking/check-library.ts';

/** Two marks of one person that speak with a clip: a pin, and a region it was said about. */
function speakingMarks(clipId: string, personId: string) {
  const base = { personId, pageId: 'page-one', madeAt: 1 } as const;
  const voice = { clipId, durationMs: 12 };
  return [
    { ...base, kind: 'voice', id: 'mark-pin', x: 1, y: 1, ...voice },
    { ...base, kind: 'region', id: 'mark-region', box: { x: 0, y: 0, width: 9, height: 9 }, colour: 'red', voice },
  ] as const;
}

test('while people mark alone a clip is served to whoever recorded it, in their turn, and to nobody else', async () => {
  const library = await openWithWork();
  const { services, artefactId } = library;
  const step = (next: BlindStep) => services.blind.step({ artefactId, step: next });
  const [sam, priya] = ['person-a', 'person-b'] as const;
  const heardBy = async (as: string | undefined, id: string) =>
    (await services.files.clip(artefactId, id, as)) !== null;
  const record = async () => {
    const ref = await beginClip(library);
    await services.recordings.append({ ...ref, at: 0, chunk: spoken(0, 100) });
    return (await services.recordings.finish(ref)).id;
  };
  const before = await record();
  const layer = new Y.Doc();
  putAnnotations(layer, speakingMarks(before, sam));
  await services.documents.push({ kind: 'layer', artefactId, personId: sam }, Y.encodeStateAsUpdate(layer));
  expect(await heardBy(undefined, before)).toBe(true);

  await step({ type: 'start', people: [sam, priya] });
  expect(await heardBy(sam, before)).toBe(false);
  await step({ type: 'take', personId: sam });
  const fresh = await record();
  for (const id of [before, fresh]) {
    expect(await heardBy(sam, id)).toBe(true);
    for (const other of [priya, undefined, 'no id', '']) expect(await heardBy(other, id)).toBe(false);
  }
  await step({ type: 'finish', personId: sam });
  await step({ type: 'take', personId: priya });
  for (const id of [before, fresh]) for (const as of [sam, priya, undefined]) expect(await heardBy(as, id)).toBe(false);
  await expect(services.recordings.delete({ artefactId, recordingId: before, as: priya })).rejects.toMatchObject({
    code: 'not-allowed',
  });
  await step({ type: 'finish', personId: priya });
  await step({ type: 'reveal' });
  expect(await heardBy(priya, before)).toBe(true);
});

test('a destroyed clip is gone from the disk and from every mark, and no way back brings its voice back', async () => {
  const library = await openWithWork();
  const { services, artefactId, at } = library;
  const ref = await beginClip(library);
  await services.recordings.append({ ...ref, at: 0, chunk: spoken(0, 100) });
  const { id: clipId } = await services.recordings.finish(ref);
  for (const personId of ['person-a', 'person-b']) {
    const layer = new Y.Doc();
    putAnnotations(layer, speakingMarks(clipId, personId));
    await services.documents.push({ kind: 'layer', artefactId, personId }, Y.encodeStateAsUpdate(layer));
  }
  await services.recordings.delete({ artefactId, recordingId: clipId, as: 'person-a' });
  await expect(readFile(at.clip(clipId))).rejects.toThrow();
  for (const personId of ['person-a', 'person-b']) {
    const ref = { kind: 'layer', artefactId, personId } as const;
    const layer = replayUpdates([await services.documents.open(ref)]);
    expect(readAnnotations(layer)).toMatchObject([{ id: 'mark-region' }]);
    bringBack(layer, replayUpdates([await services.documents.stateAt(ref, 1)]));
    expect(readAnnotations(layer).map((mark) => [mark.id, mark.voice])).toEqual([['mark-region', undefined]]);
    await services.documents.push(ref, Y.encodeStateAsUpdate(layer));
  }
  await services.close();
  expect((await checkLibrary(library.dir)).problems).toEqual([]);
});
