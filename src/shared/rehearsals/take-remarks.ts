import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { goMsSchema } from './go-log.ts';

/** Something said about one moment of a take, pinned to it and to the beat that was spoken. */
export const takeCommentSchema = z.object({
  id: idSchema,
  personId: idSchema,
  goMs: goMsSchema,
  beatId: idSchema,
  words: z.string().trim().min(1).max(1000),
  at: z.iso.datetime(),
});
export type TakeComment = z.infer<typeof takeCommentSchema>;

const said = z.string().max(2000);

/** What two people say about a take: the mentor one thing that worked and one to try, the teacher the next aim. */
export const takeRemarksSchema = z.object({
  worked: said,
  toTry: said,
  nextAim: z.string().max(500),
  /** Whether the aim of this take was met; null where nobody said. */
  aimMet: z.enum(['met', 'partly', 'not']).nullable(),
  comments: z.array(takeCommentSchema).max(500),
});
export type TakeRemarks = z.infer<typeof takeRemarksSchema>;

export const noRemarks: TakeRemarks = { worked: '', toTry: '', nextAim: '', aimMet: null, comments: [] };

/** One change of the remarks, small enough that two windows do not overwrite each other. */
export const remarkEditSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('say'), remarks: takeRemarksSchema.omit({ comments: true }).partial() }),
  /** Adds a comment, or replaces the one with its id. */
  z.object({ type: z.literal('put-comment'), comment: takeCommentSchema }),
  z.object({ type: z.literal('remove-comment'), commentId: idSchema }),
]);
export type RemarkEdit = z.infer<typeof remarkEditSchema>;

/** The remarks after an edit; comments stay in the order of the moments they are pinned to. */
export function editRemarks<T extends TakeRemarks>(remarks: T, edit: RemarkEdit): T {
  if (edit.type === 'say') return { ...remarks, ...edit.remarks };
  const id = edit.type === 'put-comment' ? edit.comment.id : edit.commentId;
  const others = remarks.comments.filter((comment) => comment.id !== id);
  const comments = edit.type === 'put-comment' ? [...others, edit.comment] : others;
  return { ...remarks, comments: comments.sort((a, b) => a.goMs - b.goMs) };
}
