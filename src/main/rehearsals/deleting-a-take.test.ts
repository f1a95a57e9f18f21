import { expect, test } from 'vitest';
import { filesBelow } from '../../../tests/support/kept-takes.ts';
import { RATE, spoken } from '../../../tests/support/recordings-under-test.ts';
import { libraryToRehearseIn } from '../../../tests/support/rehearsals-under-test.ts';

const WORDS = 'Said about this take alone';

test('of a deleted take nothing remains in the library: no file, no word, no sound, no name', async () => {
  const { services, artefactId, dir, decided, clock } = await libraryToRehearseIn();
  const { rehearsals, recordings } = services;
  const before = await filesBelow(dir);

  await rehearsals.begin(decided);
  await rehearsals.act({ artefactId, action: { type: 'start' } });
  const { takeId } = (await rehearsals.go({ artefactId }))!.go;
  const owner = { kind: 'take', artefactId, takeId } as const;
  const { recordingId } = await recordings.begin({ owner, sampleRate: RATE });
  const chunk = spoken(0, RATE);
  await recordings.append({ artefactId, recordingId, at: 0, chunk });
  clock.pass(5_000);
  await rehearsals.act({ artefactId, action: { type: 'end' } });
  await rehearsals.editDraft({ artefactId, takeId, edit: { type: 'say', remarks: { worked: WORDS } } });
  await rehearsals.keep({ artefactId });
  await rehearsals.amend({ artefactId, takeId, edit: { type: 'say', remarks: { toTry: WORDS } } });
  const names = [takeId, recordingId];
  const traces = [WORDS, ...names, Buffer.from(chunk.subarray(0, 400))];
  const tracesIn = (files: Map<string, Buffer>) =>
    [...files]
      .filter(([file, bytes]) => names.some((id) => file.includes(id)) || traces.some((trace) => bytes.includes(trace)))
      .map(([file]) => file);
  expect(tracesIn(await filesBelow(dir)).length).toBeGreaterThan(1);

  await rehearsals.delete({ artefactId, takeId });
  const after = await filesBelow(dir);
  expect(tracesIn(after)).toEqual([]);
  // The catalogue beside them is written when there is time.
  const artefacts = (files: Map<string, Buffer>) =>
    [...files.keys()].filter((file) => file.startsWith('artefacts')).sort();
  expect(artefacts(after)).toEqual(artefacts(before));
});
