import { yearGroups, type YearGroup } from '../library/artefact.ts';
import { withoutQuotations, wordsIn } from '../readability/text-parts.ts';
import type { LintContext, LintMatch, ScriptAsSaid } from './lint-finding.ts';
import type { LintRuleOf } from './lint-rule.ts';
import { compilePhrases } from './phrase-pattern.ts';

/** Terms this year group need not know yet, and those that are for teachers only. Without a year group, the latter. */
export function matchJargon(rule: LintRuleOf<'jargon'>, script: ScriptAsSaid, { yearGroup }: LintContext): LintMatch[] {
  const unknown = rule.terms.filter(({ from }) => from === null || (yearGroup !== null && isBefore(yearGroup, from)));
  const find = compilePhrases(
    unknown.flatMap(({ words }) => words),
    rule.groups,
  );
  return script.beats.flatMap(({ id, text }) =>
    find(withoutQuotations(text)).map((found) => ({ beatId: id, ...found })),
  );
}

/** Spoken beats with more words than this year group is given; what goes beyond is marked. */
export function matchTooLong(
  rule: LintRuleOf<'too-long-to-hold'>,
  script: ScriptAsSaid,
  { yearGroup }: LintContext,
): LintMatch[] {
  if (script.mode !== 'spoken') return [];
  const most = mostWords(rule, yearGroup);
  return script.beats.flatMap(({ id, text }) => {
    const beyond = wordsIn(text).slice(most);
    const [first] = beyond;
    return first ? [{ beatId: id, from: first.from, to: beyond.at(-1)!.to }] : [];
  });
}

/** The limit of the last year group in the list that is not after this one; without a year group, the widest. */
export function mostWords({ limits }: LintRuleOf<'too-long-to-hold'>, yearGroup: YearGroup | null): number {
  const inForce = limits.filter(({ from }) => yearGroup === null || !isBefore(yearGroup, from));
  return (inForce.at(-1) ?? limits[0]!).words;
}

function isBefore(a: YearGroup, b: YearGroup): boolean {
  return yearGroups.indexOf(a) < yearGroups.indexOf(b);
}
