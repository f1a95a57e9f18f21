import { expect, test } from 'vitest';
import { noScreenWords } from './no-screen-words.ts';

test('a screen that did not come because nobody answered is not said to be broken', () => {
  const gone = new TypeError('Failed to fetch dynamically imported module: http://127.0.0.1:4000/assets/ScriptView.js');
  const withoutStyles = new Error('Unable to preload CSS for /assets/ScriptView.css');
  for (const error of [gone, withoutStyles]) {
    expect(noScreenWords(error).title).toBe('This screen could not be opened');
  }
  expect(noScreenWords(new TypeError('x is not a function')).title).toBe('This screen stopped working');
});
