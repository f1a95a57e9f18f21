import { sentencesIn } from './text-parts.ts';

const JOINED =
  /(?<![\p{L}’'])(?:because|although|though|while|whereas|unless|until|when|whenever|where|wherever|which|who|whose|whether|if|so that|before|after|since|(?:and|but|or|so|then)\s+(?:i|you|he|she|it|we|they|there|this|that|then))(?!\p{L})|;/giu;

/**
 * About how many clauses a listener has to put together: one a sentence, and one more for every semicolon and every
 * joining word ("because", "when", "which", "if" …), or "and", "but", "or", "so" with a new subject. A rule of thumb.
 */
export function countClauses(text: string): number {
  return sentencesIn(text).reduce((sum, { words }) => sum + 1 + [...words.matchAll(JOINED)].length, 0);
}
