import { expect, test } from 'vitest';
import { asLines, fromLines } from './edited-lines.ts';

test('sentences are edited one a line; empty and repeated lines make none', () => {
  expect(fromLines(' Look at …\n\nShow me …\nLook at …  ')).toEqual(['Look at …', 'Show me …']);
  expect(asLines(['Look at …', 'Show me …'])).toBe('Look at …\nShow me …');
  expect(fromLines('')).toEqual([]);
});
