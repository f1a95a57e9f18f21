import { expect, test } from 'vitest';
import { readClock, readyState, step } from './rehearsal-clock.ts';
import { pausedAt, reachedBy } from './rehearsal-progress.ts';

test('a go that broke off goes on where it stood, and the time while one was away is not counted', () => {
  const speaking = step(step(readyState(3), 'start', 0), 'next-beat', 13_000);
  const reached = reachedBy(speaking, 18_000)!;
  // Another window, whose clock began at nought.
  const again = pausedAt(JSON.parse(JSON.stringify(reached)), 500);
  expect(readClock(again, 500)).toMatchObject({ phase: 'paused', beat: 1, spentMs: [10_000, 5_000, 0], pausedMs: 0 });
  const on = step(again, 'resume', 1_500);
  expect(readClock(on, 3_500)).toMatchObject({ phase: 'speaking', totalMs: 17_000, pausedMs: 1_000 });
});

test('before anything was said there is nothing to go on with', () => {
  expect(reachedBy(readyState(3), 0)).toBeNull();
  expect(reachedBy(step(readyState(3), 'start', 0), 1_000)).toBeNull();
});
