import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GoEntry } from './go-log.ts';
import { goFrom, stepGo, type Go } from './go.ts';
import type { NotedCard } from './pupil-card.ts';
import type { RehearsalAction } from './rehearsal-clock.ts';
import { pupilSpokeIn, timelineOf } from './take-timeline.ts';
import { lengthOfSpans } from './talk/time-span.ts';
import { newGoOf } from '../../../tests/support/rehearsal-values.ts';
import { endedGo, takeFromGo } from './take-from-go.ts';

const made = { takeId: 'take-0001', startedAt: '2026-03-04T15:40:00.000Z' };

test('a take is laid out along its time: parts, pauses and their reasons, questions, and what was spoken', () => {
  const log: GoEntry[] = [
    { kind: 'beat', goMs: 4_000, beat: 1 },
    { kind: 'question-asked', goMs: 5_000 },
    { kind: 'pause', goMs: 6_000, why: 'question' },
    { kind: 'beat', goMs: 8_000, beat: 2 },
    { kind: 'resume', goMs: 9_000 },
    { kind: 'end', goMs: 12_000 },
  ];
  expect(timelineOf({ log, pupil: null })).toEqual({
    endMs: 12_000,
    beats: [
      { fromMs: 0, toMs: 4_000, beat: 0 },
      { fromMs: 4_000, toMs: 8_000, beat: 1 },
      { fromMs: 8_000, toMs: 12_000, beat: 2 },
    ],
    pauses: [{ fromMs: 6_000, toMs: 9_000, why: 'question' }],
    spoken: [
      { fromMs: 0, toMs: 6_000 },
      { fromMs: 9_000, toMs: 12_000 },
    ],
    questions: [5_000],
    surprises: [],
  });
});

test('the pupil’s turns are as long as the key was held, and two that overlap are one', () => {
  const pupil: NotedCard = {
    card: { persona: [], surprises: [] },
    entries: [
      { kind: 'pupil-spoke', fromMs: 3_000, toMs: 5_000 },
      { kind: 'unplanned', surprise: 'shrug', goMs: 3_500 },
      { kind: 'pupil-spoke', fromMs: 4_000, toMs: 6_000 },
    ],
  };
  expect(pupilSpokeIn(pupil)).toEqual([{ fromMs: 3_000, toMs: 6_000 }]);
  expect(timelineOf({ log: [], pupil }).surprises).toMatchObject([{ kind: 'shrug', goMs: 3_500 }]);
});

const action: fc.Arbitrary<RehearsalAction> = fc.oneof(
  fc
    .constantFrom<RehearsalAction['type'][]>('next-beat', 'previous-beat', 'pause', 'resume', 'question-asked')
    .map((type) => ({ type }) as RehearsalAction),
  fc.nat(2).map((beat) => ({ type: 'go-to-beat' as const, beat })),
);

test('whatever was done in a go, its timeline has every moment once, and agrees with the times of its parts', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(action, fc.integer({ min: 1, max: 20_000 })), { maxLength: 30 }), (done) => {
      let now = 3_000;
      let go: Go = stepGo(goFrom(newGoOf(), made), { type: 'start' }, 0);
      for (const [what, ms] of done) go = stepGo(go, what, (now += ms));
      go = stepGo(go, { type: 'end' }, (now += 1_000));
      const take = takeFromGo(endedGo(go), { pupil: null, sound: null, reviewOn: '2027-03-04' });
      const { endMs, beats, pauses, spoken } = timelineOf(take);
      expect(endMs).toBe(now - 3_000);
      expect(beats.map(({ fromMs }) => fromMs)).toEqual([0, ...beats.slice(0, -1).map(({ toMs }) => toMs)]);
      expect(beats.at(-1)?.toMs).toBe(endMs);
      expect(lengthOfSpans(pauses)).toBe(take.pausedMs);
      expect(lengthOfSpans(spoken)).toBe(take.timings.reduce((sum, { spentMs }) => sum + spentMs, 0));
    }),
  );
});
