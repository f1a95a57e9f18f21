import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { takeOf } from '../../../tests/support/rehearsal-values.ts';
import { endedGo, libraryToRehearseIn, secretCard } from '../../../tests/support/rehearsals-under-test.ts';
import { RATE, spoken } from '../../../tests/support/recordings-under-test.ts';
import { AppError } from '../../shared/app-error.ts';
import { checkLibrary } from '../checking/check-library.ts';

test('a go is no take until somebody keeps it, and forgotten it leaves nothing behind', async () => {
  const work = await libraryToRehearseIn();
  const before = await readdir(work.at.folder);
  const { rehearsals, act, heard } = work.open({ dealCard: async () => secretCard });
  const { artefactId } = work;
  expect(await rehearsals.go({ artefactId })).toBeNull();
  await rehearsals.begin(work.decided);
  await act('start');
  expect(await rehearsals.list({ artefactId })).toEqual([]);
  expect(await readdir(work.at.folder)).toContain('rehearsal-card.json');
  await rehearsals.forget({ artefactId });
  expect(heard.at(-1)).toEqual({ type: 'rehearsals.go', artefactId, now: null });
  expect(await rehearsals.go({ artefactId })).toBeNull();
  expect(await readdir(work.at.folder)).toEqual(before);
  await expect(act('resume')).rejects.toMatchObject({ code: 'not-found' });
});

test('a kept go is a take with what was said, what was on its card and the day it is looked at again', async () => {
  const { rehearsals, artefactId, services, at, heard } = await endedGo({
    dealCard: async () => secretCard,
    keepSound: async () => ({ id: 'take-0001', durationMs: 5_000, bytes: 1 }),
  });
  const comment = {
    id: 'comment-1',
    personId: 'person-mentor',
    goMs: 900,
    beatId: 'beat-01',
    words: 'Here.',
    at: '2026-11-24T15:10:00.000Z',
  };
  const { takeId } = (await rehearsals.go({ artefactId }))!.go;
  await rehearsals.editDraft({
    artefactId,
    takeId,
    edit: { type: 'say', remarks: { worked: 'The wait.', aimMet: 'partly' } },
  });
  await rehearsals.editDraft({ artefactId, takeId, edit: { type: 'put-comment', comment } });
  await rehearsals.noteOnCard({ artefactId, entry: { kind: 'surprise', surpriseId: 'surprise-1', goMs: 2_000 } });
  await rehearsals.keep({ artefactId });
  const [take] = await rehearsals.list({ artefactId });
  const { reviewOn } = await services.library.get({ artefactId });
  expect(take).toMatchObject({
    worked: 'The wait.',
    aimMet: 'partly',
    comments: [comment],
    sound: { ms: 5_000 },
    pupil: { card: secretCard, entries: [{ kind: 'surprise', goMs: 2_000 }] },
    timings: [{ spentMs: 5_000, text: 'What is said in part 1.' }, { spentMs: 0 }, { spentMs: 0 }],
    log: [{ kind: 'end', goMs: 5_000 }],
    reviewOn,
  });
  expect(JSON.stringify(take)).not.toContain('seed');
  expect(await readdir(at.folder)).not.toContain('rehearsal.json');
  expect(heard.slice(-2).map(({ type }) => type)).toEqual(['rehearsals.go', 'rehearsals.changed']);
});

test('only an ended go is kept, and one that cannot be written stays where it is', async () => {
  let full = false;
  const guardWrite = async <T>(write: () => Promise<T>) => {
    if (full) throw new AppError('disk-full', 'The disk is full.');
    return write();
  };
  const { rehearsals, artefactId, act, decided, open } = await endedGo({ guardWrite });
  full = true;
  await expect(rehearsals.keep({ artefactId })).rejects.toMatchObject({ code: 'disk-full' });
  full = false;
  expect(await open().shown()).toMatchObject({ phase: 'ended', totalMs: 5_000 });
  await rehearsals.begin(decided);
  await act('start');
  await expect(rehearsals.keep({ artefactId })).rejects.toMatchObject({ code: 'not-allowed' });
});

test('a go that was kept just as the app ended is a take and nothing else', async () => {
  const { rehearsals, artefactId, at, open } = await endedGo();
  const stored = await readFile(at.rehearsal);
  await rehearsals.keep({ artefactId });
  await writeFile(at.rehearsal, stored);
  const again = open().rehearsals;
  expect(await again.go({ artefactId })).toBeNull();
  expect(await again.list({ artefactId })).toHaveLength(1);
  expect(await readdir(at.folder)).not.toContain('rehearsal.json');
});

test('a go that is a take already and cannot be cleared away is not shown again, and the log says why it is still there', async () => {
  const { rehearsals, artefactId, at, open } = await endedGo();
  const stored = await readFile(at.rehearsal);
  await rehearsals.keep({ artefactId });
  await writeFile(at.rehearsal, stored);
  const again = open({ guardWrite: () => Promise.reject(new AppError('read-only', 'Somebody else has it.')) });
  expect(await again.rehearsals.go({ artefactId })).toBeNull();
  expect(again.logged.join()).toMatch(/rehearsal.json is a kept take and was not cleared away: .*Somebody else has it/);
});

test('nobody begins another go over one in which somebody speaks, and over any other one may', async () => {
  const { rehearsals, act, artefactId, decided } = await endedGo();
  const first = (await rehearsals.go({ artefactId }))!.go.takeId;
  await rehearsals.begin(decided);
  const second = (await rehearsals.go({ artefactId }))!.go;
  expect(second).toMatchObject({ clock: { phase: 'ready' }, draft: { worked: '' }, log: [] });
  expect(second.takeId).not.toBe(first);
  await act('start');
  await expect(rehearsals.begin(decided)).rejects.toMatchObject({ code: 'not-allowed' });
  expect((await rehearsals.go({ artefactId }))!.go.takeId).toBe(second.takeId);
});

test('what was still to be said about a go, and where its sound lies, does not come into the next', async () => {
  const { rehearsals, artefactId, decided } = await endedGo();
  const { takeId } = (await rehearsals.go({ artefactId }))!.go;
  await rehearsals.begin(decided);
  await rehearsals.editDraft({ artefactId, takeId, edit: { type: 'say', remarks: { worked: 'The wait.' } } });
  await rehearsals.noteSound({ artefactId, takeId, span: { goMs: 0, soundMs: 0, lengthMs: 5_000 } });
  const { go } = (await rehearsals.go({ artefactId }))!;
  expect(go).toMatchObject({ draft: { worked: '' }, soundSpans: [] });
});

test('a question that was marked by a slip is taken back while somebody speaks, and from a kept take', async () => {
  const { artefactId, decided, open } = await libraryToRehearseIn();
  const { rehearsals, act, clock } = open();
  await rehearsals.begin(decided);
  await act('start');
  for (const ms of [5_000, 2_000, 2_000]) {
    clock.pass(ms);
    await act('question-asked');
  }
  const { takeId } = (await rehearsals.go({ artefactId }))!.go;
  await rehearsals.editDraft({ artefactId, takeId, edit: { type: 'remove-question', goMs: 4_000 } });
  await act('end');
  await rehearsals.keep({ artefactId });
  const logged = async () => (await rehearsals.list({ artefactId }))[0]!.log.map(({ kind, goMs }) => `${kind} ${goMs}`);
  expect(await logged()).toEqual(['question-asked 2000', 'question-asked 6000', 'end 6000']);
  await rehearsals.amend({ artefactId, takeId, edit: { type: 'remove-question', goMs: 2_000 } });
  expect(await logged()).toEqual(['question-asked 6000', 'end 6000']);
  await rehearsals.amend({ artefactId, takeId, edit: { type: 'put-question', goMs: 2_000 } });
  expect(await logged()).toEqual(['question-asked 2000', 'question-asked 6000', 'end 6000']);
});

test('sound that nobody keeps goes with its go, and sound that is kept lies with its take until it is deleted', async () => {
  const { services, artefactId, at, decided, clock } = await libraryToRehearseIn();
  const { rehearsals, recordings } = services;
  const record = async () => {
    await rehearsals.begin(decided);
    await rehearsals.act({ artefactId, action: { type: 'start' } });
    const { takeId } = (await rehearsals.go({ artefactId }))!.go;
    const owner = { kind: 'take', artefactId, takeId } as const;
    const { recordingId } = await recordings.begin({ owner, sampleRate: RATE });
    await recordings.append({ artefactId, recordingId, at: 0, chunk: spoken(0, RATE) });
    return takeId;
  };
  await record();
  await rehearsals.forget({ artefactId });
  expect(await readdir(at.recordings)).toEqual([]);

  const takeId = await record();
  clock.pass(4_000);
  await rehearsals.act({ artefactId, action: { type: 'end' } });
  await rehearsals.keep({ artefactId });
  expect(await rehearsals.list({ artefactId })).toMatchObject([{ id: takeId, sound: { ms: 1_000 } }]);
  expect(await services.files.takeSound(artefactId, takeId)).not.toBeNull();
  await rehearsals.delete({ artefactId, takeId });
  expect(await readdir(at.takes)).toEqual([]);
  expect(await readdir(at.recordings)).toEqual([]);
});

test('the sound of a go goes with it also when the go itself never reached the disk', async () => {
  const dropped: string[] = [];
  const { open, artefactId, decided, at } = await libraryToRehearseIn();
  const { rehearsals } = open({ dropSound: async ({ takeId }) => void dropped.push(takeId) });
  await rehearsals.begin(decided);
  const { takeId } = (await rehearsals.go({ artefactId }))!.go;
  await rm(at.rehearsal);
  await rehearsals.forget({ artefactId });
  expect(dropped).toEqual([takeId]);
});

test('a go follows its work into the trash and back, paused, and goes with it for good', async () => {
  const { services, artefactId, dir, decided } = await libraryToRehearseIn();
  const { rehearsals, library } = services;
  await rehearsals.begin(decided);
  await library.trash({ artefactIds: [artefactId] });
  expect(await rehearsals.go({ artefactId })).toBeNull();
  await expect(rehearsals.begin(decided)).rejects.toMatchObject({ code: 'not-found' });
  await library.restore({ artefactIds: [artefactId] });
  expect(await rehearsals.go({ artefactId })).toMatchObject({ go: { clock: { phase: 'ready' } } });
  await library.trash({ artefactIds: [artefactId] });
  await library.deleteForever({ artefactIds: [artefactId] });
  expect(await readdir(path.join(dir, 'artefacts'))).toEqual([]);
  expect(await readdir(path.join(dir, 'trash'))).toEqual([]);
});

test('a go that nobody came back to for a month is let go with its sound', async () => {
  const dropped: string[] = [];
  const { rehearsals, artefactId } = await endedGo({
    dropSound: async ({ takeId }) => void dropped.push(takeId),
    now: () => Date.now() + 29 * 24 * 60 * 60_000,
  });
  const { takeId } = (await rehearsals.go({ artefactId }))!.go;
  await rehearsals.tidy(30);
  expect(await rehearsals.go({ artefactId })).not.toBeNull();
  await rehearsals.tidy(28);
  expect(await rehearsals.go({ artefactId })).toBeNull();
  expect(dropped).toEqual([takeId]);
});

test('takes are listed newest first; what is said about one can be changed, and deleted it leaves nothing', async () => {
  const { artefactId, at, open } = await libraryToRehearseIn();
  const { rehearsals, heard } = open();
  const older = takeOf({ artefactId, id: 'take-01', startedAt: '2026-11-24T10:00:00.000Z' });
  const newer = takeOf({ artefactId, id: 'take-02', startedAt: '2026-11-24T10:10:00.000Z' });
  await rehearsals.addTake(older);
  await rehearsals.addTake(newer);
  expect(await rehearsals.list({ artefactId })).toEqual([newer, older]);
  await rehearsals.amend({ artefactId, takeId: 'take-01', edit: { type: 'say', remarks: { toTry: 'Shorter.' } } });
  expect(await rehearsals.list({ artefactId })).toEqual([newer, { ...older, toTry: 'Shorter.' }]);
  await rehearsals.delete({ artefactId, takeId: 'take-01' });
  expect(await readdir(at.takes)).toEqual(['take-02']);
  expect(heard).toHaveLength(4);
  const stray = takeOf({ artefactId: 'not-there' });
  await expect(rehearsals.addTake(stray)).rejects.toMatchObject({ code: 'not-found' });
});

test('a damaged take is shown from its last good copy and said by name', async () => {
  const { artefactId, at, open } = await libraryToRehearseIn();
  const { rehearsals, logged } = open();
  const kept = takeOf({ artefactId });
  await rehearsals.addTake(kept);
  await writeFile(at.takeRecord(kept.id), '{');
  expect(await rehearsals.list({ artefactId })).toEqual([kept]);
  expect(logged.join()).toContain(`artefacts/${artefactId}/takes/${kept.id}/take.json cannot be read`);
});

test('a check reads the go, its card and every take, in each version', async () => {
  const { dir, at, rehearsals, decided, open, artefactId, services } = await endedGo({
    dealCard: async () => secretCard,
  });
  await rehearsals.begin(decided);
  await open().rehearsals.addTake(takeOf({ artefactId }));
  await services.close();
  expect((await checkLibrary(dir)).problems).toEqual([]);
  for (const file of [at.rehearsal, at.rehearsalCard, at.takeRecord('take-0001')]) await writeFile(file, '{');
  expect((await checkLibrary(dir)).problems.map(({ path: name }) => path.basename(name))).toEqual([
    'take.json',
    'rehearsal.json',
    'rehearsal-card.json',
  ]);
});
