import { expect, test } from 'vitest';
import { wordSize } from './word-size.ts';

const pane = { width: 680, height: 400 };

test('few words are large, many are as large as fit, and none are too small to read', () => {
  expect(wordSize('Look at this.', pane)).toBe(60);
  const long = 'What would you write back to me? '.repeat(8);
  expect(wordSize(long, pane)).toBeLessThan(60);
  expect(wordSize(long, pane)).toBeGreaterThan(30);
  expect(wordSize(long.repeat(20), pane)).toBe(20);
});

test('lines of their own need room of their own', () => {
  const words = 'One. Two. Three. Four. Five. Six. Seven. Eight.';
  expect(wordSize(words.replaceAll(' ', '\n'), pane)).toBeLessThan(wordSize(words, pane));
});
