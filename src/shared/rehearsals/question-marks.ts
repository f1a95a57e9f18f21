import { z } from 'zod';
import { goMsSchema, type GoEntry } from './go-log.ts';

/** The mark of a question that is taken back or set again; its moment says which. */
export const questionEditSchema = z.object({
  type: z.enum(['remove-question', 'put-question']),
  goMs: goMsSchema,
});
export type QuestionEdit = z.infer<typeof questionEditSchema>;

/** Two presses within so many milliseconds mark one question: a finger that slipped has asked no second one. */
const SAME_QUESTION_MS = 1_000;

/** The log after an edit of its questions. One that stands there already is not set twice. */
export function editQuestions(log: readonly GoEntry[], { type, goMs }: QuestionEdit): GoEntry[] {
  const others = log.filter((entry) => entry.kind !== 'question-asked' || entry.goMs !== goMs);
  if (type === 'remove-question') return others;
  const later = others.findIndex((entry) => entry.goMs > goMs || entry.kind === 'end');
  return others.toSpliced(later < 0 ? others.length : later, 0, { kind: 'question-asked', goMs });
}

/** Whether a question that is marked at this moment is the one that was marked just before. */
export function isMarkedAlready(log: readonly GoEntry[], goMs: number): boolean {
  const last = log.findLast(({ kind }) => kind === 'question-asked');
  return last !== undefined && goMs - last.goMs < SAME_QUESTION_MS;
}
