import { expect, test } from 'vitest';
import { newGoOf } from '../../../tests/support/rehearsal-values.ts';
import { beatOf, scriptOf, variantBeatOf, variantOf } from '../../../tests/support/script-values.ts';
import { beatLabel } from '../scripts/script-words.ts';
import { clockFace } from './clock-face.ts';
import { goFrom, stepGo } from './go.ts';
import { planRehearsal, plannedTotal } from './rehearsal-plan.ts';
import { endedGo, takeFromGo } from './take-from-go.ts';
import { takeSchema } from './take.ts';

const made = { takeId: 'take-0001', startedAt: '2026-03-04T15:40:00.000Z' };

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

test('an ended go becomes a take that can be stored', () => {
  const decided = newGoOf({ plan: planRehearsal(script, 'variant-1', 60), aim: 'Wait longer.' });
  const go = (
    [
      ['start', 0],
      ['next-beat', 5_000],
      ['pause', 8_000],
      ['resume', 9_000],
      ['end', 10_000],
    ] as const
  ).reduce((each, [type, now]) => stepGo(each, { type }, now), goFrom(decided, made));
  const pupil = { card: { persona: ['Quiet today.'], surprises: [] }, entries: [] };
  const besides = { pupil, sound: { ms: 6_000 }, reviewOn: '2027-03-04' };
  const take = takeFromGo(endedGo({ ...go, draft: { ...go.draft, worked: 'The question.' } }), besides);
  expect(takeSchema.parse(take)).toEqual(take);
  expect(take).toMatchObject({ id: 'take-0001', aim: 'Wait longer.', worked: 'The question.', pausedMs: 1_000, pupil });
  expect(take.timings.map(({ spentMs }) => spentMs)).toEqual([2_000, 4_000]);
  expect(take.log).toEqual(go.log);
});

test('a go that has not ended is no take', () => {
  expect(() => endedGo(goFrom(newGoOf(), made))).toThrow('not ended');
});

test('a clock shows the seconds that have passed', () => {
  expect([0, 999, 7_000, 61_000, 750_000].map(clockFace)).toEqual(['0:00', '0:00', '0:07', '1:01', '12:30']);
});
