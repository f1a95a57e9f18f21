import { expect, test } from 'vitest';
import { isForTheRoom } from './room-address.ts';

test('the work on the wall and a class sheet for the room may have a window of their own', () => {
  expect(isForTheRoom('#/wall/piece-0001')).toBe(true);
  expect(isForTheRoom('#/wall/piece-0001/person-a')).toBe(true);
  expect(isForTheRoom('#/sheets/sheet-0001/room')).toBe(true);
});

test('no place that shows an alias or a menu may', () => {
  for (const hash of ['', '#/', '#/sheets', '#/sheets/sheet-0001', '#/sheets/room', '#/work/piece-0001/annotate']) {
    expect(isForTheRoom(hash)).toBe(false);
  }
});
