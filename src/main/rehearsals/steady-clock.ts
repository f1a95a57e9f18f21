import os from 'node:os';

/** Time that only ever goes on: no change of date, hidden window or wrong system clock moves it. */
export interface SteadyClock {
  /** Whole milliseconds since some moment of this run. */
  now(): number;
  /**
   * Milliseconds since the machine was started, its sleep counted, which `now` does not do on every system. Whole seconds
   * on some.
   */
  uptime(): number;
  /** Calls `tick` about every `ms` milliseconds until the returned function is called. */
  every(ms: number, tick: () => void): () => void;
}

/** The steady clock of this process. Ticking keeps no process alive. */
export const processClock: SteadyClock = {
  now: () => Math.round(performance.now()),
  // Linux reads /proc/uptime and Windows GetTickCount64. macOS subtracts the time of the start, which it moves along when
  // the date is put right.
  uptime: () => Math.round(os.uptime() * 1_000),
  every(ms, tick) {
    const timer = setInterval(tick, ms);
    timer.unref();
    return () => clearInterval(timer);
  },
};
