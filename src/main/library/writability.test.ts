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
    {
      type: 'library.writability',
      writability: {
        state: 'read-only',
        edits: 'wait',
        reason: expect.stringContaining('Marginalia goes on by itself'),
      },
    },
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
  await closed.close();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(tryWriting).not.toHaveBeenCalled();
  expect(taken.current()).toEqual({ state: 'read-only', edits: 'withheld', reason: 'Another program has it.' });
});

test('a library that may be changed after all is noticed though nobody saves anything, and edits are let in again', async () => {
  fakeClock();
  const heard: AppEvent[] = [];
  const mayAgain = vi.fn<() => Promise<boolean>>().mockResolvedValueOnce(false).mockResolvedValue(true);
  const watch = createWritabilityWatch((event) => heard.push(event), refused);
  watch.forbid('Its folder cannot be written to.', mayAgain);
  await expect(watch.guard(() => Promise.resolve())).rejects.toMatchObject({ code: 'read-only' });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(mayAgain).toHaveBeenCalledTimes(2);
  expect(heard.map((event) => 'writability' in event && event.writability.state)).toEqual(['read-only', 'writable']);
  await expect(watch.guard(() => Promise.resolve('saved'))).resolves.toBe('saved');
});
