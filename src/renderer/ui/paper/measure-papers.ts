import { showPaper, type Paper } from './paper-root.ts';

/** CSS fixes how many pixels a millimetre is, whatever the screen. */
const PIXELS_PER_MM = 96 / 25.4;

/** How high a paper is when it is laid out, in millimetres. */
export type MeasurePaper = (paper: Paper) => number;

/** Lets `lay` put papers where nobody sees them, to find one that fits. */
export function measurePapers<T>(lay: (heightOf: MeasurePaper) => T): T {
  const host = document.createElement('div');
  host.inert = true;
  host.style.cssText = 'position: fixed; inset: 0 auto auto -9999px; visibility: hidden;';
  document.body.append(host);
  try {
    return lay((paper) => {
      showPaper(host, paper);
      return host.getBoundingClientRect().height / PIXELS_PER_MM;
    });
  } finally {
    host.remove();
  }
}

/**
 * How many sides of `roomMm` each a paper of this height takes. What is not to be broken leaves room at the foot of a side
 * where the next begins: a twelfth of the whole, at a guess.
 */
export function sidesFor(heightMm: number, roomMm: number): number {
  // A third of a millimetre goes into every printer's margin.
  if (heightMm - 0.3 <= roomMm) return 1;
  return Math.max(2, Math.ceil((heightMm * 13) / 12 / roomMm));
}

/** The first of these looks that takes one side, or else the first of those that take the fewest. */
export function fewestSides<Look>(
  looks: readonly Look[],
  sidesOf: (look: Look) => number,
): { look: Look; sides: number } {
  let best: { look: Look; sides: number } | null = null;
  for (const look of looks) {
    const sides = sidesOf(look);
    if (best === null || sides < best.sides) best = { look, sides };
    if (sides === 1) break;
  }
  if (best === null) throw new Error('there is no look to choose from');
  return best;
}
