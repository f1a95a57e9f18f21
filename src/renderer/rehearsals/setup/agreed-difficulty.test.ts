import { expect, test } from 'vitest';
import { agreedDifficulty } from './agreed-difficulty.ts';

const both = ['person-1', 'person-2'];

test('the pupil becomes harder only when both say yes, and easier as soon as one asks', () => {
  expect(agreedDifficulty({ level: 'some', agreedBy: [] }, 'gentle', both)).toBe('gentle');
  expect(agreedDifficulty({ level: 'some', agreedBy: ['person-1'] }, 'gentle', both)).toBe('gentle');
  expect(agreedDifficulty({ level: 'some', agreedBy: both }, 'gentle', both)).toBe('some');
  expect(agreedDifficulty({ level: 'none', agreedBy: [] }, 'gentle', both)).toBe('none');
  expect(agreedDifficulty({ level: 'gentle', agreedBy: [] }, 'gentle', both)).toBe('gentle');
});
