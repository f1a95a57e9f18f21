import { expect, test } from 'vitest';
import { absenceInWords } from './rehearsal-words.ts';

const pause = (why: 'sleep' | 'restart' | 'question', awayMs?: number) =>
  ({ kind: 'pause', goMs: 0, why, ...(awayMs === undefined ? {} : { awayMs }) }) as const;

test('how long the machine slept is said as people say it', () => {
  const minute = 60_000;
  const said = [8_000, minute, 12.4 * minute, 3 * 60 * minute, 40 * 60 * minute].map(
    (ms) => absenceInWords(pause('sleep', ms))?.match(/slept (.*),/)?.[1],
  );
  expect(said).toEqual(['for a moment', 'for 1 minute', 'for 12 minutes', 'for 3 hours', 'for 2 days']);
});

test('an absence of unknown length is said without one, and a pause that somebody wanted is none', () => {
  expect(absenceInWords(pause('restart'))).toBe('Marginalia was closed, and none of that is counted.');
  expect(absenceInWords(pause('question'))).toBeNull();
});
