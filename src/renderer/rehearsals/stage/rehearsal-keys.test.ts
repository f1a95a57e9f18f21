import { expect, test } from 'vitest';
import { deedForKey } from './rehearsal-keys.ts';

const press = (key: string, more: object = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  ...more,
});
const speaking = { paused: false, onButton: false, rolling: false };

test('space goes on, P pauses and carries on, T takes a question, Q marks one, Escape ends', () => {
  const keys = [' ', 'ArrowLeft', 'p', 'P', 't', 'q', 'w', 'f', 'Escape', 'x'];
  expect(keys.map((key) => deedForKey(press(key), speaking))).toEqual([
    'next-beat',
    'previous-beat',
    'pause',
    'pause',
    'take-question',
    'question-asked',
    'words',
    'full-screen',
    'end',
    null,
  ]);
  expect(['p', 't', 'q'].map((key) => deedForKey(press(key), { ...speaking, paused: true }))).toEqual([
    'resume',
    'resume',
    null,
  ]);
});

test('a clicker goes on and back, and its black screen is a pause', () => {
  expect(['PageDown', 'PageUp', 'b', '.'].map((key) => deedForKey(press(key), speaking))).toEqual([
    'next-beat',
    'previous-beat',
    'pause',
    'pause',
  ]);
});

test('up and down change the speed of words that roll, and otherwise mean nothing', () => {
  expect(['ArrowUp', 'ArrowDown'].map((key) => deedForKey(press(key), speaking))).toEqual([null, null]);
  expect(['ArrowUp', 'ArrowDown'].map((key) => deedForKey(press(key), { ...speaking, rolling: true }))).toEqual([
    'faster',
    'slower',
  ]);
});

test('space on a button presses the button, a held key counts once, and shortcuts of the system are left alone', () => {
  expect(deedForKey(press(' '), { ...speaking, onButton: true })).toBeNull();
  expect(deedForKey(press(' ', { repeat: true }), speaking)).toBeNull();
  expect(deedForKey(press('p', { ctrlKey: true }), speaking)).toBeNull();
});
