import { expect, test } from 'vitest';
import { eventForKey } from './rehearsal-keys.ts';

const press = (key: string, more: object = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  ...more,
});
const speaking = { paused: false, onButton: false };

test('space and the clicker go on, P pauses and carries on, Escape ends', () => {
  expect(
    [' ', 'PageDown', 'ArrowLeft', 'p', 'P', 'Escape', 'f', 'x'].map((key) => eventForKey(press(key), speaking)),
  ).toEqual(['next-beat', 'next-beat', 'previous-beat', 'pause', 'pause', 'end', 'full-screen', null]);
  expect(eventForKey(press('p'), { paused: true, onButton: false })).toBe('resume');
});

test('space on a button presses the button, a held key counts once, and shortcuts of the system are left alone', () => {
  expect(eventForKey(press(' '), { paused: false, onButton: true })).toBeNull();
  expect(eventForKey(press(' ', { repeat: true }), speaking)).toBeNull();
  expect(eventForKey(press('p', { ctrlKey: true }), speaking)).toBeNull();
});
