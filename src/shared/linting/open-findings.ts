import type { DismissedAdvice } from '../scripts/script.ts';
import type { LintFinding } from './lint-finding.ts';

/** The findings that nobody has set aside for the words they are about, in their order. Other words are found afresh. */
export function openFindings(findings: readonly LintFinding[], dismissed: readonly DismissedAdvice[]): LintFinding[] {
  return findings.filter((finding) => !dismissed.some((each) => isAbout(each, finding)));
}

function isAbout(dismissed: DismissedAdvice, { ruleId, beatId, words }: LintFinding): boolean {
  return dismissed.ruleId === ruleId && dismissed.beatId === beatId && dismissed.words === words;
}
