import type { LintContext, LintFinding, LintMatch, ScriptAsSaid } from './lint-finding.ts';
import type { LintRule } from './lint-rule.ts';
import { matchNoNextStep, matchNothingFromTheWork, matchNoTimeToAct } from './match-missing.ts';
import { matchBarePraise, matchPhrases, matchQuestions, matchVagueTarget } from './match-phrases.ts';
import { matchSeveralSteps } from './match-steps.ts';
import { matchJargon, matchTooLong } from './match-year-group.ts';

/**
 * What these rules have to say about the words as one pupil would get them, in the order of the script. A script with
 * nothing in it yet is left in peace.
 */
export function lint(script: ScriptAsSaid, context: LintContext, rules: readonly LintRule[]): LintFinding[] {
  if (script.beats.every(({ text }) => text.trim() === '')) return [];
  const order = new Map(script.beats.map(({ id }, index) => [id, index]));
  const textOf = new Map(script.beats.map(({ id, text }) => [id, text]));
  return rules
    .flatMap((rule) =>
      matchesOf(rule, script, context).map(({ beatId, from, to }): LintFinding => {
        const { id: ruleId, title, why, source, rewrite } = rule;
        const words = (textOf.get(beatId) ?? '').slice(from, to);
        return { ruleId, beatId, from, to, words, title, why, source, rewrite };
      }),
    )
    .sort((a, b) => order.get(a.beatId)! - order.get(b.beatId)! || a.from - b.from);
}

function matchesOf(rule: LintRule, script: ScriptAsSaid, context: LintContext): LintMatch[] {
  switch (rule.kind) {
    case 'phrases':
      return matchPhrases(rule, script);
    case 'questions':
      return matchQuestions(rule, script);
    case 'bare-praise':
      return matchBarePraise(rule, script);
    case 'vague-target':
      return matchVagueTarget(rule, script);
    case 'several-steps':
      return matchSeveralSteps(rule, script);
    case 'no-next-step':
      return matchNoNextStep(script);
    case 'no-time-to-act':
      return matchNoTimeToAct(rule, script);
    case 'nothing-from-the-work':
      return matchNothingFromTheWork(rule, script, context);
    case 'jargon':
      return matchJargon(rule, script, context);
    case 'too-long-to-hold':
      return matchTooLong(rule, script, context);
  }
}
