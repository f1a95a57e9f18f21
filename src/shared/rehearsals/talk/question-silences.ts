import type { GoEntry } from '../go-log.ts';
import type { TimeSpan } from './time-span.ts';
import type { WhoSpoke } from './who-spoke.ts';

/** How long it was quiet after a question. About three seconds is a common aim; it is shown, never scored. */
export interface SilenceAfterQuestion extends TimeSpan {
  /** When somebody marked that a question was put. */
  askedMs: number;
  silenceMs: number;
  /** What ended it: somebody spoke, or the go was paused or ended before anybody did. */
  endedBy: 'speech' | 'pause';
}

/** A question is marked a little after it was put, or in its last words. */
const MARKED_WITHIN_MS = 2_000;

/**
 * The silence after each question that was marked while there was sound: from the end of what the teacher was saying, or
 * had just said, until somebody speaks.
 */
export function silencesAfterQuestions(
  log: readonly GoEntry[],
  { teacher, pupil }: WhoSpoke,
  recorded: readonly TimeSpan[],
): SilenceAfterQuestion[] {
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
    return [{ askedMs, fromMs, toMs, silenceMs: toMs - fromMs, endedBy: next === undefined ? 'pause' : 'speech' }];
  });
}
