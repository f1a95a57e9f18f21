/** Further behind than any message is late, in milliseconds: the other clock itself was set back, or slept while this did not. */
const SET_BACK_MS = 5_000;

/** Another process's clock, read between its messages. All figures are milliseconds. */
export interface FollowedClock {
  /** A message says what the other clock showed when it was sent. */
  hear(theirMs: number): void;
  /** The next message may come from another process, whose clock has nothing to do with what was heard so far. */
  expectAnother(): void;
  /** What the other clock shows now. */
  nowMs(): number;
}

/**
 * Follows a clock that runs as fast as `ownMs`. A message can be late and never early, so the quickest one so far is
 * nearest the truth: what is read neither jumps back nor lags when a busy computer delivers one late.
 */
export function followClock(ownMs: () => number): FollowedClock {
  let aheadMs = 0;
  let another = true;
  return {
    hear(theirMs) {
      const heardMs = theirMs - ownMs();
      if (another || heardMs > aheadMs || heardMs < aheadMs - SET_BACK_MS) aheadMs = heardMs;
      another = false;
    },
    expectAnother: () => void (another = true),
    nowMs: () => ownMs() + aheadMs,
  };
}
