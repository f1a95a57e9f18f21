import type { SteadyClock } from '../../src/main/rehearsals/steady-clock.ts';

/** A steady clock that a test moves by hand, and the machine's other clocks beside it. */
export interface HandClock extends SteadyClock {
  /** Milliseconds since 1970. */
  wall(): number;
  /** Lets time pass as it does for a process that is awake: whoever ticks does so on time. */
  pass(ms: number): void;
  /** Lets time pass without a tick, as it does while a machine sleeps. */
  sleep(ms: number): void;
  /** Lets a sleep pass that this system's steady clock does not count. */
  sleepUncounted(ms: number): void;
  /** Puts the date and time of day right by so much; no time passes. */
  correctWall(ms: number): void;
}

/** Makes a clock that has stood at nought since one afternoon. */
export function handClock(): HandClock {
  let now = 0;
  let uptime = 86_400_000;
  let wall = Date.parse('2026-11-24T15:00:00.000Z');
  const ticking = new Set<{ ms: number; due: number; tick: () => void }>();
  const sleep = (ms: number) => {
    now += ms;
    uptime += ms;
    wall += ms;
  };
  return {
    now: () => now,
    uptime: () => uptime,
    wall: () => wall,
    every(ms, tick) {
      const each = { ms, due: now + ms, tick };
      ticking.add(each);
      return () => ticking.delete(each);
    },
    pass(ms) {
      for (let left = ms; left > 0; left -= 1) {
        sleep(1);
        for (const each of ticking) {
          if (now < each.due) continue;
          each.due = now + each.ms;
          each.tick();
        }
      }
    },
    sleep,
    sleepUncounted(ms) {
      uptime += ms;
      wall += ms;
    },
    correctWall(ms) {
      wall += ms;
    },
  };
}
