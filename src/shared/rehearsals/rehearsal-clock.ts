import { z } from 'zod';

/** Three seconds to breathe before speaking starts. */
export const COUNT_IN_MS = 3_000;

/** The longest a go should last; said softly, never enforced, because short and repeated is what helps. */
export const GO_CAP_MS = 7 * 60_000;

const milliseconds = z.number().nonnegative();
const beatCount = z.number().int().nonnegative();
const beat = z.number().int().nonnegative();
const under = {
  beat,
  since: z.number(),
  /** Milliseconds spoken in each beat before `since`, by the beat's place in the script. */
  spent: z.array(milliseconds).min(1).readonly(),
  pausedMs: milliseconds,
};

/** Why nobody was there: the machine slept, every window was closed, or the app ended. */
export const absenceSchema = z.enum(['sleep', 'left', 'restart']);

/** Why a go that was about to begin, or had just begun, is ready again; `awayMs` is how long nobody was there. */
const stoppedBySchema = z.object({ why: absenceSchema, awayMs: milliseconds });
export type StoppedBy = z.infer<typeof stoppedBySchema>;

/**
 * A rehearsal as it goes. Times are milliseconds of one monotonic clock, the one `now` is read from. `since` is when the
 * current stretch of speaking or pausing began; everything before it is already in `spent` and `pausedMs`.
 */
export const rehearsalStateSchema = z.discriminatedUnion('phase', [
  z.object({ phase: z.literal('ready'), beatCount, stoppedBy: stoppedBySchema.optional() }),
  z.object({ phase: z.literal('counting-in'), beatCount, since: z.number() }),
  z.object({ phase: z.literal('speaking'), ...under }),
  z.object({ phase: z.literal('paused'), ...under }),
  z.object({ phase: z.literal('ended'), spent: under.spent, pausedMs: milliseconds }),
]);
export type RehearsalState = z.infer<typeof rehearsalStateSchema>;

/** What people at the table do. `take-question` is a pause with its reason; `question-asked` stops nothing. */
export const rehearsalActionSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('start') }),
  z.object({ type: z.literal('next-beat') }),
  z.object({ type: z.literal('previous-beat') }),
  z.object({ type: z.literal('go-to-beat'), beat }),
  z.object({ type: z.literal('pause') }),
  z.object({ type: z.literal('take-question') }),
  z.object({ type: z.literal('resume') }),
  z.object({ type: z.literal('question-asked') }),
  z.object({ type: z.literal('end') }),
]);
export type RehearsalAction = z.infer<typeof rehearsalActionSchema>;

/** Nobody was there from `since` until now, and that time counts as nothing; `awayMs` is how long, where it is known. */
export interface Interruption {
  type: 'interrupted';
  why: z.infer<typeof absenceSchema>;
  since: number;
  awayMs: number;
}

export type RehearsalEvent = RehearsalAction | Interruption;

/** What the clock shows at one moment. */
export interface ClockReading {
  phase: RehearsalState['phase'];
  /** Milliseconds until speaking starts; 0 unless counting in. */
  countInMs: number;
  /** The beat being spoken; 0 before, the last one after. */
  beat: number;
  /** Milliseconds spoken per beat and in total. Pauses are not in them. */
  spentMs: readonly number[];
  totalMs: number;
  pausedMs: number;
  /** Milliseconds since speaking began, pauses included: the time every entry of the log is told in. */
  goMs: number;
}

/** A rehearsal of so many beats that has not started, or was stopped when it had hardly. */
export function readyState(beatsInAll: number, stoppedBy?: StoppedBy): RehearsalState {
  return { phase: 'ready', beatCount: beatsInAll, ...(stoppedBy && { stoppedBy }) };
}

/**
 * What an event at `now` makes of a rehearsal. An event that means nothing in this phase changes nothing. Pausing or
 * ending during the count-in goes back to ready: nothing has been said yet. So does an absence, which is remembered until
 * the next start: nobody pressed anything. A pause lasts until `resume`, also when one
 * looks at other beats meanwhile. An ended rehearsal stays as it is.
 */
export function step(state: RehearsalState, event: RehearsalEvent, now: number): RehearsalState {
  const current = bank(state, event.type === 'interrupted' ? event.since : now);
  switch (current.phase) {
    case 'ready':
      return event.type === 'start' && current.beatCount > 0
        ? { phase: 'counting-in', beatCount: current.beatCount, since: now }
        : current;
    case 'counting-in':
      if (event.type === 'interrupted') {
        return readyState(current.beatCount, { why: event.why, awayMs: event.awayMs });
      }
      return ['pause', 'take-question', 'end'].includes(event.type) ? readyState(current.beatCount) : current;
    case 'ended':
      return current;
    case 'speaking':
    case 'paused':
      return stepUnderWay(current, event, now);
  }
}

function stepUnderWay(
  current: Extract<RehearsalState, { phase: 'speaking' | 'paused' }>,
  event: RehearsalEvent,
  now: number,
): RehearsalState {
  const last = current.spent.length - 1;
  switch (event.type) {
    case 'next-beat':
      return { ...current, beat: Math.min(current.beat + 1, last) };
    case 'previous-beat':
      return { ...current, beat: Math.max(current.beat - 1, 0) };
    case 'go-to-beat':
      return { ...current, beat: Math.min(event.beat, last) };
    case 'pause':
    case 'take-question':
      return { ...current, phase: 'paused' };
    case 'resume':
      return { ...current, phase: 'speaking' };
    case 'interrupted':
      return { ...current, phase: 'paused', since: now };
    case 'end':
      return { phase: 'ended', spent: current.spent, pausedMs: current.pausedMs };
    case 'start':
    case 'question-asked':
      return current;
  }
}

/**
 * The same rehearsal with everything up to `now` accounted for, so that its stretch begins at `now`. A count-in that is
 * over has become speaking from the moment it was over, however late anybody looks. A clock that steps back takes
 * nothing away.
 */
export function bank(state: RehearsalState, now: number): RehearsalState {
  switch (state.phase) {
    case 'ready':
    case 'ended':
      return state;
    case 'counting-in': {
      const since = state.since + COUNT_IN_MS;
      if (now < since) return state;
      return bank({ phase: 'speaking', beat: 0, since, spent: nothing(state.beatCount), pausedMs: 0 }, now);
    }
    case 'speaking': {
      const spent = state.spent.map((ms, index) => (index === state.beat ? ms + elapsed(state.since, now) : ms));
      return { ...state, spent, since: Math.max(now, state.since) };
    }
    case 'paused':
      return {
        ...state,
        pausedMs: state.pausedMs + elapsed(state.since, now),
        since: Math.max(now, state.since),
      };
  }
}

/** Reads the clock at `now` without changing anything; ask as often as the screen is drawn. */
export function readClock(state: RehearsalState, now: number): ClockReading {
  const current = bank(state, now);
  const { phase } = current;
  if (phase === 'ready' || phase === 'counting-in') {
    const countInMs = phase === 'ready' ? 0 : COUNT_IN_MS - elapsed(current.since, now);
    return { phase, countInMs, beat: 0, spentMs: nothing(current.beatCount), totalMs: 0, pausedMs: 0, goMs: 0 };
  }
  const { spent, pausedMs } = current;
  const totalMs = spent.reduce((sum, ms) => sum + ms, 0);
  const at = phase === 'ended' ? spent.length - 1 : current.beat;
  return { phase, countInMs: 0, beat: at, spentMs: spent, totalMs, pausedMs, goMs: totalMs + pausedMs };
}

function nothing(beats: number): number[] {
  return Array.from({ length: beats }, () => 0);
}

function elapsed(since: number, now: number): number {
  return Math.max(0, now - since);
}
