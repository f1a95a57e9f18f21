import { createDice } from '../../scripts/sample-class/dice.ts';

/** One stroke of the workload: flat pairs x, y in page units (the page's shorter side is 10,000), on a page from 0. */
export interface WorkloadStroke {
  readonly page: number;
  readonly points: readonly number[];
}

export const INK_PAGES = 20;
/** Pages are A4: this is their longer side, in page units. */
export const PAGE_HEIGHT = 14_142;
const SEED = 20_261;

/**
 * The same strokes for every candidate: 36 to 44 points each, as long as a word, spread evenly over twenty pages. The
 * hand leans to the right and turns smoothly, as handwriting does.
 */
export function inkWorkload(count: number): WorkloadStroke[] {
  const dice = createDice(SEED);
  return Array.from({ length: count }, (_, index) => {
    const points: number[] = [];
    let x = dice.between(600, 8400);
    let y = dice.between(600, PAGE_HEIGHT - 1200);
    let heading = dice.between(-0.6, 0.6);
    const length = Math.floor(dice.between(36, 45));
    for (let i = 0; i < length; i++) {
      points.push(Math.round(x), Math.round(y));
      heading += dice.gauss(0.55) - heading * 0.12;
      x += Math.cos(heading) * 24;
      y += Math.sin(heading) * 24;
    }
    return { page: index % INK_PAGES, points };
  });
}
