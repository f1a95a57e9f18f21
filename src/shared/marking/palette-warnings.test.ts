import { expect, test } from 'vitest';
import { clashSentence, codeClashes } from './palette-warnings.ts';

const codes = [
  { id: 'spelling', symbol: 'S', meaning: 'Spelling', key: 's' },
  { id: 'supported', symbol: 's ', meaning: 'Supported' },
  { id: 'full-stop', symbol: 'FS', meaning: 'Full stop', key: 'f' },
  { id: 'sentence', symbol: 'Se', meaning: 'Full sentence', key: 's' },
];

test('codes that look alike or share a key are named together, and a missing key clashes with nothing', () => {
  expect(codeClashes(codes)).toEqual([
    { by: 'symbol', value: 'S', codeIds: ['spelling', 'supported'] },
    { by: 'key', value: 's', codeIds: ['spelling', 'sentence'] },
  ]);
  expect(codeClashes(codes.slice(2))).toEqual([]);
});

test('a clash is told in a sentence that says what goes wrong', () => {
  const [symbol, key] = codeClashes(codes).map((clash) => clashSentence(clash, codes));
  expect(symbol).toBe('“S” stands for Spelling and Supported. A pupil cannot tell which is meant.');
  expect(key).toBe('The key S belongs to Spelling and Full sentence. It chooses the first of them.');
});
