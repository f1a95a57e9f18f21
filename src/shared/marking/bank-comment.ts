import { z } from 'zod';
import { findingSchema } from '../annotations/annotation.ts';
import { idSchema, type Id } from '../ids.ts';

/** A comment somebody once typed, kept to be used again. */
export const bankCommentSchema = z.object({
  id: idSchema,
  words: z.string().trim().min(1).max(4000),
  /** What it was said about last. */
  finding: findingSchema.optional(),
  /** Codes of framework statements, case-sensitive. */
  statements: z.array(z.string().min(1).max(12)).max(24),
  /** Year groups it was used in, as the artefacts name them. */
  yearGroups: z.array(z.string().min(1).max(40)).max(20),
  uses: z.number().int().nonnegative(),
  /** Milliseconds since 1970. */
  usedAt: z.number().int().nonnegative(),
});
export type BankComment = z.infer<typeof bankCommentSchema>;

/** `comments.json`, at the root of the library. */
export const commentsRecordSchema = z.object({
  version: z.literal(1),
  comments: z.array(bankCommentSchema).max(20_000),
});
export type CommentsRecord = z.infer<typeof commentsRecordSchema>;

/** A comment as it was just used on a piece of work. */
export const usedCommentSchema = z.object({
  /** The id it gets if its words are new to the bank. */
  id: idSchema,
  words: z.string().trim().min(1).max(4000),
  finding: findingSchema.optional(),
  statements: z.array(z.string().min(1).max(12)).max(24),
  yearGroup: z.string().max(40).nullable(),
});
export type UsedComment = z.infer<typeof usedCommentSchema>;

/** In how many places of how many pieces of work a comment stands. */
export const commentPlacesSchema = z.object({
  places: z.number().int().nonnegative(),
  pieces: z.number().int().nonnegative(),
});
export type CommentPlaces = z.infer<typeof commentPlacesSchema>;

/** Words are the same comment whatever their spaces, capitals and last full stop. */
export function sameWords(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

/** The bank's comment with these words, or null. */
export function commentWith(bank: readonly BankComment[], words: string): BankComment | null {
  const wanted = plain(words);
  return bank.find((comment) => plain(comment.words) === wanted) ?? null;
}

/** The bank after a comment was used at `now`: counted where it is known, else added. What was said with it is kept. */
export function withUse(bank: readonly BankComment[], used: UsedComment, now: number): BankComment[] {
  const known = commentWith(bank, used.words);
  const before: BankComment = known ?? {
    id: used.id,
    words: used.words,
    statements: [],
    yearGroups: [],
    uses: 0,
    usedAt: 0,
  };
  const after: BankComment = {
    ...before,
    ...(used.finding && { finding: used.finding }),
    statements: together(before.statements, used.statements, 24),
    yearGroups: together(before.yearGroups, used.yearGroup ? [used.yearGroup] : [], 20),
    uses: before.uses + 1,
    usedAt: now,
  };
  return known ? bank.map((comment) => (comment.id === known.id ? after : comment)) : [...bank, after];
}

/** The bank with comments from elsewhere: known words gain what came with them, the others are added with fresh ids. */
export function withImported(
  bank: readonly BankComment[],
  imported: readonly BankComment[],
  makeId: () => Id,
): { bank: BankComment[]; added: number; known: number } {
  const merged = new Map(bank.map((comment) => [plain(comment.words), comment]));
  let added = 0;
  for (const comment of imported) {
    const key = plain(comment.words);
    const before = merged.get(key);
    if (!before) added += 1;
    merged.set(
      key,
      before
        ? {
            ...before,
            statements: together(before.statements, comment.statements, 24),
            yearGroups: together(before.yearGroups, comment.yearGroups, 20),
          }
        : { ...comment, id: makeId() },
    );
  }
  return { bank: [...merged.values()], added, known: imported.length - added };
}

function plain(words: string): string {
  return words.trim().toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '');
}

function together(a: readonly string[], b: readonly string[], most: number): string[] {
  return [...new Set([...a, ...b])].slice(0, most);
}
