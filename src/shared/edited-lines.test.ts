import { expect, test } from 'vitest';
import { asLines, fromLines, mendedSentences } from './edited-lines.ts';

test('sentences are edited one a line; empty and repeated lines make none', () => {
  expect(fromLines(' Look at …\n\nShow me …\nLook at …  ')).toEqual(['Look at …', 'Show me …']);
  expect(asLines(['Look at …', 'Show me …'])).toBe('Look at …\nShow me …');
  expect(fromLines('')).toEqual([]);
});

test('a sentence that was changed where it stood is known again, and one that came or went is no other', () => {
  const before = ['One.', 'Two.', 'Three.', 'Four.'];
  const mended = (...after: string[]) => [...mendedSentences(before, after)];
  expect(mended('One.', 'Zwei.', 'Three.', 'Four.')).toEqual([['Two.', 'Zwei.']]);
  expect(mended('Eins.', 'Two.', 'Drei.', 'Vier.')).toEqual([
    ['One.', 'Eins.'],
    ['Three.', 'Drei.'],
    ['Four.', 'Vier.'],
  ]);
  expect(mended('One.', 'Three.', 'Four.', 'Five.')).toEqual([]);
  expect(mended('New.', 'One.', 'Zwei.', 'Three.', 'Four.')).toEqual([['Two.', 'Zwei.']]);
  expect(mended('Four.', 'Three.', 'Two.', 'One.')).toEqual([]);
});
