import { expect, test } from 'vitest';
import { beatOf, scriptOf, variantBeatOf, variantOf } from '../../../tests/support/script-values.ts';
import { beatLabel } from '../scripts/script-words.ts';
import { clockFace } from './clock-face.ts';
import { readyState, step, type RehearsalEvent, type RehearsalState } from './rehearsal-clock.ts';
import { planRehearsal, plannedTotal, takeFromRehearsal } from './take-from-rehearsal.ts';
import { takeSchema } from './take.ts';

const base = [
  beatOf({ id: 'beat-01', title: 'Look here', text: 'one two three four' }),
  beatOf({ id: 'beat-02', text: '  ' }),
  beatOf({ id: 'beat-03', text: 'five six' }),
];
const script = scriptOf({
  title: 'Long '.repeat(40),
  beats: base,
  variants: [
    variantOf({
      id: 'variant-1',
      beats: base.map((one) => variantBeatOf({ ...one, text: one.text.trim() && 'her own words' })),
    }),
  ],
});

test('a plan holds the beats that have words, with the time they take', () => {
  const plan = planRehearsal(script, null, 60);
  expect(plan.beats.map(({ id, plannedMs }) => [id, plannedMs])).toEqual([
    ['beat-01', 4_000],
    ['beat-03', 2_000],
  ]);
  expect(plannedTotal(plan.beats)).toBe(6_000);
  expect(plan.beats.map(beatLabel)).toEqual(['Look here', 'Notice']);
  expect(planRehearsal(script, 'variant-1', 60)).toMatchObject({
    variantName: 'Bea',
    choice: { variantId: 'variant-1' },
  });
});

test('an ended rehearsal becomes a take that can be stored', () => {
  const plan = planRehearsal(script, 'variant-1', 60);
  const events: [RehearsalEvent, number][] = [
    ['start', 0],
    ['next-beat', 5_000.4],
    ['pause', 8_000],
    ['resume', 9_000],
    ['end', 10_000],
  ];
  const ended = events.reduce<RehearsalState>((state, [event, now]) => step(state, event, now), readyState(2));
  if (ended.phase !== 'ended') throw new Error('not ended');
  const take = takeFromRehearsal(ended, plan, {
    id: 'take-0001',
    artefactId: 'artefact-1',
    speakerId: 'person-ect',
    pupilPlayedById: 'person-mentor',
    startedAt: '2026-03-04T15:40:00.000Z',
    mentorNote: 'The question worked.',
    reviewOn: '2027-03-04',
  });
  expect(takeSchema.parse(take)).toEqual(take);
  expect(take.timings.map(({ spentMs }) => spentMs)).toEqual([2_000, 4_000]);
  expect(take.pausedMs).toBe(1_000);
});

test('a clock shows the seconds that have passed', () => {
  expect([0, 999, 7_000, 61_000, 750_000].map(clockFace)).toEqual(['0:00', '0:00', '0:07', '1:01', '12:30']);
});
