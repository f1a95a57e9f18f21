import { expect, test } from 'vitest';
import { lengthOfScript, minutesOfScript, withScript } from './script-cost.ts';
import { STARTING_WORKLOAD } from './workload.ts';

const class27 = { ...STARTING_WORKLOAD, pupils: 27 };
const beats = [{ text: 'Read me the second line again.' }, { text: 'Now try it with commas.' }];

test('a script is as long as all that is said in it', () => {
  expect(lengthOfScript({ mode: 'spoken', beats }, 120)).toEqual({ mode: 'spoken', words: 11, wordsPerMinute: 120 });
});

test('saying 90 words at 120 a minute takes 0.8 minutes, and writing them by hand 4.5', () => {
  expect(minutesOfScript({ mode: 'spoken', words: 90, wordsPerMinute: 120 })).toBe(0.8);
  expect(minutesOfScript({ mode: 'written', words: 90, wordsPerMinute: 120 })).toBe(4.5);
});

test('a script of one word still takes a moment, and an empty one stands for nothing', () => {
  expect(minutesOfScript({ mode: 'spoken', words: 1, wordsPerMinute: 120 })).toBe(0.1);
  expect(minutesOfScript({ mode: 'spoken', words: 0, wordsPerMinute: 120 })).toBeNull();
});

test('a spoken script stands for the minutes of speaking and a written one for those of writing', () => {
  expect(withScript(class27, { mode: 'spoken', words: 240, wordsPerMinute: 120 })).toEqual({
    ...class27,
    speakMinutes: 2,
  });
  expect(withScript(class27, { mode: 'written', words: 60, wordsPerMinute: 120 })).toEqual({
    ...class27,
    writeMinutes: 3,
  });
  expect(withScript(class27, { mode: 'written', words: 0, wordsPerMinute: 120 })).toEqual(class27);
  expect(withScript(class27, null)).toEqual(class27);
});
