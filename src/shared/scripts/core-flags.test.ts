import { expect, test } from 'vitest';
import { beatOf, variantBeatOf } from '../../../tests/support/script-values.ts';
import { coreFlags } from './core-flags.ts';

const beats = [
  beatOf({ id: 'gap', kind: 'gap', text: 'Look at line two with me.' }),
  beatOf({ id: 'action', kind: 'action', core: true, text: 'Write two reasons and draw both bars.' }),
  beatOf({ id: 'time', kind: 'time-to-act', core: true, text: 'Do it now; you have five minutes.' }),
];
const script = { expectation: 'Every answer gives three examples.', beats };

/** What is flagged when Bea hears these words instead of the gap's. */
function flagged(text: string): [kind: string, words: string][] {
  const variant = { beats: [variantBeatOf({ ...beats[0]!, text, source: 'own' })] };
  return coreFlags(script, variant).map(({ kind, words }) => [kind, words]);
}

/** The same where the next step and the time to act were unlocked. */
function flaggedUnlocked(texts: Partial<Record<'action' | 'time', string>>): [kind: string, words: string][] {
  const open = beats.map((beat) => ({ ...beat, core: false }));
  const own = open.map((beat) =>
    variantBeatOf({
      ...beat,
      ...(beat.id in texts ? { text: texts[beat.id as 'action'], source: 'own' } : { source: 'inherited' }),
    }),
  );
  return coreFlags({ ...script, beats: open }, { beats: own }).map(({ kind, words }) => [kind, words]);
}

test.each([
  ['Just fix line two.', 'lowered', 'Just'],
  ['Fix line two, only if you can.', 'lowered', 'only if you can'],
  ['Don’t worry about the second bar.', 'lowered', 'Don’t worry about'],
  ["You don't have to do all of it.", 'lowered', "You don't have to"],
  ['Do as much as you can.', 'lowered', 'as much as you can'],
  ['Take an easier one first.', 'lowered', 'an easier one'],
  ['Write one reason.', 'fewer', 'one reason'],
  ['Give me two good examples.', 'fewer', 'two good examples'],
  ['You have ten minutes.', 'other-time', 'ten minutes'],
  ['You can do it at home.', 'other-time', 'at home'],
  ['Don’t bother with the second bar.', 'lowered', 'Don’t bother with'],
  ['I’ll do the second one for you.', 'lowered', 'I’ll do the second one for you'],
  ['One reason will do.', 'lowered', 'One reason will do'],
  ['Give a single reason.', 'fewer', 'a single reason'],
  ['Draw the first one only.', 'lowered', 'the first one only'],
  ['Take as long as you like.', 'lowered', 'as long as you like'],
  ['Start when you feel ready.', 'lowered', 'when you feel ready'],
  ['Maybe try to write it.', 'lowered', 'Maybe try'],
])('“%s” is flagged (%s) for the very words “%s”', (text, kind, words) => {
  expect(flagged(text)).toEqual([[kind, words]]);
});

test.each([
  'Look at line two with me. It is the same idea as yesterday.',
  'You have just shown me how bars work.',
  'That is just right, and not just for line two: just like the first.',
  'Your one reason is clear.',
  'Write two reasons, as we did with the sea poem.',
  'Write three reasons.',
  'You have 5 minutes, and I will stay beside you.',
  'This is adjusted, and skipping is not said.',
  'The first part is clear, and maybe the best.',
  'I will read the first one with you, and a single word tells me why.',
])('“%s” asks no less, and is left alone', (text) => {
  expect(flagged(text)).toEqual([]);
});

test.each([
  ['Just look at line two with me.', 'Just'],
  ['Don’t worry about crossing out.', 'Don’t worry about'],
  ['Skip count in fives from here.', 'Skip'],
  ['Read it for two minutes first.', 'two minutes'],
  ['Write one reason, then the other.', 'one reason'],
])('“%s” is flagged though it lowers nothing: a known false alarm', (text, words) => {
  expect(flagged(text)).toMatchObject([[expect.any(String), words]]);
});

test('one sentence is flagged once for each thing it does, with the words that take most away', () => {
  expect(flagged('Just write one reason, if you have time, and skip the rest.')).toEqual([
    ['lowered', 'skip'],
    ['fewer', 'one reason'],
  ]);
  expect(flagged('Just fix line two. Do the rest if you have time.')).toEqual([
    ['lowered', 'if you have time'],
    ['lowered', 'Just'],
  ]);
});

test('offsets give the words back, so that they can be underlined', () => {
  const text = 'Look, and write one reason.';
  const [flag] = coreFlags(script, { beats: [variantBeatOf({ ...beats[0]!, text })] });
  expect(text.slice(flag!.from, flag!.to)).toBe('one reason');
});

test('words the base has itself are not held against a variant', () => {
  const base = [beatOf({ id: 'gap', kind: 'gap', text: 'Just look at line two.' }), ...beats.slice(1)];
  const own = variantBeatOf({ ...base[0]!, text: 'You did well. Just look at line two.' });
  expect(coreFlags({ ...script, beats: base }, { beats: [own] })).toEqual([]);
});

test('inherited words are never flagged, also where the base itself asks little', () => {
  const inherited = variantBeatOf({ ...beats[0]!, text: 'Only if you can.', source: 'inherited' });
  expect(coreFlags(script, { beats: [inherited] })).toEqual([]);
});

test('an unlocked next step that a variant empties, or says without its amounts, is flagged with what was dropped', () => {
  expect(flaggedUnlocked({ action: ' ' })).toEqual([['dropped', 'Write two reasons and draw both bars.']]);
  expect(flaggedUnlocked({ action: 'Write your reasons and draw both bars.' })).toEqual([['dropped', 'two reasons']]);
  expect(flaggedUnlocked({ time: 'Do it now, at your own pace.' })).toEqual([['dropped', 'five minutes']]);
  expect(flaggedUnlocked({ action: 'Give two reasons. Then draw both bars, as large as you like.' })).toEqual([]);
});
