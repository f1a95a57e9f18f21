import { diffArrays } from 'diff';

/** A run of words that two texts share, or that only one of them has. Every run keeps the spaces before its words. */
export interface WordRun {
  in: 'both' | 'first' | 'second';
  words: string;
}

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'word' });

/**
 * What two texts have in common and what each has alone, word by word, in reading order. Whether an apostrophe or
 * quotation mark is straight or curled, and how many spaces there are, makes no difference; punctuation counts as a word of
 * its own, so that a full stop that became a comma is no change of the word before it.
 */
export function diffByWord(first: string, second: string): WordRun[] {
  const runs = diffArrays(tokensOf(first), tokensOf(second), { comparator: (a, b) => asCompared(a) === asCompared(b) });
  return runs.map(({ added, removed, value }) => ({
    in: added ? 'second' : removed ? 'first' : 'both',
    words: value.join(''),
  }));
}

/** Words and punctuation marks, each with the space before it. */
function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  let space = '';
  for (const { segment } of segmenter.segment(text.trim())) {
    if (segment.trim() === '') space += segment;
    else {
      tokens.push(space + segment);
      space = '';
    }
  }
  return tokens;
}

function asCompared(token: string): string {
  return token.trimStart().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').normalize();
}
