import { expect, test } from 'vitest';
import { beatOf, scriptOf, variantBeatOf, variantOf } from '../../../tests/support/script-values.ts';
import { beatsAsSaid, lengthOf, sayDuration, totalLength } from './script-plan.ts';
import { describeProfile, usualLevelNames } from './pupil-profile-words.ts';
import { countWords } from './speaking-time.ts';

const notice = beatOf({ id: 'beat-01', text: 'Look at line two.' });
const script = scriptOf({
  beats: [notice],
  variants: [
    variantOf({
      id: 'variant-1',
      profile: { confidence: 'low', motivation: 'high', age: null, priorAttainment: 'middle' },
      beats: [variantBeatOf({ ...notice, text: 'Bea, line two, please.' })],
    }),
  ],
});

test('a choice says the base, its variant, or the base again when the variant is gone', () => {
  expect(beatsAsSaid(script, null)[0]?.text).toBe('Look at line two.');
  expect(beatsAsSaid(script, 'variant-1')[0]?.text).toBe('Bea, line two, please.');
  expect(beatsAsSaid(script, 'variant-gone')[0]?.text).toBe('Look at line two.');
});

test('words are counted as a reader counts them', () => {
  expect(countWords("Don't re-read it – it’s fine, 3 times 4.")).toBe(8);
  expect(countWords(' … ')).toBe(0);
});

test('ninety words at 120 a minute take 45 seconds, and no words take none', () => {
  expect(lengthOf({ text: 'word '.repeat(90) }, 120)).toEqual({ words: 90, seconds: 45 });
  expect(totalLength([{ text: '' }, { text: 'one' }, { text: 'word '.repeat(90) }], 120)).toEqual({
    words: 91,
    seconds: 46,
  });
});

test('durations read like a clock a person would say', () => {
  expect([0, 45, 60, 65, 119.6].map(sayDuration)).toEqual(['0 s', '45 s', '1 min 00 s', '1 min 05 s', '2 min 00 s']);
});

test('a profile reads as one line, without an age when none was chosen', () => {
  expect(script.variants.map((variant) => describeProfile(variant.profile, usualLevelNames))).toEqual([
    'unsure, keen, secure with earlier steps',
  ]);
});
