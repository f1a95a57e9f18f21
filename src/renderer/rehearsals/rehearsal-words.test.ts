import { expect, test } from 'vitest';
import { statedErrorOf } from '../../shared/rehearsals/talk/talk-error.ts';
import { absenceInWords, missingIn, shareOfTalk, unrecordedInWords, whatPaceCounts } from './rehearsal-words.ts';

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

test('the share of the talk is said where somebody marked whose it was, and not where all would be the teacher’s', () => {
  expect(shareOfTalk({ share: 0.788, statedError: statedErrorOf(20, true) })).toBe('79 % of the talk');
  expect(shareOfTalk({ share: 1, statedError: statedErrorOf(20, false) })).toBeNull();
  expect(shareOfTalk({ share: null, statedError: statedErrorOf(null, true) })).toBeNull();
});

test('beside a pace stands whether waiting is in it', () => {
  const pace = (over: 'speech' | 'part') => ({ beatId: over, wpm: 120, over });
  expect(whatPaceCounts([pace('part')])).toMatch(/counted in\.$/);
  expect(whatPaceCounts([pace('speech')])).toMatch(/left out, as far as/);
  expect(whatPaceCounts([pace('speech'), pace('part')])).toMatch(/counted in elsewhere/);
});

test('sound that is missing from a recording is said, and a block that came late is not', () => {
  expect(unrecordedInWords({ unrecordedMs: 72_400 })).toContain('The recording misses 1 min 12 s of the go');
  expect(unrecordedInWords({ unrecordedMs: 400 })).toBeNull();
  const chance = { fromMs: 9_000, toMs: 9_100 };
  const gap = { fromMs: 20_000, toMs: 24_000 };
  expect(missingIn({ unrecordedMs: 4_100, unrecorded: [chance, gap] })).toEqual([gap]);
  expect(missingIn({ unrecordedMs: 100, unrecorded: [chance] })).toEqual([]);
});
