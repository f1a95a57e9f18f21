import { expect, test } from 'vitest';
import { found, piece, stamped } from '../../../tests/support/sheet-marks.ts';
import type { ClassSheet } from './class-sheet.ts';
import { countClassSheet } from './count-class-sheet.ts';
import { roomPaper, teachersPaper } from './sheet-paper.ts';

const AT = '2026-11-25T10:00:00.000Z';
const pieces = [
  piece('piece-a', 'Maple', [found('strength', 'Clear'), stamped('Grammar', { errorKind: 'misunderstanding' })]),
  piece('piece-b', 'Otter', [found('opportunity', 'Explain why')]),
];
const sheet: ClassSheet = {
  ...{ version: 1, id: 'sheet-1', title: 'After Maple’s lesson', madeAt: AT, changedAt: AT, trashed: null },
  counting: countClassSheet(pieces, [], AT),
  edits: {
    'well/clear': {
      section: 'well',
      movedTo: null,
      words: 'Look at what otter drew.',
      leftOut: null,
      from: ['piece-a'],
    },
    'starter/first': { section: 'starter', movedTo: null, words: null, leftOut: true, from: [] },
  },
};
const nameOf = (id: string) => (id === 'piece-a' ? 'Maple' : 'Otter');

test('the teacher’s copy says whom to see, and what each line was counted from', () => {
  const paper = teachersPaper(sheet, nameOf);
  expect(paper.subtitle).toBe('2 pieces of work, counted on 25 November 2026');
  expect(paper.sections.map(({ title }) => title)).toEqual([
    'What went well',
    'To teach again',
    'To look at again',
    'Who to see next',
  ]);
  expect(paper.sections[0]!.lines).toEqual([
    {
      who: null,
      words: 'Look at what otter drew.',
      aside: 'Your own words. Counted from 1 strength on 1 of 2 pieces',
    },
  ]);
  expect(paper.sections[3]!.lines.map(({ who }) => who)).toEqual(['Maple', 'Otter']);
});

test('what the room sees holds no alias, not even a typed one, and nothing of whom to see', () => {
  const paper = roomPaper(sheet, ['Maple', 'Otter']);
  expect(JSON.stringify(paper)).not.toMatch(/maple|otter/i);
  expect(paper.title).toBe('After a pupil’s lesson');
  expect(paper.sections.map(({ section }) => section)).toEqual(['well', 'reteach', 'unsaid']);
});

test('the room reads the task to start with first, and the teacher last', () => {
  const withTask = { ...sheet, edits: {} };
  expect(roomPaper(withTask, []).sections.map(({ section }) => section)).toEqual([
    'starter',
    'well',
    'reteach',
    'unsaid',
  ]);
  expect(teachersPaper(withTask, nameOf).sections.at(-1)?.section).toBe('starter');
});
