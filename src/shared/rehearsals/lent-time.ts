/** The time of a plan as it stands in the middle of a go, in milliseconds. */
export interface LentTime {
  /** What each beat takes of the whole: what was spent on those that are over, and what is there for the others. */
  lengths: number[];
  /** How far behind the plan the speaker is; negative when ahead. A beat that is not over yet is not ahead. */
  behindMs: number;
}

/** However late it is, a beat keeps this share of its planned time, and however early, it gets no more than the most. */
const LEAST_SHARE = 0.5;
const MOST_SHARE = 1.5;

/**
 * Shares out the time that is left when the beat `current` is spoken. Who spends too long on a beat borrows from all that
 * are to come, each by its length; who leaves one early gives it to them. While the current beat keeps to its time,
 * nothing moves.
 */
export function lendTime(
  beats: readonly { plannedMs: number }[],
  spentMs: readonly number[],
  current: number,
): LentTime {
  const planned = beats.map(({ plannedMs }) => plannedMs);
  const spent = planned.map((_, index) => spentMs[index] ?? 0);
  /** What is still to be said of each beat; of the current one all, so that its time does not move while it is spent. */
  const needs = planned.map((ms, index) => {
    if (index === current) return ms;
    return index < current ? 0 : Math.max(0, ms - spent[index]!);
  });
  const elsewhere = sum(spent) - (spent[current] ?? 0);
  const left = sum(planned) - elsewhere;
  const forCurrent = Math.max(spent[current] ?? 0, (needs[current] ?? 0) * share(left, sum(needs)));
  const later = share(left - forCurrent, sum(needs.slice(current + 1)));
  const lengths = spent.map((ms, index) => (index === current ? forCurrent : ms + needs[index]! * later));
  return { lengths, behindMs: sum(spent.map((ms, index) => lateness(ms, planned[index]!, index < current))) };
}

function lateness(spent: number, planned: number, isOver: boolean): number {
  return isOver ? spent - planned : Math.max(0, spent - planned);
}

function share(left: number, needed: number): number {
  return needed === 0 ? 1 : Math.min(MOST_SHARE, Math.max(LEAST_SHARE, left / needed));
}

function sum(all: readonly number[]): number {
  return all.reduce((total, ms) => total + ms, 0);
}
