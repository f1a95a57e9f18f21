import { z } from 'zod';
import { idSchema } from '../ids.ts';

/** Edits that follow one another within a minute are one moment to whoever looks back. */
export const MOMENT_MS = 60_000;

/** What came of a moment, one line a kind and page; what was made and undone within it is left out. */
export const momentChangeSchema = z.object({
  what: z.enum(['added', 'changed', 'removed']),
  /** The kind of annotation, or `script`. */
  kind: z.string(),
  /** Null for what is on no page. */
  pageId: idSchema.nullable(),
  /** Which script it was; absent for marks. */
  scriptId: idSchema.optional(),
  count: z.number().int().positive(),
});
export type MomentChange = z.infer<typeof momentChangeSchema>;

/** A moment in a document's life, from which it can be looked at again. */
export const documentMomentSchema = z.object({
  /** The last edit of the moment, counted from 1 since the document began. */
  index: z.number().int().positive(),
  /** When that edit reached the disk: milliseconds since 1970 UTC, or null for edits kept before times were. */
  at: z.number().nullable(),
  /** Edits in the moment. */
  size: z.number().int().positive(),
  changes: z.array(momentChangeSchema),
  /** Set when this was bringing back an earlier moment: the time of that one, null where nobody knows it. */
  broughtBack: z.object({ at: z.number().nullable() }).optional(),
});
export type DocumentMoment = z.infer<typeof documentMomentSchema>;
