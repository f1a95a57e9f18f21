import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { yearGroups, type YearGroup } from '../library/artefact.ts';
import { bandOf, readingBands, type ReadingBand } from './reading-bands.ts';
import { sentencesIn, withoutQuotations, wordsIn } from './text-parts.ts';
import type { WordLists } from './word-lists.ts';

/** Below this many words a formula says nothing: two words can move it by two school years. */
export const WORDS_FOR_A_FORMULA = 100;

/** A text is taken to suit a band when at most one word in twenty is hard for it; in a few words, one. */
const MOST_HARD_SHARE = 0.05;

const CONTRACTION = /['’](?:t|re|ve|ll|d|m)$/;

/** What a text asks of a reader. */
export interface Reading {
  words: number;
  /** Hard for the year group, each once, in the order they first come. */
  hardWords: string[];
  /** Sentences longer than the year group's band is given, word for word. */
  longSentences: string[];
  /** The youngest band the text suits; null when it suits none. */
  suits: Pick<ReadingBand, 'first' | 'last'> | null;
  /** Flesch–Kincaid, from 100 words on: the American grade, and the English year group of the same age. */
  formula: { grade: number; yearGroup: YearGroup } | null;
}

/** Looks at what people are to read. What is quoted from the pupil's own work counts for no hard word. */
export function readingOf(text: string, yearGroup: YearGroup, lists: WordLists): Reading {
  const band = bandOf(yearGroup);
  const words = wordsIn(text).length;
  return {
    words,
    hardWords: hardWords(text, band, lists),
    longSentences: longSentences(text, band),
    suits: words === 0 ? null : (readingBands.find((each) => suits(text, each, lists)) ?? null),
    formula: words < WORDS_FOR_A_FORMULA ? null : byFormula(text),
  };
}

function suits(text: string, band: ReadingBand, lists: WordLists): boolean {
  const hard = new Set(hardWords(text, band, lists));
  const words = wordsIn(text.toLowerCase());
  const hardCount = words.filter((word) => hard.has(word.words)).length;
  return hardCount <= Math.max(1, words.length * MOST_HARD_SHARE) && longSentences(text, band).length === 0;
}

function hardWords(text: string, band: ReadingBand, lists: WordLists): string[] {
  // "aren't" and the like are in no list, and every child says them.
  const isHard = (word: string) =>
    !CONTRACTION.test(word) && !lists.isFamiliar(word) && lists.perMillion(word) < band.rareBelow;
  const words = sentencesIn(withoutQuotations(text)).flatMap((sentence) =>
    // A word with a capital inside a sentence is a name, and no list of words can say who knows it.
    wordsIn(sentence.words).filter(({ words: word }, index) => index === 0 || !/^\p{Lu}/u.test(word)),
  );
  return [...new Set(words.map(({ words: word }) => word.toLowerCase()))].filter(
    (word) => isHard(word) && word.split('-').some((part) => isWord(part) && isHard(part)),
  );
}

function isWord(text: string): boolean {
  return /^\p{L}{2}/u.test(text) && !/\d/.test(text);
}

function longSentences(text: string, { sentenceWords }: ReadingBand): string[] {
  return sentencesIn(text)
    .map(({ words }) => words)
    .filter((sentence) => wordsIn(sentence).length > sentenceWords);
}

/**
 * Flesch–Kincaid grade (Kincaid and others, 1975): 0.39 × words a sentence + 11.8 × syllables a word − 15.59. Children
 * in American grade 1 are as old as those in Year 2.
 */
function byFormula(text: string): Reading['formula'] {
  const words = wordsIn(text);
  const syllables = words.reduce((sum, { words: word }) => sum + syllable(word), 0);
  const grade = fleschKincaid({ sentence: sentencesIn(text).length, word: words.length, syllable: syllables });
  const year = yearGroups.indexOf('Year 1') + Math.round(grade);
  return { grade, yearGroup: yearGroups[Math.max(0, Math.min(year, yearGroups.length - 1))]! };
}
