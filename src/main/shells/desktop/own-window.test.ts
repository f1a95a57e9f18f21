import { expect, test } from 'vitest';
import { ownWindowFor } from './own-window.ts';

test('the work on the wall and a class sheet for the room have the projector’s window', () => {
  expect(ownWindowFor('#/wall/piece-0001')).toBe('projector');
  expect(ownWindowFor('#/wall/piece-0001/person-a')).toBe('projector');
  expect(ownWindowFor('#/sheets/sheet-0001/room')).toBe('projector');
});

test('a pupil’s card has a window of its own, which is never the projector’s', () => {
  expect(ownWindowFor('#/pupil-card/piece-0001')).toBe('pupil-card');
  expect(ownWindowFor('#/pupil-card/')).toBeNull();
});

test('no place that shows an alias or a menu has one', () => {
  for (const hash of ['', '#/', '#/sheets', '#/sheets/sheet-0001', '#/sheets/room', '#/work/piece-0001/annotate']) {
    expect(ownWindowFor(hash)).toBeNull();
  }
});
