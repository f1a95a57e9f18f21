import { expect, test } from 'vitest';
import { newGoOf } from '../../../../tests/support/rehearsal-values.ts';
import { cardPaper } from './card-paper.ts';

test('the card on paper says who the pupil is, what they throw in and when, and nothing of it is taken for markup', () => {
  const surprises = [{ id: 'surprise-1', kind: 'shrug', words: 'Shrug & wait <here>.', dueMs: 5_000 }] as const;
  const { body } = cardPaper({ persona: ['You are unsure.'], surprises: [...surprises] }, newGoOf().plan);
  expect(body).toContain('You are unsure.');
  expect(body).toContain('Shrug &amp; wait &lt;here&gt;.');
  expect(body).toContain('A shrug, at 0:05, around “Gap”');
});

test('without surprises there is no empty heading for them', () => {
  expect(cardPaper({ persona: ['You are unsure.'], surprises: [] }, newGoOf().plan).body).not.toContain('throw in');
});
