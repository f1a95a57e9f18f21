/** Three seconds to breathe before speaking starts. */
export const COUNT_IN_MS = 3_000;

/** The longest a go should last; said softly, never enforced, because short and repeated is what helps. */
export const GO_CAP_MS = 7 * 60_000;

/** Milliseconds spoken in each beat so far, by the beat's place in the script. */
type Spent = readonly number[];

/**
 * A rehearsal as it goes. Times are milliseconds of one monotonic clock, the one `now` is read from. `since` is when the
 * current stretch of speaking or pausing began; everything before it is already in `spent` and `pausedMs`.
 */
export type RehearsalState =
  | { phase: 'ready'; beatCount: number }
  | { phase: 'counting-in'; beatCount: number; since: number }
  | { phase: 'speaking'; beat: number; since: number; spent: Spent; pausedMs: number }
  | { phase: 'paused'; beat: number; since: number; spent: Spent; pausedMs: number }
  | { phase: 'ended'; spent: Spent; pausedMs: number };

export type RehearsalEvent = 'start' | 'next-beat' | 'previous-beat' | 'pause' | 'resume' | 'end';

/** What the clock shows at one moment. */
export interface ClockReading {
  phase: RehearsalState['phase'];
  /** Milliseconds until speaking starts; 0 unless counting in. */
  countInMs: number;
  /** The beat being spoken; 0 before, the last one after. */
  beat: number;
  /** Milliseconds spoken per beat and in total. Pauses are not in them. */
  spentMs: number[];
  totalMs: number;
  pausedMs: number;
}

/** A rehearsal of `beatCount` beats that has not started. */
export function readyState(beatCount: number): RehearsalState {
  return { phase: 'ready', beatCount };
}

/**
 * What an event at `now` makes of a rehearsal. An event that means nothing in this phase changes nothing. Pausing or
 * ending during the count-in goes back to ready: nothing has been said yet. A pause lasts until `resume`, also when one
 * looks at other beats meanwhile. An ended rehearsal stays as it is.
 */
export function step(state: RehearsalState, event: RehearsalEvent, now: number): RehearsalState {
  const current = settle(state, now);
  switch (current.phase) {
    case 'ready':
      return event === 'start' && current.beatCount > 0
        ? { phase: 'counting-in', beatCount: current.beatCount, since: now }
        : current;
    case 'counting-in':
      return event === 'pause' || event === 'end' ? readyState(current.beatCount) : current;
    case 'speaking': {
      const spoken = { ...current, since: Math.max(now, current.since), spent: spentBy(current, now) };
      if (event === 'next-beat') return { ...spoken, beat: Math.min(current.beat + 1, current.spent.length - 1) };
      if (event === 'previous-beat') return { ...spoken, beat: Math.max(current.beat - 1, 0) };
      if (event === 'pause') return { ...spoken, phase: 'paused' };
      if (event === 'end') return { phase: 'ended', spent: spoken.spent, pausedMs: current.pausedMs };
      return current;
    }
    case 'paused': {
      const pausedMs = current.pausedMs + elapsed(current.since, now);
      if (event === 'next-beat') return { ...current, beat: Math.min(current.beat + 1, current.spent.length - 1) };
      if (event === 'previous-beat') return { ...current, beat: Math.max(current.beat - 1, 0) };
      if (event === 'resume') return { ...current, phase: 'speaking', since: Math.max(now, current.since), pausedMs };
      if (event === 'end') return { phase: 'ended', spent: current.spent, pausedMs };
      return current;
    }
    case 'ended':
      return current;
  }
}

/** Reads the clock at `now` without changing anything; ask as often as the screen is drawn. */
export function readClock(state: RehearsalState, now: number): ClockReading {
  const current = settle(state, now);
  switch (current.phase) {
    case 'ready':
    case 'counting-in': {
      const countInMs = current.phase === 'ready' ? 0 : COUNT_IN_MS - elapsed(current.since, now);
      const spentMs = Array.from({ length: current.beatCount }, () => 0);
      return { phase: current.phase, countInMs, beat: 0, spentMs, totalMs: 0, pausedMs: 0 };
    }
    case 'speaking':
      return reading(current.phase, current.beat, spentBy(current, now), current.pausedMs);
    case 'paused':
      return reading(current.phase, current.beat, current.spent, current.pausedMs + elapsed(current.since, now));
    case 'ended':
      return reading(current.phase, current.spent.length - 1, current.spent, current.pausedMs);
  }
}

/** A count-in that is over has become speaking, from the moment it was over, however late anybody looks. */
function settle(state: RehearsalState, now: number): RehearsalState {
  if (state.phase !== 'counting-in' || now - state.since < COUNT_IN_MS) return state;
  const spent = Array.from({ length: state.beatCount }, () => 0);
  return { phase: 'speaking', beat: 0, since: state.since + COUNT_IN_MS, spent, pausedMs: 0 };
}

function spentBy(state: { beat: number; since: number; spent: Spent }, now: number): Spent {
  return state.spent.map((ms, index) => (index === state.beat ? ms + elapsed(state.since, now) : ms));
}

function reading(phase: RehearsalState['phase'], beat: number, spent: Spent, pausedMs: number): ClockReading {
  return {
    phase,
    countInMs: 0,
    beat,
    spentMs: [...spent],
    totalMs: spent.reduce((sum, ms) => sum + ms, 0),
    pausedMs,
  };
}

function elapsed(since: number, now: number): number {
  return Math.max(0, now - since);
}
