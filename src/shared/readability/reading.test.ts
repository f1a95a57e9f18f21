import { beforeAll, expect, test } from 'vitest';
import { yearGroups } from '../library/artefact.ts';
import { loadWordLists } from './load-word-lists.ts';
import { bandOf } from './reading-bands.ts';
import { readingOf } from './reading.ts';
import type { WordLists } from './word-lists.ts';

let lists: WordLists;
beforeAll(async () => {
  lists = await loadWordLists();
});

test('British spelling and the forms of a familiar word are not hard', () => {
  const { hardWords } = readingOf(
    'Mum realised that her favourite colours travelled across the bridges.',
    'Year 4',
    lists,
  );
  expect(hardWords).toEqual([]);
});

test('a word seldom said is hard for the young and not for the old, and is named once', () => {
  const text = 'Persuade the reader. You can persuade people with a metaphor.';
  expect(readingOf(text, 'Year 4', lists).hardWords).toEqual(['persuade', 'metaphor']);
  expect(readingOf(text, 'Year 11', lists).hardWords).toEqual([]);
});

test('what children say every day in short is not hard', () => {
  expect(readingOf('They aren’t alike, so you’ll see it’s new.', 'Year 1', lists).hardWords).toEqual([]);
});

test('names, and what is quoted from the work, are not hard words', () => {
  expect(readingOf('You put Persephone in “the abysmal crepuscule” here.', 'Year 5', lists).hardWords).toEqual([]);
});

test('only sentences longer than the year group is given are called long', () => {
  const sentence = 'You wrote that the cat sat on the mat and that the dog ran off to the big red barn.';
  expect(readingOf(sentence, 'Year 2', lists).longSentences).toEqual([sentence]);
  expect(readingOf(sentence, 'Year 9', lists).longSentences).toEqual([]);
});

test('the band is the youngest the words suit, and there is none for what suits nobody', () => {
  expect(readingOf('The cat sat on the mat.', 'Year 6', lists).suits?.first).toBe('Nursery');
  expect(readingOf('Your metaphor will persuade.', 'Year 6', lists).suits?.first).toBe('Year 7');
  expect(readingOf('', 'Year 6', lists).suits).toBeNull();
  const unreadable = 'Periphrastic anacoluthon obfuscates verisimilitude.';
  expect(readingOf(unreadable, 'Year 6', lists).suits).toBeNull();
});

test('a formula speaks from a hundred words on and not before', () => {
  const ten = 'The cat sat on the mat and ate a fish. ';
  expect(readingOf(ten.repeat(9), 'Year 3', lists).formula).toBeNull();
  const formula = readingOf(ten.repeat(10), 'Year 3', lists).formula;
  // 100 words in 10 sentences, one syllable each: 0.39 × 10 + 11.8 − 15.59.
  expect(formula?.grade).toBeCloseTo(0.11, 5);
  expect(formula?.yearGroup).toBe('Year 1');
});

test('every year group has a band, and none is stricter than a younger one', () => {
  const bands = yearGroups.map(bandOf);
  for (const [i, band] of bands.entries()) {
    expect(band.sentenceWords).toBeGreaterThanOrEqual(bands[Math.max(0, i - 1)]!.sentenceWords);
    expect(band.rareBelow).toBeLessThanOrEqual(bands[Math.max(0, i - 1)]!.rareBelow);
  }
});
