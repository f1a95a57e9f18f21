import { expect, test } from 'vitest';
import { changeSpeed, rollAt, rolledWords, rollIn } from './rolling.ts';

test('words roll at their speed, afresh in every part', () => {
  const roll = rollAt(120, 0);
  expect(rolledWords(roll, 30_000)).toBe(60);
  expect(rollIn(roll, 0, 30_000)).toBe(roll);
  expect(rolledWords(rollIn(roll, 3, 0), 1_000)).toBe(2);
});

test('a part that has rolled out rolls again from its first word when somebody goes back to it', () => {
  const on = rollIn(rollAt(120, 0), 1, 0);
  const back = rollIn(on, 0, 30_000);
  expect(rolledWords(back, 30_000)).toBe(0);
  expect(rolledWords(back, 34_000)).toBe(8);
});

test('a speed that is changed in the middle of a part moves no word', () => {
  const faster = changeSpeed(rollAt(120, 2), 30, 10_000);
  expect(rolledWords(faster, 10_000)).toBe(20);
  expect(rolledWords(faster, 14_000)).toBe(30);
  expect(rolledWords(rollIn(faster, 3, 0), 4_000)).toBe(10);
});

test('words never roll faster or slower than anybody speaks', () => {
  expect(changeSpeed(rollAt(60, 0), -10, 0).wordsPerMinute).toBe(60);
  expect(changeSpeed(rollAt(215, 0), 10, 0).wordsPerMinute).toBe(220);
});
