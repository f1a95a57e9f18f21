/** A stretch of a text: UTF-16 offsets, `to` exclusive, and the words between them. */
export interface TextPart {
  from: number;
  to: number;
  words: string;
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
/** A point between digits, as in 0.35, ends no sentence. */
const SENTENCE = /(?:[^.!?\n]|\.(?=\d))+[.!?]*["'”’)]*/gu;
const QUOTED = /[“"][^“”"\n]*[”"]|(?<![\p{L}\p{N}])‘(?:[^‘’\n]|’(?=\p{L}))*’/gu;

/** The words of a text in order: runs of letters or digits, with inner apostrophes and hyphens. */
export function wordsIn(text: string): TextPart[] {
  return partsOf(text, WORD);
}

/** The sentences of a text that hold a word: what stands between full stops, question and exclamation marks and new lines. */
export function sentencesIn(text: string): TextPart[] {
  return partsOf(text, SENTENCE)
    .map(withoutEdges)
    .filter(({ words }) => wordsIn(words).length > 0);
}

/** The text with everything in quotation marks blanked out, each character by a space, so that offsets still hold. */
export function withoutQuotations(text: string): string {
  return text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
}

export function hasQuotation(text: string): boolean {
  return withoutQuotations(text) !== text;
}

function partsOf(text: string, pattern: RegExp): TextPart[] {
  return [...text.matchAll(pattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    words: match[0],
  }));
}

function withoutEdges({ from, words }: TextPart): TextPart {
  const start = from + words.length - words.trimStart().length;
  const trimmed = words.trim();
  return { from: start, to: start + trimmed.length, words: trimmed };
}
