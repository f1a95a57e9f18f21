import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openLibraryUnderTest } from '../../../tests/support/library-under-test.ts';
import { temporaryFolder } from '../../../tests/support/temporary-folder.ts';
import type { RehearsalProgress } from '../../shared/rehearsals/rehearsal-progress.ts';
import type { Take } from '../../shared/rehearsals/take.ts';

async function openWithArtefact() {
  const library = await openLibraryUnderTest(path.join(await temporaryFolder(), 'library'));
  const artefact = await library.add('Essay');
  const takes = path.join(library.dir, 'artefacts', artefact.id, 'takes');
  return { ...library, artefactId: artefact.id, takes, rehearsals: library.services.rehearsals };
}

function take(artefactId: string, id: string, startedAt: string): Take {
  return {
    version: 1,
    id,
    artefactId,
    choice: { scriptId: 'script-1', variantId: null },
    scriptTitle: 'Feedback on the essay',
    variantName: null,
    speakerId: 'person-a',
    pupilPlayedById: 'person-b',
    startedAt,
    timings: [{ beatId: 'beat-01', kind: 'notice', spentMs: 4_000, plannedMs: 5_000 }],
    pausedMs: 0,
    mentorNote: 'The pause worked.',
    reviewOn: '2027-08-31',
  };
}

test('takes are kept in folders of their own and listed newest first', async () => {
  const { rehearsals, artefactId, takes } = await openWithArtefact();
  const older = take(artefactId, 'take-01', '2026-11-24T10:00:00.000Z');
  const newer = take(artefactId, 'take-02', '2026-11-24T10:10:00.000Z');
  await rehearsals.keep({ take: older });
  await rehearsals.keep({ take: newer });
  expect(await rehearsals.list({ artefactId })).toEqual([newer, older]);
  expect(await readdir(takes)).toEqual(['take-01', 'take-02']);
});

test('a take that was kept can be changed, and each change is told', async () => {
  const { rehearsals, artefactId, services } = await openWithArtefact();
  const events = services.events.subscribe();
  await events.next();
  const kept = take(artefactId, 'take-01', '2026-11-24T10:00:00.000Z');
  await rehearsals.keep({ take: kept });
  await rehearsals.keep({ take: { ...kept, mentorNote: 'Try a shorter question.' } });
  expect(await rehearsals.list({ artefactId })).toMatchObject([{ mentorNote: 'Try a shorter question.' }]);
  expect((await events.next()).value).toEqual({ type: 'rehearsals.changed', artefactId });
});

test('a deleted take leaves nothing behind', async () => {
  const { rehearsals, artefactId, takes } = await openWithArtefact();
  await rehearsals.keep({ take: take(artefactId, 'take-01', '2026-11-24T10:00:00.000Z') });
  await rehearsals.delete({ artefactId, takeId: 'take-01' });
  expect(await rehearsals.list({ artefactId })).toEqual([]);
  expect(await readdir(takes)).toEqual([]);
});

test('a go is saved as it goes, is never a take, and leaves nothing behind when it is over', async () => {
  const { rehearsals, artefactId, dir } = await openWithArtefact();
  const folder = path.join(dir, 'artefacts', artefactId);
  const before = await readdir(folder);
  const progress: RehearsalProgress = {
    version: 1,
    artefactId,
    plan: {
      choice: { scriptId: 'script-1', variantId: null },
      scriptTitle: 'Feedback on the essay',
      variantName: null,
      beats: [{ id: 'beat-01', kind: 'notice', text: 'You named three causes.', plannedMs: 5_000 }],
    },
    speakerId: 'person-a',
    pupilPlayedById: 'person-b',
    startedAt: '2026-11-24T10:00:00.000Z',
    reached: { beat: 0, spent: [1_234.5], pausedMs: 0 },
  };
  expect(await rehearsals.progress({ artefactId })).toBeNull();
  await rehearsals.saveProgress({ progress });
  expect(await rehearsals.progress({ artefactId })).toEqual(progress);
  expect(await rehearsals.list({ artefactId })).toEqual([]);
  await rehearsals.clearProgress({ artefactId });
  expect(await rehearsals.progress({ artefactId })).toBeNull();
  expect(await readdir(folder)).toEqual(before);
});

test('no take is kept for work that is not in the library', async () => {
  const { rehearsals, dir } = await openWithArtefact();
  const stray = take('not-there', 'take-01', '2026-11-24T10:00:00.000Z');
  await expect(rehearsals.keep({ take: stray })).rejects.toMatchObject({ code: 'not-found' });
  expect(await readdir(path.join(dir, 'artefacts'))).not.toContain('not-there');
});

test('a damaged take is shown from its last good copy and said by name', async () => {
  const { rehearsals, artefactId, takes, logged } = await openWithArtefact();
  const kept = take(artefactId, 'take-01', '2026-11-24T10:00:00.000Z');
  await rehearsals.keep({ take: kept });
  await writeFile(path.join(takes, 'take-01', 'take.json'), '{');
  expect(await rehearsals.list({ artefactId })).toEqual([kept]);
  expect(logged.join()).toContain(`artefacts/${artefactId}/takes/take-01/take.json cannot be read`);
});
