import { expect, test } from 'vitest';
import type { GoEntry } from './go-log.ts';
import { editQuestions, isMarkedAlready } from './question-marks.ts';

const asked = (goMs: number): GoEntry => ({ kind: 'question-asked', goMs });
const log: GoEntry[] = [
  asked(4_000),
  { kind: 'beat', goMs: 9_000, beat: 1 },
  asked(9_500.25),
  { kind: 'end', goMs: 12_000 },
];

test('a mark that is taken back goes alone, and set again it stands where it was', () => {
  const without = editQuestions(log, { type: 'remove-question', goMs: 9_500.25 });
  expect(without).toEqual([log[0], log[1], log[3]]);
  expect(editQuestions(without, { type: 'put-question', goMs: 9_500.25 })).toEqual(log);
});

test('what is taken back twice or set twice is so once, and nothing comes after the end', () => {
  expect(editQuestions(log, { type: 'remove-question', goMs: 9_000 })).toEqual(log);
  expect(editQuestions(log, { type: 'put-question', goMs: 4_000 })).toEqual(log);
  expect(editQuestions(log, { type: 'put-question', goMs: 12_000 }).at(-1)).toEqual(log.at(-1));
  expect(editQuestions([], { type: 'put-question', goMs: 700 })).toEqual([asked(700)]);
});

test('a finger that pressed twice has marked one question', () => {
  expect([9_500.25, 9_600, 10_400, 10_600].map((goMs) => isMarkedAlready(log.slice(0, 3), goMs))).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(isMarkedAlready([], 0)).toBe(false);
});
