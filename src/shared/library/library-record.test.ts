import { expect, test } from 'vitest';
import { mayChange } from './library-record.ts';

test('pens and fields are withheld where nothing could be saved, and offered while a full disk is waited for', () => {
  const reason = 'It cannot be saved just now.';
  expect(mayChange({ state: 'read-only', edits: 'withheld', reason })).toBe(false);
  expect(mayChange({ state: 'read-only', edits: 'wait', reason })).toBe(true);
  expect(mayChange({ state: 'writable' })).toBe(true);
});
