import { z } from 'zod';

/** How good one rule was on labelled comments. A share is null where there was nothing to take a share of. */
export const ruleFiguresSchema = z.object({
  rule: z.string(),
  /** Comments the rule spoke about rightly, wrongly, and those it should have spoken about and did not. */
  right: z.number().int().nonnegative(),
  wrong: z.number().int().nonnegative(),
  missed: z.number().int().nonnegative(),
  /** Of the comments it spoke about, the share it was right to; 0 to 1. */
  precision: z.number().min(0).max(1).nullable(),
  /** Of the comments it should have spoken about, the share it did; 0 to 1. */
  recall: z.number().min(0).max(1).nullable(),
});
export type RuleFigures = z.infer<typeof ruleFiguresSchema>;

/** What `npm run bench -- linter` writes down, so that the app shows no figure that was typed by hand. */
export const lintFiguresSchema = z.object({
  /** Comments in the half that is reported on. */
  comments: z.number().int().positive(),
  rules: z.array(ruleFiguresSchema),
});
export type LintFigures = z.infer<typeof lintFiguresSchema>;

/** One comment: the rules people said apply to it, and those that spoke. */
export interface Judged {
  labelled: readonly string[];
  found: readonly string[];
}

/** Precision and recall of one rule, comment by comment: once or five times in one comment is the same. */
export function figuresOf(rule: string, judged: readonly Judged[]): RuleFigures {
  const count = (labelled: boolean, found: boolean) =>
    judged.filter((each) => each.labelled.includes(rule) === labelled && each.found.includes(rule) === found).length;
  const right = count(true, true);
  const wrong = count(false, true);
  const missed = count(true, false);
  const share = (of: number) => (of === 0 ? null : right / of);
  return { rule, right, wrong, missed, precision: share(right + wrong), recall: share(right + missed) };
}
