import { expect, test } from 'vitest';
import { costOfEachWay, STARTING_WORKLOAD } from '../../shared/workload/workload.ts';
import { againstWriting, comparisonAsText, hoursInWords, scriptInWords } from './workload-words.ts';

const workload = { ...STARTING_WORKLOAD, pupils: 27 };
const costs = costOfEachWay(workload);

test('hours are said to a tenth, and one of them is an hour', () => {
  expect([0, 0.96, 5.44, 13.5].map(hoursInWords)).toEqual(['0 hours', '1 hour', '5.4 hours', '13.5 hours']);
});

test('a way is held against writing to each pupil, whichever is cheaper', () => {
  expect(againstWriting(costs, 'codes')).toBe('8.1 hours less');
  expect(againstWriting(costs, 'written')).toBe('');
  const few = costOfEachWay({ ...workload, pupils: 2 });
  expect(againstWriting(few, 'whole-class')).toBe('1.2 hours more');
  expect(againstWriting(costOfEachWay({ ...workload, pupils: 0 }), 'codes')).toBe('the same as writing to each');
});

test('a figure taken from the script says how it was come by', () => {
  expect(scriptInWords({ mode: 'spoken', words: 60, wordsPerMinute: 120 })).toBe(
    'This script: 60 words, said at 120 a minute',
  );
  expect(scriptInWords({ mode: 'spoken', words: 0, wordsPerMinute: 120 })).toBeNull();
});

test('the comparison that is passed on shows every sum and says what it does not show', () => {
  const text = comparisonAsText(costs, workload);
  expect(text).toContain('Marking codes: 5.4 hours a year ((1 + 1) min × 27 pupils × 6 times)');
  expect(text).toContain('assumptions, not findings');
});
