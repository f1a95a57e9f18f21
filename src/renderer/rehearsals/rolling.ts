/** How fast words roll by, from which moment on since somebody came to their part. */
export interface Roll {
  wordsPerMinute: number;
  /** When somebody came to the part, in milliseconds of the go. */
  cameAtMs: number;
  /** Milliseconds spoken since then when the speed was set, and how many words had rolled by then. */
  fromMs: number;
  fromWords: number;
}

export const ROLL_SPEEDS = { slowest: 60, fastest: 220, step: 10 };

/** A roll at this speed of a part that somebody came to at this moment of the go. */
export function rollAt(wordsPerMinute: number, cameAtMs: number): Roll {
  return { wordsPerMinute, cameAtMs, fromMs: 0, fromWords: 0 };
}

/** The roll in the part where the go is now. Whoever comes to a part, also again, finds it at its first word. */
export function rollIn(roll: Roll, cameAtMs: number): Roll {
  return roll.cameAtMs === cameAtMs ? roll : rollAt(roll.wordsPerMinute, cameAtMs);
}

/** How many words of its part have rolled by when so many milliseconds have been spoken since somebody came to it. */
export function rolledWords({ wordsPerMinute, fromMs, fromWords }: Roll, spokenMs: number): number {
  return Math.max(0, fromWords + ((spokenMs - fromMs) / 60_000) * wordsPerMinute);
}

/** The same roll at another speed from this moment on: no word jumps. */
export function changeSpeed(roll: Roll, by: number, spokenMs: number): Roll {
  const { slowest, fastest } = ROLL_SPEEDS;
  const wordsPerMinute = Math.min(fastest, Math.max(slowest, roll.wordsPerMinute + by));
  return { ...roll, wordsPerMinute, fromMs: spokenMs, fromWords: rolledWords(roll, spokenMs) };
}
