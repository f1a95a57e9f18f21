import { expect, test } from 'vitest';
import { newGoOf, takeOf } from '../../../tests/support/rehearsal-values.ts';
import { takenUp } from './go.ts';
import { stretchesOf } from './go-log.ts';
import { readClock } from './rehearsal-clock.ts';
import { storedGoSchema } from './stored-go.ts';
import { storedTakeSchema } from './stored-take.ts';

test('a go of the first version opens where it stood, with its note and a log that agrees with its clock', () => {
  const { artefactId, plan, speakerId, pupilPlayedById } = newGoOf();
  const { profile: _profile, ...planOfThen } = plan;
  const go = storedGoSchema.parse({
    version: 1,
    artefactId,
    plan: { ...planOfThen, beats: plan.beats.map(({ anchors: _anchors, ...beat }) => beat) },
    speakerId,
    pupilPlayedById,
    startedAt: '2026-11-24T10:00:00.000Z',
    note: 'Wait longer.',
    reached: { beat: 1, spent: [4_000, 1_500.5, 0], pausedMs: 700 },
  });
  expect(go).toMatchObject({ version: 2, draft: { worked: 'Wait longer.' }, soundSpans: [] });
  const again = takenUp(go, 0, 5_000);
  const clock = readClock(again.clock, 5_000);
  expect(clock).toMatchObject({ phase: 'paused', beat: 1, spentMs: [4_000, 1_500.5, 0], pausedMs: 700 });
  expect(
    stretchesOf(again.log, clock.goMs).map(({ beat, paused, fromMs, toMs }) => [beat, paused, toMs - fromMs]),
  ).toEqual([
    [0, null, 4_000],
    [1, null, 1_500.5],
    [1, 'restart', 700],
  ]);
});

test('a take of the first version opens with its times and its note, and one of today as it is', () => {
  const { id, artefactId, choice, scriptTitle, variantName, speakerId, pupilPlayedById, startedAt, reviewOn } =
    takeOf();
  const common = { id, artefactId, choice, scriptTitle, variantName, speakerId, pupilPlayedById, startedAt, reviewOn };
  const timings = [
    { beatId: 'beat-01', kind: 'notice', spentMs: 4_000, plannedMs: 5_000 },
    { beatId: 'beat-02', kind: 'gap', spentMs: 2_000, plannedMs: 5_000 },
  ];
  const take = storedTakeSchema.parse({
    version: 1,
    ...common,
    timings,
    pausedMs: 20,
    mentorNote: 'The pause worked.',
  });
  expect(take).toMatchObject({
    version: 2,
    ...common,
    timings,
    pausedMs: 20,
    worked: 'The pause worked.',
    sound: null,
  });
  expect(stretchesOf(take.log, 6_020).map(({ beat, paused, toMs }) => [beat, paused, toMs])).toEqual([
    [0, null, 4_000],
    [1, null, 6_000],
    [1, 'pause', 6_020],
  ]);
  expect(storedTakeSchema.parse(takeOf())).toEqual(takeOf());
});
