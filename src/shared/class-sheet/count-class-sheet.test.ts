import { expect, test } from 'vitest';
import { found, piece, stamped } from '../../../tests/support/sheet-marks.ts';
import { countingSchema } from './class-sheet.ts';
import { countClassSheet } from './count-class-sheet.ts';

const AT = '2026-11-25T10:00:00.000Z';
const grammar = (comment?: string) => stamped('Grammar', { errorKind: 'misunderstanding', comment });

function counted(pieces: Parameters<typeof countClassSheet>[0]) {
  const counting = countClassSheet(pieces, [], AT);
  expect(countingSchema.parse(counting)).toEqual(counting);
  const inSection = (section: string) => counting.entries.filter((entry) => entry.section === section);
  return { counting, inSection, words: (section: string) => inSection(section).map((entry) => entry.words) };
}

test('strengths that say the same are one entry, those on most pieces first', () => {
  const { inSection } = counted([
    piece('piece-a', 'Maple', [found('strength', 'Clear diagram'), found('strength', 'Labels every axis.')]),
    piece('piece-b', 'Otter', [found('strength', 'labels  every axis')]),
  ]);
  expect(inSection('well')).toMatchObject([
    { words: 'Labels every axis.', counted: { what: 'strength', marks: 2 }, from: ['piece-a', 'piece-b'] },
    { words: 'Clear diagram', from: ['piece-a'] },
  ]);
});

test('misunderstandings are to be taught again, slips are not among them, nor is what nobody said the kind of', () => {
  const { words } = counted([
    piece('piece-a', 'Maple', [grammar('was and were'), grammar('was and were'), stamped('Full stop')]),
    piece('piece-b', 'Otter', [grammar('their and there'), found('opportunity', 'Say why it floods.')]),
  ]);
  expect(words('reteach')).toEqual(['Grammar: was and were; their and there']);
  expect(words('unsaid')).toEqual(['Say why it floods.']);
  expect(words('slips')).toEqual(['Full stop']);
});

test('a mark counts once: as the error it is, and not again as the finding it is too', () => {
  const both = { ...found('opportunity', 'Comma splice'), errorKind: 'slip' as const };
  const { words } = counted([piece('piece-a', '', [both])]);
  expect([words('slips'), words('reteach'), words('unsaid')]).toEqual([['Comma splice'], [], []]);
});

test('spellings are listed by the word that was noted', () => {
  const { words } = counted([
    piece('piece-a', '', [stamped('Spelling', { comment: 'because' }), stamped('Spelling')]),
    piece('piece-b', '', [stamped('Spelling', { comment: 'Because' })]),
  ]);
  expect(words('spellings')).toEqual(['because', 'Spelling, marked without the word']);
});

test('three slips on one page ask for proof-reading, two on each of two pages do not', () => {
  const slips = (count: number, pageId: string) =>
    Array.from({ length: count }, () => stamped('Full stop', { pageId }));
  const proofRead = (pieces: Parameters<typeof countClassSheet>[0]) =>
    counted(pieces)
      .inSection('slips')
      .find(({ key }) => key === 'slips/proof-read');
  expect(proofRead([piece('piece-a', '', [...slips(2, 'page-0001'), ...slips(2, 'page-0002')])])).toBeUndefined();
  expect(proofRead([piece('piece-a', '', slips(3, 'page-0001')), piece('piece-b', '', [])])).toMatchObject({
    from: ['piece-a'],
    counted: { what: 'page', marks: 1 },
  });
});

test('who to see next are those with misunderstandings nobody shares, two pieces of one alias being one pupil', () => {
  const { inSection } = counted([
    piece('piece-a', 'Maple', [grammar()]),
    piece('piece-b', 'Otter', [grammar(), stamped('Adds the denominators', { errorKind: 'misunderstanding' })]),
    piece('piece-c', 'otter', []),
    piece('piece-e', 'Comet', [found('opportunity', 'Say why'), found('opportunity', 'Label it')]),
    piece('piece-d', 'Clover', [stamped('Full stop')]),
  ]);
  expect(inSection('see-next')).toMatchObject([
    { from: ['piece-b', 'piece-c'], words: 'Adds the denominators. And: Grammar.' },
    { from: ['piece-a'], words: 'Grammar.', counted: { what: 'misunderstanding' } },
    { from: ['piece-e'], words: 'Label it. And: Say why.', counted: { what: 'opportunity', marks: 2 } },
  ]);
});

test('the starter takes up what most pieces share, or the spellings where nothing else was marked', () => {
  const shared = counted([
    piece('piece-a', '', [grammar(), found('opportunity', 'Say why')]),
    piece('piece-b', '', [grammar()]),
  ]);
  expect(shared.inSection('starter')).toMatchObject([{ from: ['piece-a', 'piece-b'] }]);
  expect(shared.words('starter')[0]).toContain('On the board: Grammar. Two examples');
  const spelt = counted([piece('piece-a', '', [stamped('Spelling', { comment: 'because' })])]);
  expect(spelt.words('starter')[0]).toContain('because');
  expect(counted([piece('piece-a', '', [])]).words('starter')).toEqual([]);
});

test('no word of the counting holds an alias, not even where a mark said one', () => {
  const { counting } = counted([
    piece('piece-a', 'Maple', [found('strength', 'Maple uses commas well.'), grammar('see Maple’s second line')]),
    piece('piece-b', 'Otter', [found('opportunity', 'Like OTTER, explain it.')]),
  ]);
  expect(JSON.stringify(counting)).not.toMatch(/maple|otter/i);
  expect(counting.entries.map(({ words }) => words)).toContain('A pupil uses commas well.');
});

test('a section keeps what nobody would read on one side of A4 beside the sheet', () => {
  const marks = Array.from({ length: 9 }, (_, i) => found('strength', `Strength number ${i}`));
  const { inSection } = counted([piece('piece-a', '', marks)]);
  expect(inSection('well').map(({ spare }) => spare)).toEqual([...Array(5).fill(false), ...Array(4).fill(true)]);
});

test('pieces that are marked alone stay in the set and are not counted', () => {
  expect(countClassSheet([piece('piece-a', '', [])], ['piece-b'], AT)).toEqual({
    at: AT,
    pieces: ['piece-a', 'piece-b'],
    alone: ['piece-b'],
    entries: [],
  });
});

test('counting again gives the same entries the same keys, whatever the order of the pieces', () => {
  const pieces = [
    piece('piece-a', 'Maple', [grammar(), found('strength', 'Clear')]),
    piece('piece-b', 'maple', [found('opportunity', 'Say why')]),
  ];
  const keys = (given: typeof pieces) =>
    countClassSheet(given, [], AT)
      .entries.map(({ key }) => key)
      .toSorted();
  expect(keys(pieces.toReversed())).toEqual(keys(pieces));
});
