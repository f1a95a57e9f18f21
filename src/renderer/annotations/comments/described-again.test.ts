import { expect, test } from 'vitest';
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import type { BankComment } from '../../../shared/marking/bank-comment.ts';
import { describedAgain } from './described-again.ts';

const entry: BankComment = {
  id: 'comment-one',
  words: 'Good bars',
  statements: ['6.3'],
  yearGroups: [],
  uses: 1,
  usedAt: 1,
};
const mark: Annotation = {
  id: 'mark-one',
  pageId: 'page-one',
  personId: 'person-sam',
  madeAt: 1,
  kind: 'region',
  box: { x: 0, y: 0, width: 10, height: 10 },
  colour: 'blue',
  comment: 'Good bars',
  bankId: 'comment-one',
};

test('the bank learns what a comment was said about when the mark is described after its words', () => {
  const after: Annotation = { ...mark, finding: 'strength', statements: ['6l', '6.3'] };
  expect(describedAgain([entry], [mark], [after])).toEqual([
    { ...entry, finding: 'strength', statements: ['6.3', '6l'] },
  ]);
});

test('a mark that moved, is new, or says something else teaches the bank nothing', () => {
  const moved: Annotation = { ...mark, box: { x: 5, y: 5, width: 10, height: 10 } };
  expect(describedAgain([entry], [mark], [moved])).toEqual([]);
  expect(describedAgain([entry], [], [{ ...mark, finding: 'strength' }])).toEqual([]);
  expect(describedAgain([], [mark], [{ ...mark, finding: 'strength' }])).toEqual([]);
});
