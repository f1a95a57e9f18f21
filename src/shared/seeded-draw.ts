import { hashOf } from './text-hash.ts';

/** Chance that is the same each time it begins with the same seed. */
export interface SeededDraw {
  /** At least 0, less than 1. */
  fraction: () => number;
  /** One of the choices, of which there has to be one. */
  oneOf: <T>(choices: readonly T[]) => T;
  /** One of the choices, each as likely as its weight says; weights are positive. */
  oneWeighted: <T>(choices: readonly T[], weightOf: (choice: T) => number) => T;
}

/** Begins to draw. The numbers are mulberry32's: good enough for cards, not for secrets. */
export function drawWith(seed: string): SeededDraw {
  let state = hashOf(seed);

  function fraction(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  return {
    fraction,
    oneOf: (choices) => choices[Math.floor(fraction() * choices.length)]!,
    oneWeighted(choices, weightOf) {
      let left = fraction() * choices.reduce((sum, choice) => sum + weightOf(choice), 0);
      return choices.find((choice) => (left -= weightOf(choice)) < 0) ?? choices.at(-1)!;
    },
  };
}
