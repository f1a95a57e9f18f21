import { afterEach, expect, test, vi } from 'vitest';
import { dayHeading, momentInFileName, momentName } from './day-in-words.ts';

afterEach(() => vi.unstubAllEnvs());

test('a moment is named the way people speak of it', () => {
  const now = new Date(2026, 10, 24, 15, 0).getTime();
  expect(momentName(new Date(2026, 10, 24, 14, 5).getTime(), now)).toBe('today at 14:05');
  expect(momentName(new Date(2026, 10, 23, 9, 30).getTime(), now)).toBe('yesterday at 09:30');
  expect(momentName(new Date(2026, 10, 17, 9, 30).getTime(), now)).toBe('Tuesday 17 November at 09:30');
  expect(dayHeading(new Date(2025, 10, 17).getTime(), now)).toBe('Monday 17 November 2025');
  expect(momentName(null, now)).toBe('before times were kept');
});

test('the day before is yesterday also when the clocks go back', () => {
  vi.stubEnv('TZ', 'Europe/London');
  const lateOnTheLongDay = new Date('2026-10-25T23:30:00Z').getTime();
  expect(dayHeading(new Date('2026-10-24T13:00:00Z').getTime(), lateOnTheLongDay)).toBe('Yesterday');
});

test('a file is named after the time on the clock on the wall', () => {
  vi.stubEnv('TZ', 'Europe/London');
  expect(momentInFileName('2026-06-04T14:40:00.000Z')).toBe('2026-06-04 15.40');
  expect(momentInFileName('2026-06-04T23:05:00.000Z')).toBe('2026-06-05 00.05');
});
