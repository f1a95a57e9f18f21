import { AppError } from '../app-error.ts';
import type { Go } from './go.ts';
import { readClock, type RehearsalState } from './rehearsal-clock.ts';
import type { BeatTiming, Take } from './take.ts';

/** A go that has ended. */
export type EndedGo = Go & { clock: Extract<RehearsalState, { phase: 'ended' }> };

/** The same go, known to have ended. Throws `not-allowed` where it has not. */
export function endedGo(go: Go): EndedGo {
  const { clock } = go;
  if (clock.phase === 'ended') return { ...go, clock };
  throw new AppError('not-allowed', 'This go has not ended yet, so it was not kept. Nothing of it is lost.');
}

/** How long each beat of a go has taken, beside what was planned, in whole milliseconds. */
export function timingsOf({ plan, clock }: Pick<Go, 'plan' | 'clock'>, now: number): BeatTiming[] {
  const { spentMs } = readClock(clock, now);
  return plan.beats.map(({ id, ...beat }, index) => ({
    ...beat,
    beatId: id,
    spentMs: Math.round(spentMs[index] ?? 0),
  }));
}

/** An ended go as the take somebody keeps. What only main knows of it comes besides. */
export function takeFromGo(go: EndedGo, besides: Pick<Take, 'pupil' | 'sound' | 'reviewOn'>): Take {
  const { takeId, plan, clock, draft, version: _version, ...rest } = go;
  const { beats: _beats, ...said } = plan;
  return {
    ...rest,
    ...said,
    ...draft,
    ...besides,
    version: 2,
    id: takeId,
    // An ended clock shows the same at any time.
    timings: timingsOf(go, 0),
    pausedMs: Math.round(clock.pausedMs),
  };
}
