/** How fast words roll by, from which moment of which beat on. */
export interface Roll {
  wordsPerMinute: number;
  beat: number;
  /** Milliseconds spent on the beat when the speed was set, and how many words had rolled by then. */
  fromMs: number;
  fromWords: number;
}

export const ROLL_SPEEDS = { slowest: 60, fastest: 220, step: 10 };

/** A roll at this speed from the first beat on. */
export function rollAt(wordsPerMinute: number): Roll {
  return { wordsPerMinute, beat: 0, fromMs: 0, fromWords: 0 };
}

/** How many words of a beat have rolled by after so many milliseconds of it. */
export function rolledWords(roll: Roll, beat: number, spentMs: number): number {
  const { fromMs, fromWords } = roll.beat === beat ? roll : { fromMs: 0, fromWords: 0 };
  return Math.max(0, fromWords + ((spentMs - fromMs) / 60_000) * roll.wordsPerMinute);
}

/** The same roll at another speed from this moment on: no word jumps. */
export function changeSpeed(roll: Roll, by: number, beat: number, spentMs: number): Roll {
  const { slowest, fastest } = ROLL_SPEEDS;
  const wordsPerMinute = Math.min(fastest, Math.max(slowest, roll.wordsPerMinute + by));
  return { wordsPerMinute, beat, fromMs: spentMs, fromWords: rolledWords(roll, beat, spentMs) };
}
