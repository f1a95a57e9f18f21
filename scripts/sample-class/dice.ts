/** Seeded randomness, so that drawing the class again gives the same class. */
export interface Dice {
  /** Uniform in [0, 1). */
  next(): number;
  between(low: number, high: number): number;
  /** Normal with mean 0 and this standard deviation. */
  gauss(deviation: number): number;
  chance(probability: number): boolean;
}

/** A generator for one seed (mulberry32, Tommy Ettinger, public domain). */
export function createDice(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    gauss: (deviation) => deviation * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    chance: (probability) => next() < probability,
  };
}

/** A smooth random field with values in [-1, 1]; neighbours about `wavelength` apart are independent. */
export type Noise = (x: number, y: number) => number;

const LATTICE = 256;

/** Value noise on a repeating 256 × 256 lattice, eased with a smoothstep between its points. */
export function createNoise(dice: Dice, wavelength: number): Noise {
  const lattice = new Float32Array(LATTICE * LATTICE);
  for (let i = 0; i < lattice.length; i++) lattice[i] = dice.next() * 2 - 1;
  const at = (column: number, row: number) => lattice[(row & 255) * LATTICE + (column & 255)] as number;
  return (x, y) => {
    const column = Math.floor(x / wavelength);
    const row = Math.floor(y / wavelength);
    const alongX = x / wavelength - column;
    const alongY = y / wavelength - row;
    const easeX = alongX * alongX * (3 - 2 * alongX);
    const easeY = alongY * alongY * (3 - 2 * alongY);
    const top = at(column, row) + (at(column + 1, row) - at(column, row)) * easeX;
    const bottom = at(column, row + 1) + (at(column + 1, row + 1) - at(column, row + 1)) * easeX;
    return top + (bottom - top) * easeY;
  };
}
