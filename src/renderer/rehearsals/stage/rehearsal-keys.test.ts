import { expect, test } from 'vitest';
import { deedForKey } from './rehearsal-keys.ts';

const press = (key: string, more: object = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  repeat: false,
  ...more,
});
const speaking = { paused: false, onButton: false, rolling: false, fullScreen: false, speaking: true };
const paused = { ...speaking, paused: true, speaking: false };

test('space goes on, P pauses and carries on, T takes a question, Q marks one, Escape pauses', () => {
  const keys = [' ', 'ArrowLeft', 'p', 'P', 't', 'q', 'r', 'w', 'f', 'Escape', 'x'];
  expect(keys.map((key) => deedForKey(press(key), speaking))).toEqual([
    'next-beat',
    'previous-beat',
    'pause',
    'pause',
    'take-question',
    'question-asked',
    'record-on',
    'words',
    'full-screen',
    'pause',
    null,
  ]);
  expect(['p', 't', 'q'].map((key) => deedForKey(press(key), paused))).toEqual(['resume', 'resume', null]);
});

test('Escape leaves full screen, pauses who speaks, and ends what stands still: one press loses no go', () => {
  const escape = press('Escape');
  expect(deedForKey(escape, { ...speaking, fullScreen: true })).toBe('full-screen');
  expect(deedForKey(escape, { ...paused, fullScreen: true })).toBe('full-screen');
  expect(deedForKey(escape, speaking)).toBe('pause');
  expect(deedForKey(escape, paused)).toBe('end');
  expect(deedForKey(escape, { ...speaking, speaking: false })).toBe('end');
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

test('what was marked by a slip is taken back by U or as everything else in the app, and put back', () => {
  const held = [press('u'), press('z', { ctrlKey: true }), press('Z', { metaKey: true, shiftKey: true })];
  expect([...held, press('y', { ctrlKey: true })].map((each) => deedForKey(each, paused))).toEqual([
    'take-back-question',
    'take-back-question',
    'put-back-question',
    'put-back-question',
  ]);
});

test('space on a button presses the button, a held key counts once, and shortcuts of the system are left alone', () => {
  expect(deedForKey(press(' '), { ...speaking, onButton: true })).toBeNull();
  expect(deedForKey(press(' ', { repeat: true }), speaking)).toBeNull();
  expect(deedForKey(press('p', { ctrlKey: true }), speaking)).toBeNull();
});
