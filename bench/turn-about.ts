import type { Figure } from './figures.ts';
import { inFreshBrowser, type MeasuringBrowser } from './measuring-browser.ts';

/** What is measured once a round, in a browser of its own: one candidate on one document. */
export interface Cell {
  readonly n: string;
  /** A candidate as if it had never been measured. */
  readonly make: () => Measurable;
}

interface Measurable {
  readonly name: string;
  measure(browser: MeasuringBrowser): Promise<Figure[]>;
}

export interface Measured {
  readonly figures: readonly Figure[];
  /** Sentences about what could not be measured, for under the table. */
  readonly missing: readonly string[];
}

/**
 * Measures every cell once a round, the order reversed every second round. A cell in which every browser got stuck or
 * crashed is said to be missing and left alone in later rounds: one candidate that cannot do it does not take the others'
 * figures away.
 */
export async function turnAbout(
  cells: readonly Cell[],
  rounds: number,
  say: (line: string) => void,
): Promise<Measured> {
  const figures: Figure[] = [];
  const missing = new Map<Cell, string>();
  for (let round = 0; round < rounds; round++) {
    const measurable = cells.filter((cell) => !missing.has(cell));
    for (const cell of round % 2 === 0 ? measurable : measurable.toReversed()) {
      const candidate = cell.make();
      const where = `${cell.n}, ${candidate.name}`;
      const measured = await inFreshBrowser((browser) => candidate.measure(browser), say);
      if (measured) figures.push(...measured);
      else missing.set(cell, `Not measured from round ${round + 1} on: ${where}; every browser got stuck or crashed.`);
      say(`round ${round + 1}, ${where}: ${measured?.map(short).join(', ') ?? 'not measured'}`);
    }
  }
  return { figures, missing: [...missing.values()] };
}

function short({ metric, value }: Figure): string {
  return `${metric} ${value.toFixed(1)}`;
}
