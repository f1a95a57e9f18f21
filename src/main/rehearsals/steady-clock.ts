/** Time that only ever goes on: no change of date, hidden window or wrong system clock moves it. */
export interface SteadyClock {
  /** Whole milliseconds since some moment of this run. */
  now(): number;
  /** Calls `tick` about every `ms` milliseconds until the returned function is called. */
  every(ms: number, tick: () => void): () => void;
}

/** The steady clock of this process. Ticking keeps no process alive. */
export const processClock: SteadyClock = {
  now: () => Math.round(performance.now()),
  every(ms, tick) {
    const timer = setInterval(tick, ms);
    timer.unref();
    return () => clearInterval(timer);
  },
};
