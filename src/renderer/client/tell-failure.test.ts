import { notifications, notificationsStore } from '@mantine/notifications';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AppError } from '../../shared/app-error.ts';
import { letUnwritableGo, tellFailure } from './tell-failure.ts';

beforeEach(() => {
  vi.useFakeTimers();
  notifications.clean();
});
afterEach(() => void vi.useRealTimers());

test('once the library can be written to, what a full disk refused is not held against it, and what was wrong otherwise is', async () => {
  expect(await tellFailure(async () => undefined)).toBe(true);
  for (const error of [
    new AppError('disk-full', 'The disk is full.'),
    new AppError('not-found', 'This take is gone.'),
  ]) {
    expect(await tellFailure(() => Promise.reject(error))).toBe(false);
  }
  letUnwritableGo();
  vi.advanceTimersByTime(10_000);
  expect(notificationsStore.getState().notifications.map(({ message }) => message)).toEqual(['This take is gone.']);
});
