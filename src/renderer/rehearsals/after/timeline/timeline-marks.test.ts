import { expect, test } from 'vitest';
import { questionInWords } from './timeline-marks.ts';

test.each([
  [3_210, 'speech', 'A question, then 3.2 s of silence'],
  [40, 'speech', 'A question, and somebody spoke at once'],
  [40, 'pause', 'A question, then 0.0 s of silence until the clock stopped'],
  [1_500, 'recording', 'A question, then 1.5 s of silence, as far as it was recorded'],
] as const)('%i ms after a question, ended by %s, are told in words', (silenceMs, endedBy, words) => {
  expect(questionInWords({ askedMs: 1_000, fromMs: 1_000, toMs: 1_000 + silenceMs, silenceMs, endedBy })).toBe(words);
});
