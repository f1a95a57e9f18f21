import type { Annotation } from '../annotations/annotation.ts';
import { stampsOf } from './code-tally.ts';
import type { Code } from './palette.ts';

/**
 * After this many slips on one page the rest is the pupil's to find: marking every slip costs the marker time and
 * teaches the pupil nothing about looking. Three is the figure of the meeting guide's fifth week.
 */
export const SLIPS_BEFORE_PROOF_READING = 3;

/** Used where a palette has no proof-reading code of its own. */
export const PROOF_READ: Pick<Code, 'id' | 'symbol' | 'meaning' | 'pupilMeaning' | 'colour'> = {
  id: 'proof-read',
  symbol: 'PR',
  meaning: 'Proof-read',
  pupilMeaning: 'Read this page again, slowly. Find the slips that are left and put them right yourself.',
  colour: 'violet',
};

/**
 * Whether a proof-read prompt is worth suggesting for a page: the marker has reached the third slip, and the page holds
 * no such prompt yet. Going on to a fourth slip is no answer: a hand that marks fast has not read the question. A page
 * on which nobody marks a slip just now is left alone: the question would come up on merely opening the work.
 *
 * @param marks one person's marks on the page
 * @param promptCodes names of the codes that ask for proof-reading
 * @param since milliseconds since 1970: when the work was opened
 */
export function isProofReadDue(marks: readonly Annotation[], promptCodes: ReadonlySet<string>, since: number): boolean {
  const stamps = stampsOf(marks);
  if (stamps.some(({ code }) => code.codeId === PROOF_READ.id || promptCodes.has(code.codeId))) return false;
  const slips = stamps.filter(({ errorKind }) => errorKind === 'slip');
  return slips.length >= SLIPS_BEFORE_PROOF_READING && slips.some(({ madeAt }) => madeAt >= since);
}
