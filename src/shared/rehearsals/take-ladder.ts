import type { BeatTiming, Take } from './take.ts';

/** One part of the script in each of some takes, in their order; null where a take did not have it. */
export interface LadderRow {
  beatId: string;
  /** As the newest take that has it calls it. */
  named: Pick<BeatTiming, 'kind' | 'title'>;
  cells: readonly (LadderCell | null)[];
}

export interface LadderCell {
  timing: BeatTiming;
  /** Whether its words are others than when it was said before. */
  newWords: boolean;
}

/**
 * The takes of a script part by part. Parts stand in the order of the newest take that has them; one that was left out
 * since comes after the part it used to follow.
 */
export function alignTakes(oldestFirst: readonly Pick<Take, 'timings'>[]): LadderRow[] {
  return orderOfParts(oldestFirst).map((beatId) => {
    const timings = oldestFirst.map((take) => take.timings.find((timing) => timing.beatId === beatId) ?? null);
    return {
      beatId,
      named: timings.findLast((timing) => timing !== null)!,
      cells: timings.map((timing, index) => timing && { timing, newWords: saysOther(timing, timings.slice(0, index)) }),
    };
  });
}

function orderOfParts(oldestFirst: readonly Pick<Take, 'timings'>[]): string[] {
  const order: string[] = [];
  for (const { timings } of oldestFirst.toReversed()) {
    let after = -1;
    for (const { beatId } of timings) {
      if (!order.includes(beatId)) order.splice(after + 1, 0, beatId);
      after = order.indexOf(beatId);
    }
  }
  return order;
}

/** Takes from before words were kept say nothing about them. */
function saysOther({ text }: BeatTiming, before: readonly (BeatTiming | null)[]): boolean {
  const last = before.findLast((timing) => timing !== null);
  return last !== undefined && last !== null && last.text !== '' && text !== '' && last.text !== text;
}

/** Takes by the script they said, the script with the newest take first; in each the oldest take first. */
export function takesByScript<T extends Pick<Take, 'choice' | 'startedAt'>>(takes: readonly T[]): Map<string, T[]> {
  const byScript = new Map<string, T[]>();
  for (const take of takes.toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1))) {
    const { scriptId } = take.choice;
    byScript.set(scriptId, [take, ...(byScript.get(scriptId) ?? [])]);
  }
  return byScript;
}
