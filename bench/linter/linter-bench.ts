import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { figuresOf, type LintFigures, type RuleFigures } from '../../src/shared/linting/rule-figures.ts';
import { judge, labelledComments, packRules } from '../../tests/support/labelled-comments.ts';
import { packsDir } from '../../tests/support/project.ts';
import { inColumns } from '../figures.ts';

/** The least share of a rule's findings that have to be right for it to be on by default. */
const LEAST_PRECISION = 0.8;

/** Measures every rule on the half of the labelled comments that nobody tuned on. */
export function benchLinter(): LintFigures {
  const comments = labelledComments('report');
  const rules = packRules();
  const judged = judge(comments, rules);
  return { comments: comments.length, rules: rules.map(({ id }) => figuresOf(id, judged)) };
}

/** Puts the figures where the app reads them, for the page that explains the rules. */
export function keepFigures(figures: LintFigures): void {
  writeFileSync(path.join(packsDir, 'figures-linter.json'), `${JSON.stringify(figures, null, 2)}\n`);
}

/** Two lines of JSON a rule. `n` is the number of comments each share was taken of; no share, no line. */
export function linterJsonLines({ rules }: LintFigures): string {
  return rules
    .flatMap(({ rule, precision, recall, right, wrong, missed }) => [
      { bench: 'linter', rule, metric: 'precision', ours: precision, n: right + wrong },
      { bench: 'linter', rule, metric: 'recall', ours: recall, n: right + missed },
    ])
    .filter(({ ours }) => ours !== null)
    .map((line) => JSON.stringify(line))
    .join('\n');
}

/** The table people read: of what a rule said, how much was right; of what it should have said, how much it did. */
export function linterTable({ comments, rules }: LintFigures): string {
  const head = ['rule', 'precision', 'recall', 'right', 'wrong', 'missed', 'by default'];
  const rows = rules.map((figures) => [
    figures.rule,
    share(figures.precision),
    share(figures.recall),
    String(figures.right),
    String(figures.wrong),
    String(figures.missed),
    byDefault(figures),
  ]);
  return `${comments} comments that no rule was tuned on\n\n${inColumns([head, ...rows])}`;
}

function byDefault({ rule, precision }: RuleFigures): string {
  const on = packRules().find(({ id }) => id === rule)?.onByDefault ?? false;
  if (!on) return 'off';
  return (precision ?? 0) >= LEAST_PRECISION ? 'on' : `on, and NOT REACHED (at least ${LEAST_PRECISION})`;
}

function share(value: number | null): string {
  return value === null ? '–' : value.toFixed(2);
}
