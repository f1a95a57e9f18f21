import { notifications, notificationsStore } from '@mantine/notifications';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { letFailureGo, showFailure, showNotice } from './notices.tsx';

const shown = () => notificationsStore.getState().notifications.length;

beforeEach(() => notifications.clean());
afterEach(() => void vi.useRealTimers());

test('the same failure twice is one notice, and another failure is another', () => {
  showFailure('This file is damaged. Nothing was added.');
  showFailure('This file is damaged. Nothing was added.');
  expect(shown()).toBe(1);
  showFailure('This file is too large. Nothing was added.');
  expect(shown()).toBe(2);
});

test('whoever shows a notice can close it', () => {
  showNotice('One thing was done.');
  const close = showNotice('Another thing was done.', () => undefined);
  close();
  expect(shown()).toBe(1);
});

test('a failure whose cause has passed goes once it could be read, and one that happened again meanwhile stays', () => {
  vi.useFakeTimers();
  showFailure('Nobody answered.');
  vi.advanceTimersByTime(4_000);
  letFailureGo('Nobody answered.');
  vi.advanceTimersByTime(1_900);
  expect(shown()).toBe(1);
  vi.advanceTimersByTime(100);
  expect(shown()).toBe(0);

  showFailure('Nobody answered.');
  letFailureGo('Nobody answered.');
  vi.advanceTimersByTime(5_000);
  showFailure('Nobody answered.');
  vi.advanceTimersByTime(10_000);
  expect(shown()).toBe(1);
});
