import { hasQuotation, sentencesIn, withoutQuotations, wordsIn, type TextPart } from '../readability/text-parts.ts';
import type { BeatAsSaid, LintMatch, ScriptAsSaid } from './lint-finding.ts';
import type { LintRuleOf } from './lint-rule.ts';
import { compilePhrases, type FindPhrases } from './phrase-pattern.ts';

/** Beside praise, fewer words than this of its own mean that a beat says nothing of what was praised. */
const WORDS_THAT_SAY_WHAT = 2;

/** Every phrase, but for sentences that hold one of `unless`. Nothing the pupil is quoted with counts. */
export function matchPhrases(rule: LintRuleOf<'phrases'>, script: ScriptAsSaid): LintMatch[] {
  const find = compilePhrases(rule.phrases, rule.groups);
  const findExcuse = compilePhrases(rule.unless, rule.groups);
  return inSentences(script.beats, find, ({ words }) => findExcuse(words).length === 0);
}

/** Phrases in sentences that end with a question mark, but for those that hold one of `unless`. */
export function matchQuestions(rule: LintRuleOf<'questions'>, script: ScriptAsSaid): LintMatch[] {
  const find = compilePhrases(rule.phrases, rule.groups);
  const findExcuse = compilePhrases(rule.unless, rule.groups);
  return inSentences(script.beats, find, ({ words }) => /\?["'”’)]*$/.test(words) && findExcuse(words).length === 0);
}

/** Vague aims, unless their sentence points at something: a quotation, a number, or a word that leads to one. */
export function matchVagueTarget(rule: LintRuleOf<'vague-target'>, script: ScriptAsSaid): LintMatch[] {
  const findPointer = compilePhrases(rule.pointers, rule.groups);
  const saidOf = new Map(script.beats.map(({ id, text }) => [id, text]));
  const find = compilePhrases(rule.phrases, rule.groups);
  return inSentences(script.beats, find, ({ from, to, words }, beatId) => {
    const quoted = hasQuotation(saidOf.get(beatId)?.slice(from, to) ?? '');
    return !quoted && !/\d/.test(words) && findPointer(words).length === 0;
  });
}

/** Praise in beats that say next to nothing beside it. */
export function matchBarePraise(rule: LintRuleOf<'bare-praise'>, script: ScriptAsSaid): LintMatch[] {
  const find = compilePhrases(rule.phrases, rule.groups);
  const plain = new Set(rule.plain);
  return script.beats.flatMap(({ id, text }) => {
    if (hasQuotation(text)) return [];
    const praise = find(text);
    const own = wordsIn(text).filter(
      ({ from, words }) =>
        /\p{L}{3}/u.test(words) &&
        !plain.has(words.toLowerCase()) &&
        !praise.some((found) => found.from <= from && from < found.to),
    );
    return own.length < WORDS_THAT_SAY_WHAT ? praise.map((found) => ({ beatId: id, ...found })) : [];
  });
}

function inSentences(
  beats: readonly BeatAsSaid[],
  find: FindPhrases,
  counts: (sentence: TextPart, beatId: string) => boolean,
): LintMatch[] {
  return beats.flatMap(({ id, text }) =>
    sentencesIn(withoutQuotations(text))
      .filter((sentence) => counts(sentence, id))
      .flatMap(({ from, words }) =>
        find(words).map((found) => ({ beatId: id, from: from + found.from, to: from + found.to })),
      ),
  );
}
