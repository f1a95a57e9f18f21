import { z } from 'zod';

/** One row of a framework: something teachers are to learn that, or learn how to do. */
export const statementSchema = z.object({
  /** As printed, and case-sensitive: "6i" is not "6l". */
  code: z.string().min(1).max(12),
  kind: z.enum(['learn-that', 'learn-how']),
  /** The heading it stands under. */
  group: z.string().min(1).max(80),
  /** What it asks, in this project's own words. */
  text: z.string().min(1).max(400),
});
export type Statement = z.infer<typeof statementSchema>;

/** A framework as a content pack: two are in use until August 2027, so its statements are never code. */
export const frameworkSchema = z
  .object({
    id: z.string().min(1).max(40),
    name: z.string().min(1).max(120),
    statements: z.array(statementSchema).min(1),
  })
  .refine(({ statements }) => new Set(statements.map(({ code }) => code)).size === statements.length, {
    message: 'two statements have the same code',
  });
export type Framework = z.infer<typeof frameworkSchema>;

/** The statement with exactly this code, or undefined. */
export function statementOf(framework: Framework, code: string): Statement | undefined {
  return framework.statements.find((statement) => statement.code === code);
}

/**
 * Statements that fit what was typed, best first: the code itself, then codes that begin so, then those whose text or
 * heading holds every word. Codes are compared letter for letter, so "6i" never finds 6l; words are not.
 */
export function searchStatements(framework: Framework, typed: string): Statement[] {
  const query = typed.trim();
  if (query === '') return [...framework.statements];
  const words = query.toLowerCase().split(/\s+/);
  const rank = ({ code, text, group }: Statement): number => {
    if (code === query) return 0;
    if (code.startsWith(query)) return 1;
    const said = `${text} ${group}`.toLowerCase();
    return words.every((word) => said.includes(word)) ? 2 : Infinity;
  };
  return framework.statements
    .map((statement, order) => ({ statement, order, rank: rank(statement) }))
    .filter((found) => found.rank < Infinity)
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .map(({ statement }) => statement);
}

/** Codes in the framework's own order; those it does not know come last, as they are. */
export function sortCodes(framework: Framework, codes: readonly string[]): string[] {
  const order = new Map(framework.statements.map(({ code }, index) => [code, index]));
  return [...new Set(codes)].sort(
    (a, b) => (order.get(a) ?? Infinity) - (order.get(b) ?? Infinity) || (a < b ? -1 : 1),
  );
}
