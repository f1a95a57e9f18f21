import { expect, test } from 'vitest';
import { commentWith, withImported, withUse, type BankComment } from './bank-comment.ts';
import { searchBank } from './bank-search.ts';

function comment(words: string, more: Partial<BankComment> = {}): BankComment {
  return {
    id: `comment-${words.length}-${words.charCodeAt(0)}`,
    words,
    statements: [],
    yearGroups: [],
    uses: 1,
    usedAt: 1,
    ...more,
  };
}

test('a comment used again is counted and gathers what was said with it, however its spaces and capitals are', () => {
  const first = { id: 'comment-one', words: 'Show your working.', statements: ['6.3'], yearGroup: 'Year 4' };
  const bank = withUse([], { ...first, finding: 'opportunity' }, 10);
  const again = withUse(
    bank,
    { id: 'comment-two', words: 'show  your working', statements: ['6l'], yearGroup: null },
    20,
  );
  expect(again).toEqual([
    {
      id: 'comment-one',
      words: 'Show your working.',
      finding: 'opportunity',
      statements: ['6.3', '6l'],
      yearGroups: ['Year 4'],
      uses: 2,
      usedAt: 20,
    },
  ]);
  expect(commentWith(again, 'SHOW YOUR WORKING')?.id).toBe('comment-one');
});

test('a search finds comments that hold every word, and the one that begins so comes first', () => {
  const bank = [
    comment('Your diagram shows each step', { uses: 30 }),
    comment('Show each step of the division'),
    comment('A vivid opening'),
  ];
  expect(searchBank(bank, { query: 'show step' }).map(({ words }) => words)).toEqual([
    'Your diagram shows each step',
    'Show each step of the division',
  ]);
  expect(searchBank(bank, { query: 'show' })[0]?.words).toBe('Show each step of the division');
  expect(searchBank(bank, { query: 'zebra' })).toEqual([]);
});

test('with nothing typed, comments for this kind of finding and this year group come before more used ones', () => {
  const bank = [
    comment('Often used', { uses: 6 }),
    comment('Fits the year', { yearGroups: ['Year 4'], uses: 3 }),
    comment('Fits both', { yearGroups: ['Year 4'], finding: 'strength' }),
  ];
  const found = searchBank(bank, { query: '', finding: 'strength', yearGroup: 'Year 4' });
  expect(found.map(({ words }) => words)).toEqual(['Fits both', 'Fits the year', 'Often used']);
});

test('importing a bank adds what is new under ids of its own and says how much was known', () => {
  const mine = [comment('Show your working', { uses: 5 })];
  const theirs = [comment('show your working.', { statements: ['6e'] }), comment('Check the units', { uses: 2 })];
  const { bank, added, known } = withImported(mine, theirs, () => 'comment-fresh');
  expect([added, known]).toEqual([1, 1]);
  expect(bank).toMatchObject([
    { words: 'Show your working', uses: 5, statements: ['6e'] },
    { id: 'comment-fresh', words: 'Check the units', uses: 2 },
  ]);
});
