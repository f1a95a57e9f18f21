import type { Finding } from '../annotations/annotation.ts';
import type { BankComment } from './bank-comment.ts';

/** What the comment is wanted for; what fits it comes first. */
export interface BankWish {
  query: string;
  finding?: Finding | undefined;
  yearGroup?: string | null | undefined;
}

/** How much each thing counts; only their order matters. A word begun at its start beats one found inside another. */
const WEIGHT = { startsWith: 8, wordStart: 4, inside: 1, finding: 3, yearGroup: 2 };

/**
 * Comments that hold every word of the query (all of them when it is empty), the best first: how well the words fit,
 * whether it was a strength or an opportunity like this one, whether it was used in this year group, and then how often
 * and how lately it was used.
 */
export function searchBank(bank: readonly BankComment[], wish: BankWish): BankComment[] {
  const query = wish.query.trim().toLowerCase();
  const terms = query.split(/\s+/).filter(Boolean);
  return bank
    .flatMap((comment) => {
      const score = scoreOf(comment, query, terms, wish);
      return score === null ? [] : [{ comment, score: score + Math.log2(1 + comment.uses) }];
    })
    .sort((a, b) => b.score - a.score || b.comment.usedAt - a.comment.usedAt)
    .map(({ comment }) => comment);
}

function scoreOf(comment: BankComment, query: string, terms: readonly string[], wish: BankWish): number | null {
  const words = comment.words.toLowerCase();
  const tags = [
    ...comment.statements.map((code) => code.toLowerCase()),
    ...comment.yearGroups.map((year) => year.toLowerCase()),
  ];
  let score = 0;
  for (const term of terms) {
    const at = words.indexOf(term);
    if (at === -1 && !tags.some((tag) => tag.includes(term))) return null;
    score += at === -1 || !startsWordIn(words, term) ? WEIGHT.inside : WEIGHT.wordStart;
  }
  if (query !== '' && words.startsWith(query)) score += WEIGHT.startsWith;
  if (wish.finding && comment.finding === wish.finding) score += WEIGHT.finding;
  if (wish.yearGroup && comment.yearGroups.includes(wish.yearGroup)) score += WEIGHT.yearGroup;
  return score;
}

function startsWordIn(words: string, term: string): boolean {
  return words.startsWith(term) || words.includes(` ${term}`) || words.includes(`“${term}`);
}
