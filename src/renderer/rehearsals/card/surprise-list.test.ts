import { expect, test } from 'vitest';
import type { CardEntry, NotedCard } from '../../../shared/rehearsals/pupil-card.ts';
import { entryFor, surpriseRows, timesCame } from './surprise-list.ts';

const surprises = [
  { id: 'surprise-1', kind: 'shrug', words: 'Shrug.', dueMs: 10_000 },
  { id: 'surprise-2', kind: 'silence', words: 'Wait.', dueMs: 30_000 },
] as const;
const noted = (...entries: CardEntry[]): NotedCard => ({ card: { persona: [], surprises: [...surprises] }, entries });
const shrugged: CardEntry = { kind: 'surprise', surpriseId: 'surprise-1', goMs: 11_000 };
const nextOf = (card: NotedCard, spokenMs: number) =>
  surpriseRows(card, spokenMs).find(({ isNext }) => isNext)?.surprise.id;

test('the one to look at is the next that is due, and one that was left out gives way when another is due', () => {
  expect(nextOf(noted(), 0)).toBe('surprise-1');
  expect(nextOf(noted(), 29_000)).toBe('surprise-1');
  expect(nextOf(noted(), 30_000)).toBe('surprise-2');
  expect(nextOf(noted(shrugged), 12_000)).toBe('surprise-2');
  expect(surpriseRows(noted(shrugged), 12_000)[0]).toMatchObject({ cameMs: 11_000, dueInMs: -2_000, isNext: false });
});

test('a kind that came is the planned one first, and after that one that was thought of', () => {
  expect(entryFor(noted(), 'shrug', 5)).toEqual({ kind: 'surprise', surpriseId: 'surprise-1', goMs: 5 });
  expect(entryFor(noted(shrugged), 'shrug', 5)).toEqual({ kind: 'unplanned', surprise: 'shrug', goMs: 5 });
  const again: CardEntry = { kind: 'unplanned', surprise: 'shrug', goMs: 15_000 };
  expect(timesCame(noted(shrugged, again)).get('shrug')).toBe(2);
});
