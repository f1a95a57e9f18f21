import type { RuleFigures } from '../../../shared/linting/rule-figures.ts';

/** How good a rule was, in a sentence: how much of what it said was right, and how much it missed. */
export function figuresInWords(figures: RuleFigures | undefined): string {
  if (!figures || figures.right + figures.wrong + figures.missed === 0) return 'Not measured yet.';
  const { right, wrong, missed } = figures;
  return (
    `Right ${right} of the ${times(right + wrong)} it spoke${percent(figures.precision)}; ` +
    `of the ${right + missed} comments it should have spoken about, it found ${right}${percent(figures.recall)}.`
  );
}

function times(count: number): string {
  return count === 1 ? '1 time' : `${count} times`;
}

function percent(share: number | null): string {
  return share === null ? '' : ` (${Math.round(share * 100)} %)`;
}
