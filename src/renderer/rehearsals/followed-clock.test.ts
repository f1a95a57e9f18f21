import { expect, test } from 'vitest';
import { followClock } from './followed-clock.ts';

function openClocks() {
  let own = 0;
  const clock = followClock(() => own);
  return {
    /** The other clock is a thousand ahead; the message took so long. */
    message: (lateMs: number) => clock.hear(own + 1_000 - lateMs),
    clock,
    pass: (ms: number) => (own += ms),
  };
}

test('between messages the clock runs on', () => {
  const { clock, message, pass } = openClocks();
  message(0);
  pass(250);
  expect(clock.nowMs()).toBe(1_250);
});

test('a message that comes late neither sets the clock back nor lets it lag', () => {
  const { clock, message, pass } = openClocks();
  message(40);
  pass(100);
  message(900);
  expect(clock.nowMs()).toBe(1_060);
  pass(100);
  message(2);
  expect(clock.nowMs()).toBe(1_198);
  message(300);
  expect(clock.nowMs()).toBe(1_198);
});

test('a clock that was set back, and one of another process, are followed from their first message', () => {
  const { clock, message, pass } = openClocks();
  message(0);
  pass(1_000);
  message(60_000);
  expect(clock.nowMs()).toBe(-58_000);
  clock.expectAnother();
  expect(clock.nowMs()).toBe(-58_000);
  message(60_100);
  expect(clock.nowMs()).toBe(-58_100);
});
