import { expect, test } from 'vitest';
import { changeSpeed, rollAt, rolledWords } from './rolling.ts';

test('words roll at their speed, afresh in every part', () => {
  const roll = rollAt(120);
  expect(rolledWords(roll, 0, 30_000)).toBe(60);
  expect(rolledWords(roll, 3, 1_000)).toBe(2);
});

test('a speed that is changed in the middle of a part moves no word', () => {
  const faster = changeSpeed(rollAt(120), 30, 2, 10_000);
  expect(rolledWords(faster, 2, 10_000)).toBe(20);
  expect(rolledWords(faster, 2, 14_000)).toBe(30);
  expect(rolledWords(faster, 3, 4_000)).toBe(10);
});

test('words never roll faster or slower than anybody speaks', () => {
  expect(changeSpeed(rollAt(60), -10, 0, 0).wordsPerMinute).toBe(60);
  expect(changeSpeed(rollAt(215), 10, 0, 0).wordsPerMinute).toBe(220);
});
