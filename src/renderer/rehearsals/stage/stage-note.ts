import type { Go } from '../../../shared/rehearsals/go.ts';
import type { GoEntry } from '../../../shared/rehearsals/go-log.ts';
import type { ClockReading } from '../../../shared/rehearsals/rehearsal-clock.ts';
import { sayDuration } from '../../../shared/scripts/script-plan.ts';
import type { QuestionDeed } from './rehearsal-keys.ts';

/** How long after a question the screen asks for patience, in milliseconds: about three seconds is a common target. */
const WAIT_MS = 3_000;
/** How long a mark can be taken back where it was set, as long as anything else; afterwards the report offers it. */
const OFFERED_MS = 10_000;

/** The mark of a question that was set or taken back just now. Its moment says which it is. */
export interface MarkedJustNow {
  goMs: number;
  /** What can be done about it. */
  offers: QuestionDeed;
}

/** A mark that this window took back, and when in the go. */
export interface TakenBack {
  goMs: number;
  atMs: number;
}

/** The newest mark of a question as long as it can be taken back on the stage, or put back; null otherwise. */
export function markedJustNow(
  log: readonly GoEntry[],
  nowMs: number,
  takenBack: TakenBack | null,
): MarkedJustNow | null {
  const asked = log.findLast(({ kind }) => kind === 'question-asked');
  // While it is being taken back the log still has it.
  if (takenBack && takenBack.goMs >= (asked?.goMs ?? 0)) {
    return nowMs - takenBack.atMs < OFFERED_MS ? { goMs: takenBack.goMs, offers: 'put-back-question' } : null;
  }
  return asked && nowMs - asked.goMs < OFFERED_MS ? { goMs: asked.goMs, offers: 'take-back-question' } : null;
}

/** The one quiet thing the stage says: to wait after a question, what was marked, or that the agreed time is over. */
export function stageNote(
  { settings }: Pick<Go, 'settings'>,
  { phase, goMs, totalMs }: ClockReading,
  marked: MarkedJustNow | null,
): string {
  if (marked?.offers === 'put-back-question') return 'The question is taken back.';
  if (marked) return phase === 'speaking' && goMs - marked.goMs < WAIT_MS ? 'Asked. Leave a silence.' : 'Marked.';
  if (totalMs < settings.capMs) return '';
  return `That is ${sayDuration(settings.capMs / 1000)}, and plenty for one go. Stop where it suits you.`;
}
