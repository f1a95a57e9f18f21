import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slipLines } from './slip-lines.ts';

test('words are broken between words, and a word that is too long for a line inside', () => {
  expect(slipLines('one two three', 7)).toBe(2);
  expect(slipLines('one two three', 13)).toBe(1);
  expect(slipLines('abcdefghij', 4)).toBe(3);
  expect(slipLines('ab abcdefghij k', 4)).toBe(4);
});

test('nothing takes no line, and an empty line between paragraphs is one', () => {
  expect(slipLines(' \n ', 40)).toBe(0);
  expect(slipLines('Look here.\n\nNow try again.\n', 40)).toBe(3);
});

test('a longer line never takes more lines, and the lines always hold every letter', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/)), fc.integer({ min: 1, max: 60 }), (words, length) => {
      const text = words.join(' ');
      const lines = slipLines(text, length);
      expect(slipLines(text, length + 1)).toBeLessThanOrEqual(lines);
      expect(lines * length).toBeGreaterThanOrEqual(words.join('').length);
    }),
  );
});
