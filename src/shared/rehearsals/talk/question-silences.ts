import type { GoEntry } from '../go-log.ts';
import type { TimeSpan } from './time-span.ts';
import type { WhoSpoke } from './who-spoke.ts';

/** How long it was quiet after a question. About three seconds is a common aim; it is shown, never scored. */
export interface SilenceAfterQuestion extends TimeSpan {
  /** When somebody marked that a question was put. */
  askedMs: number;
  silenceMs: number;
  /** What ended it: somebody spoke; the go was paused or ended before anybody did; or there is no more sound to tell. */
  endedBy: 'speech' | 'pause' | 'recording';
}

/** A question is marked a little after it was put, or in its last words. */
const MARKED_WITHIN_MS = 2_000;
/** Sound comes in blocks, so it ends at most this much before a pause does. */
const ENDS_BEFORE_PAUSE_MS = 300;

/**
 * The silence after each question that was marked while there was sound: from the end of what the teacher was saying, or
 * had just said, until somebody speaks.
 */
export function silencesAfterQuestions(
  { log, endMs }: { log: readonly GoEntry[]; endMs: number },
  { teacher, pupil }: WhoSpoke,
  recorded: readonly TimeSpan[],
): SilenceAfterQuestion[] {
  const breaks = [...log.filter(({ kind }) => kind === 'pause').map(({ goMs }) => goMs), endMs];
  const beginnings = [...teacher, ...pupil].map(({ fromMs }) => fromMs).sort((a, b) => a - b);
  return log.flatMap((entry) => {
    const { kind, goMs: askedMs } = entry;
    const stretch = recorded.find(({ fromMs, toMs }) => fromMs <= askedMs && askedMs <= toMs);
    if (kind !== 'question-asked' || !stretch) return [];
    const question = teacher.findLast(({ fromMs }) => fromMs <= askedMs);
    const isNear = question && question.toMs >= Math.max(askedMs - MARKED_WITHIN_MS, stretch.fromMs);
    const fromMs = isNear ? question.toMs : askedMs;
    const next = beginnings.find((begins) => begins >= fromMs && begins < stretch.toMs);
    const toMs = next ?? Math.max(fromMs, stretch.toMs);
    const isPaused = breaks.some((ms) => ms >= stretch.toMs - 1 && ms <= stretch.toMs + ENDS_BEFORE_PAUSE_MS);
    const endedBy = next !== undefined ? 'speech' : isPaused ? 'pause' : 'recording';
    return [{ askedMs, fromMs, toMs, silenceMs: toMs - fromMs, endedBy }];
  });
}
