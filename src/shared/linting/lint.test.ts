import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packRules } from '../../../tests/support/labelled-comments.ts';
import type { YearGroup } from '../library/artefact.ts';
import type { BeatKind, ScriptMode } from '../scripts/script.ts';
import { lint } from './lint.ts';

const rules = packRules();

interface Around {
  mode?: ScriptMode;
  yearGroup?: YearGroup | null;
  work?: string[];
  anchored?: boolean;
}

function advice(words: Partial<Record<BeatKind, string>>, around: Around = {}) {
  const { mode = 'written', yearGroup = 'Year 6', work = [], anchored = false } = around;
  const beats = Object.entries(words).map(([kind, text]) => ({ id: kind, kind: kind as BeatKind, text, anchored }));
  return lint({ mode, beats }, { yearGroup, work }, rules);
}

function wordsOf(ruleId: string, words: Partial<Record<BeatKind, string>>, around?: Around): string[] {
  return advice(words, around)
    .filter((finding) => finding.ruleId === ruleId)
    .map((finding) => finding.words);
}

test('a script with nothing in it yet is left in peace', () => {
  expect(advice({ notice: '', action: ' ' })).toEqual([]);
});

test('praise of the person is found, praise of a thing in the work is not', () => {
  expect(wordsOf('person-praise', { strength: 'You are so clever!' })).toEqual(['You are so clever']);
  expect(wordsOf('person-praise', { strength: 'What a clever way to hide it: we hear it breathe.' })).toEqual([]);
});

test('praise is bare only where its part says nothing else', () => {
  expect(wordsOf('vague-praise', { strength: 'Well done, great work!' })).toEqual(['Well done', 'great work']);
  expect(wordsOf('vague-praise', { strength: 'Well done: your bars are the same length, so they compare.' })).toEqual(
    [],
  );
});

test('words that often are sarcastic are left alone where they mean what they say', () => {
  const sarcasm = (gap: string) => wordsOf('sarcasm', { gap });
  expect(sarcasm('Lucky for us, who needs full stops?')).toEqual(['Lucky for us', 'who needs full']);
  expect(sarcasm('For once you stayed awake.')).toEqual(['For once you stayed']);
  expect(sarcasm('The lucky boy who needs help is for once not the hero.')).toEqual([]);
  expect(sarcasm('Thank you for that careful drawing. How kind of you to share it.')).toEqual([]);
});

test('always and never are found about the pupil, and left alone in what the work tells', () => {
  expect(wordsOf('absolutes', { gap: 'Your capital letters are always missing.' })).not.toEqual([]);
  expect(wordsOf('absolutes', { gap: 'Your narrator never says who he is.' })).toEqual([]);
  expect(wordsOf('absolutes', { action: 'Everything you need is on the card.' })).toEqual([]);
});

test('a question that begins with what, which or why gives no answer away', () => {
  const asked = (check: string) => wordsOf('answer-in-question', { check });
  expect(asked('Why don’t you try it with counters? Which one is right?')).toEqual([]);
  expect(asked('So it is eight, right?')).toEqual(['right']);
  expect(asked('Isn’t three quarters bigger?')).toEqual(['Isn’t three']);
});

test('what is impossible in mathematics is no fault of the pupil', () => {
  expect(wordsOf('deficit-wording', { gap: 'You can’t get 14 from 6 and 7. You don’t get a right angle.' })).toEqual(
    [],
  );
  expect(wordsOf('deficit-wording', { gap: 'Careless! You can’t spell.' })).toEqual(['Careless', 'You can’t spell']);
});

test('being able to do something is told of the work, being able of the person', () => {
  expect(wordsOf('person-praise', { strength: 'You are able to say why 3/4 is more.' })).toEqual([]);
  expect(wordsOf('person-praise', { strength: 'You are so able.' })).toEqual(['You are so able']);
});

test('a target is vague unless it points at something', () => {
  expect(wordsOf('vague-target', { action: 'Add more detail.' })).toEqual(['Add more detail']);
  expect(wordsOf('vague-target', { action: 'Add more detail, such as what she heard at the door.' })).toEqual([]);
});

test('a task and its end are one step; a third, an added one and a second part are more', () => {
  expect(wordsOf('several-steps', { action: 'Draw both bars and compare them.' })).toEqual([]);
  expect(wordsOf('several-steps', { action: 'Draw the bar, and then label it. Check the sum.' })).not.toEqual([]);
  expect(wordsOf('several-steps', { action: 'Draw the bar. Also check your spelling.' })).toEqual([
    'Also check your spelling',
  ]);
  expect(wordsOf('several-steps', { action: 'Draw both bars. Also, fix question 2.' })).toEqual([
    'Also, fix question 2',
  ]);
  expect(wordsOf('several-steps', { action: 'Draw both bars. Don’t forget your title.' })).not.toEqual([]);
  expect(wordsOf('several-steps', { action: '1. Draw the bar 2. Rub out the line' })).toEqual(['Rub out the line']);
  expect(wordsOf('several-steps', { action: 'Draw the bars of question 2. Check them by counting.' })).toEqual([]);
  const two = ['one', 'two'].map((id) => ({ id, kind: 'action' as const, text: 'Draw it.', anchored: false }));
  const found = lint({ mode: 'written', beats: two }, { yearGroup: null, work: [] }, rules);
  expect(found.find(({ ruleId }) => ruleId === 'several-steps')).toMatchObject({ beatId: 'two', from: 0, to: 8 });
});

test('a missing step is told where it belongs, and time is asked for only where there is a step', () => {
  const missing = advice({ strength: 'Your bars match.', action: '', 'time-to-act': '' });
  expect(missing.find(({ ruleId }) => ruleId === 'no-next-step')).toMatchObject({ beatId: 'action', from: 0, to: 0 });
  expect(missing.some(({ ruleId }) => ruleId === 'no-time-to-act')).toBe(false);
  expect(wordsOf('no-time-to-act', { action: 'Draw the bars.' })).toEqual(['']);
  expect(wordsOf('no-time-to-act', { action: 'Draw the bars. You have five minutes.' })).toEqual([]);
  expect(wordsOf('no-time-to-act', { action: 'Draw the bars.', 'time-to-act': 'Before break.' })).toEqual([]);
});

test('a quotation, a word of the findings or a place in the work makes it about the work', () => {
  const bland = { strength: 'This is really good.' };
  expect(wordsOf('nothing-from-the-work', bland)).toEqual(['']);
  expect(wordsOf('nothing-from-the-work', bland, { anchored: true })).toEqual([]);
  expect(wordsOf('nothing-from-the-work', { strength: 'Really good bars.' }, { work: ['two bars'] })).toEqual([]);
  expect(wordsOf('nothing-from-the-work', { strength: '“The door creaked” is good.' })).toEqual([]);
});

test('a question that wants a nod gives the answer, an open one does not', () => {
  expect(wordsOf('answer-in-question', { check: 'The bars differ, don’t they?' })).toEqual(['don’t they']);
  expect(wordsOf('answer-in-question', { check: 'What is different about the bars?' })).toEqual([]);
});

test('a term is jargon before its year and not from then on', () => {
  const words = { action: 'Use a modal verb.' };
  expect(wordsOf('jargon', words, { yearGroup: 'Year 3' })).toEqual(['modal verb']);
  expect(wordsOf('jargon', words, { yearGroup: 'Year 5' })).toEqual([]);
  expect(wordsOf('jargon', words, { yearGroup: null })).toEqual([]);
});

test('only spoken parts can be too long, and the words beyond the limit are marked', () => {
  const words = { strength: `${'word '.repeat(40)}too many` };
  expect(wordsOf('too-long-to-hold', words, { mode: 'spoken', yearGroup: 'Year 1' })).toEqual(['too many']);
  expect(wordsOf('too-long-to-hold', words, { mode: 'spoken', yearGroup: 'Year 11' })).toEqual([]);
  expect(wordsOf('too-long-to-hold', words, { yearGroup: 'Year 1' })).toEqual([]);
});

test('“never” about the pupil is found, in a fact or in the pupil’s own words it is not', () => {
  expect(wordsOf('absolutes', { gap: 'You never line them up.' })).toEqual(['You never']);
  expect(wordsOf('absolutes', { strength: 'You found that an even number never ends in 3.' })).toEqual([]);
  expect(wordsOf('absolutes', { strength: 'You wrote “you never came”.' })).toEqual([]);
});

test('the words of every finding stand where it says, whatever people type', () => {
  const bits = fc.constantFrom(
    'you never ',
    'well done',
    '! ',
    'add more detail. ',
    '“never” ',
    'isn’t it? ',
    '\n',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      for (const { from, to, words } of advice({ gap: text })) expect(text.slice(from, to)).toBe(words);
    }),
  );
});
