import { expect, test } from 'vitest';
import { changedIn, standsIn } from './comment-places.ts';

test('how far a change reaches is said in places and pieces, and one is not called many', () => {
  expect(changedIn({ places: 0, pieces: 0 })).toBe('Saved in the bank. No mark had other words.');
  expect(changedIn({ places: 1, pieces: 1 })).toBe('Changed in the bank and in 1 place in 1 piece of work.');
  expect(changedIn({ places: 5, pieces: 2 })).toBe('Changed in the bank and in 5 places in 2 pieces of work.');
  expect(standsIn({ places: 0, pieces: 0 })).toBe('No mark has these words any more.');
  expect(standsIn({ places: 3, pieces: 1 })).toBe('It stands in 3 places in 1 piece of work.');
});
