import type { Annotation } from '../../../shared/annotations/annotation.ts';
import type { BankComment } from '../../../shared/marking/bank-comment.ts';

/**
 * Comments of the bank of which more is known since some marks changed: a mark was called a strength or an opportunity,
 * or given a statement, after its words were typed.
 *
 * @param before the marks as they were, those that are new left out
 * @param after the marks as they are now
 */
export function describedAgain(
  bank: readonly BankComment[],
  before: readonly Annotation[],
  after: readonly Annotation[],
): BankComment[] {
  return after.flatMap((mark) => {
    const entry = bank.find(({ id }) => id === mark.bankId);
    const old = before.find(({ id }) => id === mark.id);
    if (!entry || !old) return [];
    const finding = mark.finding !== old.finding && mark.finding ? mark.finding : entry.finding;
    const added = (mark.statements ?? []).filter((code) => !old.statements?.includes(code));
    const statements = [...new Set([...entry.statements, ...added])].slice(0, 24);
    if (finding === entry.finding && statements.length === entry.statements.length) return [];
    return [{ ...entry, statements, ...(finding && { finding }) }];
  });
}
