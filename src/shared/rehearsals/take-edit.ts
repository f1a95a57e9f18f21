import { z } from 'zod';
import type { Go } from './go.ts';
import { editQuestions, questionEditSchema, type QuestionEdit } from './question-marks.ts';
import type { Take } from './take.ts';
import { editRemarks, remarkEditSchema } from './take-remarks.ts';

/** One change of what can still change about a go or a take: what is said about it, and which questions are marked. */
export const takeEditSchema = z.union([remarkEditSchema, questionEditSchema]);
export type TakeEdit = z.infer<typeof takeEditSchema>;

/** A go after an edit; of one under way, too. */
export function editGo(go: Go, edit: TakeEdit): Go {
  if (isOfQuestion(edit)) return { ...go, log: editQuestions(go.log, edit) };
  return { ...go, draft: editRemarks(go.draft, edit) };
}

/** A kept take after an edit. */
export function editTake(take: Take, edit: TakeEdit): Take {
  return isOfQuestion(edit) ? { ...take, log: editQuestions(take.log, edit) } : editRemarks(take, edit);
}

function isOfQuestion(edit: TakeEdit): edit is QuestionEdit {
  return edit.type === 'remove-question' || edit.type === 'put-question';
}
