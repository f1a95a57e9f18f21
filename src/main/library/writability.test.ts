import { expect, onTestFinished, test, vi } from 'vitest';
import { AppError } from '../../shared/app-error.ts';
import type { AppEvent } from '../../shared/events.ts';
import { createWritabilityWatch } from './writability.ts';

const full = new AppError('disk-full', 'The disk is full.');
const refused = () => Promise.reject(full);

function fakeClock(): void {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
}

test('a disk that has room again is noticed though nobody saves anything', async () => {
  fakeClock();
  const heard: AppEvent[] = [];
  const tryWriting = vi.fn<() => Promise<void>>().mockRejectedValueOnce(full).mockResolvedValue();
  const watch = createWritabilityWatch((event) => heard.push(event), tryWriting);
  await expect(watch.guard(refused)).rejects.toBe(full);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(tryWriting).toHaveBeenCalledTimes(2);
  expect(heard).toEqual([
    { type: 'library.writability', writability: { state: 'read-only', reason: 'The disk is full.' } },
    { type: 'library.writability', writability: { state: 'writable' } },
  ]);
});

test('a library that somebody else has taken over, or that is closed, is not tried again', async () => {
  fakeClock();
  const tryWriting = vi.fn<() => Promise<void>>().mockResolvedValue();
  const taken = createWritabilityWatch(() => undefined, tryWriting);
  const closed = createWritabilityWatch(() => undefined, tryWriting);
  for (const watch of [taken, closed]) await expect(watch.guard(refused)).rejects.toBe(full);
  taken.forbid('Another program has it.');
  closed.close();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(tryWriting).not.toHaveBeenCalled();
  expect(taken.current()).toEqual({ state: 'read-only', reason: 'Another program has it.' });
});
