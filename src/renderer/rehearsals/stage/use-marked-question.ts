import { useMemo, useState } from 'react';
import type { Go } from '../../../shared/rehearsals/go.ts';
import { worked } from '../remark-desk.ts';
import type { GoDesk } from '../go-desk.ts';
import type { QuestionDeed } from './rehearsal-keys.ts';
import { markedJustNow, type MarkedJustNow, type TakenBack } from './stage-note.ts';

/** The mark of a question that was set just now, and how to take it back and put it back. */
export function useMarkedQuestion(
  { takeId, log }: Pick<Go, 'takeId' | 'log'>,
  nowMs: number,
  desk: GoDesk,
): { marked: MarkedJustNow | null; amend: (deed: QuestionDeed) => void } {
  const [takenBack, setTakenBack] = useState<TakenBack | null>(null);
  const remarks = useMemo(() => desk.remarksOn(takeId), [desk, takeId]);
  const marked = markedJustNow(log, nowMs, takenBack);

  const amend = async (deed: QuestionDeed) => {
    // A key that was pressed with nothing to take back, or too late, costs nothing.
    if (marked?.offers !== deed) return;
    const { goMs } = marked;
    const isTaking = deed === 'take-back-question';
    const before = takenBack;
    setTakenBack(isTaking ? { goMs, atMs: nowMs } : null);
    const type = isTaking ? 'remove-question' : 'put-question';
    if (!(await worked(remarks.edit({ type, goMs })))) setTakenBack(before);
  };

  return { marked, amend: (deed) => void amend(deed) };
}
