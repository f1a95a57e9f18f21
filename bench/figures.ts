/** One figure of one round: `value` in milliseconds or megabytes; smaller is better. */
export interface Figure {
  readonly n: string;
  readonly metric: string;
  readonly candidate: string;
  readonly value: number;
}

/** What a figure should reach: ours at most `most` times the peer's. */
export interface Goal {
  readonly n: string;
  readonly metric: string;
  readonly peer: string;
  readonly most: number;
  /** What was done towards it, and what stands in the way, for whoever finds it not reached. */
  readonly tried?: string;
}

/** Ours beside one peer, over all rounds. */
export interface Comparison {
  readonly n: string;
  readonly metric: string;
  readonly ours: number;
  readonly peer: number;
  readonly peerName: string;
  readonly ratio: number;
  /** Lowest and highest value of each over the rounds. */
  readonly oursSpread: readonly [number, number];
  readonly peerSpread: readonly [number, number];
}

export const OURS = 'marginalia';

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Every metric of ours beside every peer that has it too, in the order they were measured. */
export function compare(figures: readonly Figure[]): Comparison[] {
  const places = [...new Set(figures.map(({ n, metric }) => JSON.stringify([n, metric])))];
  return places.flatMap((place) => {
    const [n, metric] = JSON.parse(place) as [string, string];
    const here = figures.filter((figure) => figure.n === n && figure.metric === metric);
    const valuesOf = (candidate: string) =>
      here.filter((figure) => figure.candidate === candidate).map(({ value }) => value);
    const ours = valuesOf(OURS);
    if (ours.length === 0) return [];
    const peers = [...new Set(here.map(({ candidate }) => candidate))].filter((name) => name !== OURS);
    return peers.map((peerName) => {
      const peer = valuesOf(peerName);
      return {
        n,
        metric,
        ours: median(ours),
        peer: median(peer),
        peerName,
        ratio: median(ours) / median(peer),
        oursSpread: [Math.min(...ours), Math.max(...ours)] as const,
        peerSpread: [Math.min(...peer), Math.max(...peer)] as const,
      };
    });
  });
}

/** The table people read. A goal that was not reached says so, and under the table what was tried. */
export function tableOf(comparisons: readonly Comparison[], goals: readonly Goal[]): string {
  const goalOf = ({ n, metric, peerName }: Comparison) =>
    goals.find((each) => each.n === n && each.metric === metric && each.peer === peerName);
  const rows = comparisons.map((comparison) => {
    const { n, metric, peerName, ours, peer, ratio, oursSpread, peerSpread } = comparison;
    return [
      n,
      metric,
      number(ours),
      range(oursSpread),
      peerName,
      number(peer),
      range(peerSpread),
      ratio.toFixed(3),
      verdict(ratio, goalOf(comparison)),
    ];
  });
  const head = ['n', 'metric', 'ours', 'from–to', 'peer', 'its', 'from–to', 'ratio', 'goal'];
  const missed = comparisons.flatMap((comparison) => {
    const goal = goalOf(comparison);
    return goal?.tried && comparison.ratio > goal.most ? [`Not reached: ${goal.metric}. ${goal.tried}`] : [];
  });
  return [inColumns([head, ...rows]), ...new Set(missed)].join('\n');
}

/** Rows of equally many cells, each column as wide as its widest. */
export function inColumns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** One line of JSON a figure, for machines. */
export function jsonLines(bench: string, comparisons: readonly Comparison[]): string {
  return comparisons
    .map(({ n, metric, ours, peer, peerName, ratio }) =>
      JSON.stringify({ bench, n, metric, ours, peer, peerName, ratio }),
    )
    .join('\n');
}

function verdict(ratio: number, goal: Goal | undefined): string {
  if (!goal) return '';
  return `${ratio <= goal.most ? 'reached' : 'NOT REACHED'} (at most ${goal.most.toFixed(3)})`;
}

function number(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1);
}

function range([low, high]: readonly [number, number]): string {
  return `${number(low)}–${number(high)}`;
}
