import type { CountedEntry } from './class-sheet.ts';
import { asSentence } from './as-sentence.ts';
import type { MarkGroup } from './count-marks.ts';

/** Spellings in one starter: few enough to hold in mind. */
const SPELLINGS_AT_ONCE = 5;

/**
 * A start for the next lesson, about what most pieces share: a misunderstanding before errors of which nobody said the
 * kind, those before slips, and slips before spellings. Two worked lines to tell apart, because the point of a starter here is time to act on the feedback (6h).
 */
export function starterTask(groups: readonly MarkGroup[]): Omit<CountedEntry, 'spare'>[] {
  const first = (section: MarkGroup['section']) => groups.find((group) => group.section === section);
  const shared = first('reteach') ?? first('unsaid') ?? first('slips');
  if (shared) {
    return [
      entry(
        shared,
        `Five minutes to begin with. On the board: ${asSentence(shared.words)} Two examples, one right and one not: which is which, and how do you know? Then find one place in your own work and put it right.`,
      ),
    ];
  }
  const spellings = groups.filter(({ section }) => section === 'spellings').slice(0, SPELLINGS_AT_ONCE);
  if (spellings.length === 0) return [];
  const words = `Five minutes to begin with: look, cover, write, check these words, then put them right in your work: ${spellings.map((group) => group.words).join(', ')}.`;
  return [entry({ ...spellings[0]!, from: [...new Set(spellings.flatMap(({ from }) => from))] }, words)];
}

function entry({ what, marks, from }: MarkGroup, words: string): Omit<CountedEntry, 'spare'> {
  return { key: 'starter/first', section: 'starter', words: words.slice(0, 2000), counted: { what, marks }, from };
}
