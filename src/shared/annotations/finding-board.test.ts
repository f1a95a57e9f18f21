import { expect, test } from 'vitest';
import type { Framework } from '../framework/framework.ts';
import type { Finding } from './annotation.ts';
import { filterFindings, groupFindings } from './finding-board.ts';
import type { FindingEntry } from './finding-list.ts';

const sam = { id: 'person-sam', name: 'Sam', role: 'ect' } as const;
const priya = { id: 'person-priya', name: 'Priya', role: 'mentor' } as const;
const framework: Framework = {
  id: 'test',
  name: 'Test',
  statements: [
    { code: '6i', kind: 'learn-how', group: 'g', text: 'age' },
    { code: '6l', kind: 'learn-how', group: 'g', text: 'records' },
  ],
};

function found(id: string, finding: Finding, words: string, pageNumber: number, statements?: string[]): FindingEntry {
  const person = id.startsWith('s') ? sam : priya;
  const pageId = `page-${pageNumber}-id`;
  const box = { x: 0, y: 0, width: 1, height: 1 };
  const mark = { id, pageId, personId: person.id, madeAt: 0, kind: 'region', colour: 'blue', box, finding } as const;
  const tied = statements ? { ...mark, statements } : mark;
  return { id, finding, words, person, pageId, pageNumber, mark: tied };
}
const all = [
  found('s-1', 'strength', 'Names the parts', 1, ['6l']),
  found('p-1', 'opportunity', 'Which unit?', 1),
  found('s-2', 'opportunity', 'No units', 2, ['6i', '6l', 'old']),
];
const shape = (grouping: Parameters<typeof groupFindings>[1]) =>
  groupFindings(all, grouping, framework).map(({ key, findings }) => [key, findings.map(({ id }) => id)]);

test('findings stand under their kind, page or person, each once', () => {
  expect(shape('finding')).toEqual([
    ['strength', ['s-1']],
    ['opportunity', ['p-1', 's-2']],
  ]);
  expect(shape('page')).toEqual([
    ['1', ['s-1', 'p-1']],
    ['2', ['s-2']],
  ]);
  expect(shape('person')).toEqual([
    ['person-sam', ['s-1', 's-2']],
    ['person-priya', ['p-1']],
  ]);
});

test('by statement they stand under each code in the order of the framework, unknown codes and none at the end', () => {
  expect(shape('statement')).toEqual([
    ['6i', ['s-2']],
    ['6l', ['s-1', 's-2']],
    ['old', ['s-2']],
    ['none', ['p-1']],
  ]);
});

test('a filter takes words in any case, people’s names, and codes letter for letter', () => {
  const ids = (words: string, finding: Finding | null = null) =>
    filterFindings(all, { finding, words }).map(({ id }) => id);
  expect(ids('UNIT')).toEqual(['p-1', 's-2']);
  expect(ids('unit priya')).toEqual(['p-1']);
  expect(ids('6l')).toEqual(['s-1', 's-2']);
  expect(ids('6i')).toEqual(['s-2']);
  expect(ids('6I')).toEqual([]);
  expect(ids('', 'strength')).toEqual(['s-1']);
});
