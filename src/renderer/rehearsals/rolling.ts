/** How fast words roll by, from which moment of which beat on. */
export interface Roll {
  wordsPerMinute: number;
  beat: number;
  /** Milliseconds spent on the beat when the speed was set, and how many words had rolled by then. */
  fromMs: number;
  fromWords: number;
}

export const ROLL_SPEEDS = { slowest: 60, fastest: 220, step: 10 };

/** A roll at this speed of a beat of which nothing was left out: all the time spent on it counts. */
export function rollAt(wordsPerMinute: number, beat: number): Roll {
  return { wordsPerMinute, beat, fromMs: 0, fromWords: 0 };
}

/** The roll in the beat where the go is now. Whoever comes to a beat, also again, finds it at its first word. */
export function rollIn(roll: Roll, beat: number, spentMs: number): Roll {
  return roll.beat === beat ? roll : { ...roll, beat, fromMs: spentMs, fromWords: 0 };
}

/** How many words of its beat have rolled by when so many milliseconds have been spent on that beat. */
export function rolledWords({ wordsPerMinute, fromMs, fromWords }: Roll, spentMs: number): number {
  return Math.max(0, fromWords + ((spentMs - fromMs) / 60_000) * wordsPerMinute);
}

/** The same roll at another speed from this moment on: no word jumps. */
export function changeSpeed(roll: Roll, by: number, spentMs: number): Roll {
  const { slowest, fastest } = ROLL_SPEEDS;
  const wordsPerMinute = Math.min(fastest, Math.max(slowest, roll.wordsPerMinute + by));
  return { ...roll, wordsPerMinute, fromMs: spentMs, fromWords: rolledWords(roll, spentMs) };
}
