import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth, wrapText } from './text-wrap.ts';

test('lines break between words and at the line breaks people typed', () => {
  expect(wrapText('one two three\nfour', textWidth('one two', 10), 10)).toEqual(['one two', 'three', 'four']);
});

test('a word that is too wide alone is broken inside, and none of it is lost', () => {
  const lines = wrapText('Donaudampfschifffahrt', 50, 10);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join('')).toBe('Donaudampfschifffahrt');
});

test('no line is wider than asked, except a single character', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 20, max: 400 }), (text, width) => {
      for (const line of wrapText(text, width, 10)) {
        expect([...line].length <= 1 || textWidth(line, 10) <= width).toBe(true);
      }
    }),
  );
});

test('an empty line stays', () => {
  expect(wrapText('a\n\nb', 100, 10)).toEqual(['a', '', 'b']);
});
