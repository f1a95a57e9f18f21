import { sentencesIn, withoutQuotations } from '../readability/text-parts.ts';
import type { BeatAsSaid, LintMatch, ScriptAsSaid } from './lint-finding.ts';
import type { LintRuleOf } from './lint-rule.ts';
import { compilePhrases, type FindPhrases } from './phrase-pattern.ts';

/** Two things to do are often one task and its end, "draw both bars and compare them"; three seldom are. */
const STEPS_OF_ONE_TASK = 2;

const CLAUSE = /(?:[^,;:–—.!?\n](?!\s(?:and|then|but|or)\s))+[^,;:–—.!?\n]?/giu;
const NUMBERED = /(?<![\p{L}\p{N}])(\d|[a-e])[.)]\s+(?=\p{L})/giu;
/** The marks of numbered lists, in their order. */
const LISTS = ['123456789', 'abcde'];

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
  const numbered = listMarksIn(unquoted);
  // A numbered list is read line by line and without its numbers, whose full stops would end sentences.
  const said = numbered.reduce(
    (text, { from, to }) => text.slice(0, from) + '\n'.padEnd(to - from) + text.slice(to),
    unquoted,
  );
  const findOpener = compilePhrases(rule.openers, rule.groups);
  const findAdding = compilePhrases(rule.adding, rule.groups);
  const findVerb = compilePhrases(rule.verbs, rule.groups);
  return sentencesIn(said).flatMap((sentence) =>
    [...withOpenerJoined(sentence.words, [findOpener, findAdding]).matchAll(CLAUSE)].flatMap(
      ({ index, 0: clause }): Step[] => {
        const from = sentence.from + index + (clause.length - clause.trimStart().length);
        const words = clause.trim();
        const rest = afterOpeners(words, [findOpener, findAdding]);
        // "Remember" opens a step, "remember to check", and is one, "remember the title".
        if (![rest, words].some((each) => findVerb(each)[0]?.from === 0)) return [];
        const opening = words.slice(0, words.length - rest.length);
        const added = findAdding(opening).length > 0 || findAdding(words).some(({ to }) => to === words.length);
        return [
          { from, to: from + words.length, added: added || numbered.some((mark) => mark.from > 0 && mark.to === from) },
        ];
      },
    ),
  );
}

/** The numbers of a list, "1." and "2." or "a)" and "b)", as far as they go on; "question 2." numbers nothing. */
function listMarksIn(text: string): { from: number; to: number }[] {
  return LISTS.flatMap((order) => {
    let next = 0;
    return [...text.matchAll(NUMBERED)].flatMap(({ index, 0: mark, 1: number }) => {
      if (number!.toLowerCase() !== order[next]) return [];
      next += 1;
      return [{ from: index, to: index + mark.length }];
    });
  });
}

/** "Also, check it" without its comma, which would cut the clause in two. As long as before. */
function withOpenerJoined(sentence: string, openers: readonly FindPhrases[]): string {
  const opening = sentence.length - afterOpeners(sentence, openers).length;
  return sentence.slice(0, opening).replaceAll(',', ' ') + sentence.slice(opening);
}

function afterOpeners(words: string, openers: readonly FindPhrases[]): string {
  const ends = openers.flatMap((find) => find(words)).filter(({ from }) => from === 0);
  const end = Math.max(0, ...ends.map(({ to }) => to));
  return end === 0 ? words : afterOpeners(words.slice(end).replace(/^[\s,]+/, ''), openers);
}
