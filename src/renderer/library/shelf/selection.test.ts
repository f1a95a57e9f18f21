import { expect, test } from 'vitest';
import { activate, indexAfterKey, keepShown, neighbourOf, NOTHING_SELECTED, select } from './selection.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];

test('Shift selects everything between the first and the last, in either direction', () => {
  const from = select(NOTHING_SELECTED, ids, 'd', 'only');
  const up = select(from, ids, 'b', 'range');
  expect([...up.selected]).toEqual(['b', 'c', 'd']);
  expect([...select(up, ids, 'e', 'range').selected]).toEqual(['d', 'e']);
});

test('Ctrl adds one and takes it away again', () => {
  const two = select(select(NOTHING_SELECTED, ids, 'a', 'only'), ids, 'c', 'toggle');
  expect([...two.selected]).toEqual(['a', 'c']);
  expect([...select(two, ids, 'a', 'toggle').selected]).toEqual(['c']);
});

test('a range may start where the keyboard was, with nothing selected yet', () => {
  const moved = activate(NOTHING_SELECTED, 'b');
  expect([...select(moved, ids, 'c', 'range').selected]).toEqual(['b', 'c']);
});

test('what a search hides is no longer selected', () => {
  const selection = select(select(NOTHING_SELECTED, ids, 'a', 'only'), ids, 'c', 'toggle');
  expect([...keepShown(selection, ['a', 'b']).selected]).toEqual(['a']);
  expect(keepShown(selection, ids)).toBe(selection);
});

test('keys move through the grid and stop at its edges', () => {
  expect(indexAfterKey('ArrowDown', 0, 10, 4, 3)).toBe(4);
  expect(indexAfterKey('ArrowDown', 7, 10, 4, 3)).toBe(9);
  expect(indexAfterKey('ArrowDown', 8, 10, 4, 3)).toBe(8);
  expect(indexAfterKey('ArrowUp', 1, 10, 4, 3)).toBe(1);
  expect(indexAfterKey('PageDown', 0, 100, 4, 3)).toBe(12);
  expect(indexAfterKey('End', 0, 10, 4, 3)).toBe(9);
  expect(indexAfterKey('Home', 5, 10, 4, 3)).toBe(0);
  expect(indexAfterKey('x', 0, 10, 4, 3)).toBeNull();
});

test('when something goes, the keyboard moves to what comes next, or before at the end', () => {
  expect(neighbourOf(['b', 'c'], ids)).toBe('d');
  expect(neighbourOf(['e'], ids)).toBe('d');
  expect(neighbourOf(ids, ids)).toBeNull();
});
