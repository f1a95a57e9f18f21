import { expect, test } from 'vitest';
import { LeastRecentlyUsed } from './least-recently-used.ts';

test('what was not used for longest goes first, and is handed back once', () => {
  const released: string[] = [];
  const kept = new LeastRecentlyUsed<string>(2, (value) => released.push(value));
  kept.set('a', 'A');
  kept.set('b', 'B');
  kept.get('a');
  kept.set('c', 'C');
  expect(released).toEqual(['B']);
  expect([kept.get('a'), kept.get('b'), kept.get('c')]).toEqual(['A', undefined, 'C']);
  kept.clear();
  expect(released).toEqual(['B', 'A', 'C']);
});
