import type { Go } from '../../../shared/rehearsals/go.ts';
import type { ClockReading } from '../../../shared/rehearsals/rehearsal-clock.ts';
import { sayDuration } from '../../../shared/scripts/script-plan.ts';

/** How long after a question the screen asks for patience, in milliseconds: about three seconds is a common target. */
const WAIT_MS = 3_000;

/** The one quiet thing the stage says: to wait after a question, or that the time two people agreed on is over. */
export function stageNote(
  { log, settings }: Pick<Go, 'log' | 'settings'>,
  { phase, goMs, totalMs }: ClockReading,
): string {
  const asked = log.findLast(({ kind }) => kind === 'question-asked');
  if (phase === 'speaking' && asked && goMs - asked.goMs < WAIT_MS) return 'Asked. Leave a silence.';
  if (totalMs < settings.capMs) return '';
  return `That is ${sayDuration(settings.capMs / 1000)}, and plenty for one go. Stop where it suits you.`;
}
