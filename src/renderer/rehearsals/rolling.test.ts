import { expect, test } from 'vitest';
import { cameToBeatAt, spokenBetween, type GoEntry } from '../../shared/rehearsals/go-log.ts';
import { changeSpeed, rollAt, rolledWords, rollIn } from './rolling.ts';

test('words roll at their speed, afresh in every part', () => {
  const roll = rollAt(120, 0);
  expect(rolledWords(roll, 30_000)).toBe(60);
  expect(rollIn(roll, 0)).toBe(roll);
  expect(rolledWords(rollIn(roll, 30_000), 1_000)).toBe(2);
});

test('a part that somebody went back to rolls from its first word, pauses left out, and after a reload from where it was', () => {
  const log: GoEntry[] = [
    { kind: 'beat', goMs: 30_000, beat: 1 },
    { kind: 'beat', goMs: 34_000, beat: 0 },
    { kind: 'pause', goMs: 35_000, why: 'pause' },
    { kind: 'resume', goMs: 95_000 },
  ];
  const cameAtMs = cameToBeatAt(log);
  const spokenMs = spokenBetween(log, cameAtMs, 98_000);
  expect(spokenMs).toBe(4_000);
  const stayed = rollIn(rollIn(rollAt(120, 0), 30_000), cameAtMs);
  const reloaded = rollAt(120, cameAtMs);
  expect([stayed, reloaded].map((roll) => rolledWords(roll, spokenMs))).toEqual([8, 8]);
});

test('a speed that is changed in the middle of a part moves no word', () => {
  const faster = changeSpeed(rollAt(120, 40_000), 30, 10_000);
  expect(rolledWords(faster, 10_000)).toBe(20);
  expect(rolledWords(faster, 14_000)).toBe(30);
  expect(rolledWords(rollIn(faster, 54_000), 4_000)).toBe(10);
});

test('words never roll faster or slower than anybody speaks', () => {
  expect(changeSpeed(rollAt(60, 0), -10, 0).wordsPerMinute).toBe(60);
  expect(changeSpeed(rollAt(215, 0), 10, 0).wordsPerMinute).toBe(220);
});
