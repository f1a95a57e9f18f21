import type { LintFinding } from '../../../shared/linting/lint-finding.ts';

/** The id of the element that stands for a finding in the list. */
export function adviceId({ ruleId, beatId, from }: LintFinding): string {
  return `advice-${ruleId}-${beatId}-${from}`;
}
