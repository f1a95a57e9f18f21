import { sentencesIn, withoutQuotations } from '../readability/text-parts.ts';
import type { BeatAsSaid, LintMatch, ScriptAsSaid } from './lint-finding.ts';
import type { LintRuleOf } from './lint-rule.ts';
import { compilePhrases, type FindPhrases } from './phrase-pattern.ts';

/** Two things to do are often one task and its end, "draw both bars and compare them"; three seldom are. */
const STEPS_OF_ONE_TASK = 2;

const CLAUSE = /(?:[^,;:–—.!?\n](?!\s(?:and|then|but|or)\s))+[^,;:–—.!?\n]?/giu;
const NUMBERED = /(?<![\p{L}\p{N}])(?:\d|[a-e])[.)]\s+(?=\p{L})/giu;

interface Step {
  from: number;
  to: number;
  /** Said as a further task: "also …", "and don't forget …". */
  added: boolean;
}

/**
 * More than one next step. The further ones are marked: every step after the first where there are three or more, those
 * said to come on top where there are two, and every next-step beat after the first.
 */
export function matchSeveralSteps(rule: LintRuleOf<'several-steps'>, script: ScriptAsSaid): LintMatch[] {
  const [first, ...others] = script.beats.filter(({ kind, text }) => kind === 'action' && text.trim() !== '');
  if (!first) return [];
  const steps = stepsIn(first, rule);
  const further = steps.length > STEPS_OF_ONE_TASK ? steps.slice(1) : steps.slice(1).filter(({ added }) => added);
  const start = further[0]?.from;
  const end = further.at(-1)?.to;
  return [
    ...(start !== undefined && end !== undefined ? [{ beatId: first.id, from: start, to: end }] : []),
    ...others.map(({ id, text }) => ({ beatId: id, from: 0, to: text.length })),
  ];
}

/** What a beat tells the pupil to do, clause by clause: clauses that begin with a verb of the rule. */
function stepsIn({ text }: BeatAsSaid, rule: LintRuleOf<'several-steps'>): Step[] {
  const unquoted = withoutQuotations(text);
  const numbered = [...unquoted.matchAll(NUMBERED)].map(({ index }) => index);
  // A numbered list is read without its numbers, whose full stops would end sentences.
  const said = unquoted.replace(NUMBERED, (mark) => `${' '.repeat(mark.length - 1)} `);
  const findOpener = compilePhrases(rule.openers, rule.groups);
  const findAdding = compilePhrases(rule.adding, rule.groups);
  const findVerb = compilePhrases(rule.verbs, rule.groups);
  return sentencesIn(said).flatMap((sentence) =>
    [...sentence.words.matchAll(CLAUSE)].flatMap(({ index, 0: clause }): Step[] => {
      const from = sentence.from + index + (clause.length - clause.trimStart().length);
      const words = clause.trim();
      const rest = afterOpeners(words, [findOpener, findAdding]);
      if (findVerb(rest)[0]?.from !== 0) return [];
      const opening = words.slice(0, words.length - rest.length);
      const added = findAdding(opening).length > 0 || findAdding(words).some(({ to }) => to === words.length);
      return [{ from, to: from + words.length, added: added || numbered.some((at) => at > 0 && at === from - 3) }];
    }),
  );
}

function afterOpeners(words: string, openers: readonly FindPhrases[]): string {
  const ends = openers.flatMap((find) => find(words)).filter(({ from }) => from === 0);
  const end = Math.max(0, ...ends.map(({ to }) => to));
  return end === 0 ? words : afterOpeners(words.slice(end).replace(/^[\s,]+/, ''), openers);
}
