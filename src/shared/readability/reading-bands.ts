import { yearGroups, type YearGroup } from '../library/artefact.ts';

/** What a span of year groups can be expected to read without help. */
export interface ReadingBand {
  first: YearGroup;
  last: YearGroup;
  /** Words said less often than this per million, and on no list of familiar words, count as hard. */
  rareBelow: number;
  /** Words in a sentence; longer ones are called long. */
  sentenceWords: number;
}

/**
 * Our own starting points, youngest first: no study gives these figures for English school years. The familiar words
 * are those of ten-year-olds whatever the band, so for the youngest more words are hard than we find.
 */
export const readingBands: readonly ReadingBand[] = [
  { first: 'Nursery', last: 'Year 2', rareBelow: 60, sentenceWords: 12 },
  { first: 'Year 3', last: 'Year 4', rareBelow: 25, sentenceWords: 16 },
  { first: 'Year 5', last: 'Year 6', rareBelow: 10, sentenceWords: 20 },
  { first: 'Year 7', last: 'Year 9', rareBelow: 1.5, sentenceWords: 25 },
  { first: 'Year 10', last: 'Year 13', rareBelow: 0.6, sentenceWords: 30 },
];

/** The band a year group belongs to. */
export function bandOf(yearGroup: YearGroup): ReadingBand {
  const place = yearGroups.indexOf(yearGroup);
  return readingBands.find(({ last }) => place <= yearGroups.indexOf(last))!;
}
