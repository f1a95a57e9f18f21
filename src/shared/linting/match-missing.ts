import { hasQuotation, wordsIn } from '../readability/text-parts.ts';
import type { BeatKind } from '../scripts/script.ts';
import type { LintContext, LintMatch, ScriptAsSaid } from './lint-finding.ts';
import type { LintRuleOf } from './lint-rule.ts';
import { compilePhrases } from './phrase-pattern.ts';

/** Words of its own from which on feedback is taken to be about one piece, though none of them is among the findings. */
const WORDS_OF_ITS_OWN = 3;
/** Words that begin with the same letters, this many, are taken for forms of one word: "plant" and "planting". */
const SHARED_BEGINNING = 5;

/** Where else people say when something is to be done. */
const mayTellTime: readonly BeatKind[] = ['action', 'check'];

/** No next step: nothing is said in any beat of that kind. */
export function matchNoNextStep(script: ScriptAsSaid): LintMatch[] {
  return says(script, 'action') ? [] : missing(script, 'action');
}

/** A next step, and no word on when or for how long. */
export function matchNoTimeToAct(rule: LintRuleOf<'no-time-to-act'>, script: ScriptAsSaid): LintMatch[] {
  if (!says(script, 'action') || says(script, 'time-to-act')) return [];
  const findTime = compilePhrases(rule.times, rule.groups);
  const saidSomewhere = script.beats.some(({ kind, text }) => mayTellTime.includes(kind) && findTime(text).length > 0);
  return saidSomewhere ? [] : missing(script, 'time-to-act');
}

/** Nothing that only this piece of work could have called for: no place in it, quotation, number or word of its own. */
export function matchNothingFromTheWork(
  rule: LintRuleOf<'nothing-from-the-work'>,
  script: ScriptAsSaid,
  context: LintContext,
): LintMatch[] {
  if (script.beats.some(({ anchored, text }) => anchored || hasQuotation(text) || /\d/.test(text))) return [];
  const plain = new Set(rule.plain);
  const ownWords = (text: string) =>
    wordsIn(text.toLowerCase())
      .map(({ words }) => words.replace(/['’]s?$/, ''))
      .filter((word) => word.length > 2 && !plain.has(word));
  const said = new Set(script.beats.flatMap(({ text }) => ownWords(text)));
  const known = context.work.flatMap(ownWords);
  const shared = [...said].some((word) => known.some((other) => areForms(word, other)));
  return shared || said.size >= WORDS_OF_ITS_OWN ? [] : missing(script, 'notice');
}

function areForms(a: string, b: string): boolean {
  if (a === b || a === `${b}s` || b === `${a}s`) return true;
  return a.length >= SHARED_BEGINNING && b.slice(0, SHARED_BEGINNING) === a.slice(0, SHARED_BEGINNING);
}

function says(script: ScriptAsSaid, kind: BeatKind): boolean {
  return script.beats.some((beat) => beat.kind === kind && beat.text.trim() !== '');
}

/** Something missing is told at the beat where it belongs, or at the last one where there is none. */
function missing(script: ScriptAsSaid, kind: BeatKind): LintMatch[] {
  const beat = script.beats.find((each) => each.kind === kind) ?? script.beats.at(-1);
  return beat ? [{ beatId: beat.id, from: 0, to: 0 }] : [];
}
