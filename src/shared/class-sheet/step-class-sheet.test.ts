import fc from 'fast-check';
import { expect, test } from 'vitest';
import { found, piece } from '../../../tests/support/sheet-marks.ts';
import { classSheetSchema, type ClassSheet, type EntryEdit, type SheetStep } from './class-sheet.ts';
import { countClassSheet } from './count-class-sheet.ts';
import { entriesOf, keyByHand } from './sheet-entries.ts';
import { asSeen, stepClassSheet, takingBack, withoutPieces } from './step-class-sheet.ts';

const AT = '2026-11-25T10:00:00.000Z';
const LATER = '2026-11-25T11:00:00.000Z';
const count = (marks: Parameters<typeof piece>[2], other: Parameters<typeof piece>[2] = []) =>
  countClassSheet([piece('piece-a', 'Maple', marks), piece('piece-b', 'Otter', other)], [], AT);

const clear = found('strength', 'Clear');
const explain = found('opportunity', 'Explain why');
const sheet: ClassSheet = {
  ...{ version: 1, id: 'sheet-1', title: 'Fractions', madeAt: AT, changedAt: AT, edits: {}, trashed: null },
  counting: count([clear], [explain]),
};

function edit(words: string | null, leftOut: boolean | null = null): EntryEdit {
  return { section: 'well', movedTo: null, words, leftOut, from: ['piece-a'] };
}

function wordsOn(given: ClassSheet) {
  return entriesOf(given).map(({ words, source, leftOut }) => [words, source, leftOut]);
}

test('people’s own words win over what was counted, and counting again keeps them', () => {
  const edited = stepClassSheet(sheet, { type: 'edit', key: 'well/clear', edit: edit('Beautifully clear') }, LATER);
  expect(wordsOn(edited)[0]).toEqual(['Beautifully clear', 'reworded', false]);
  const again = stepClassSheet(edited, { type: 'count', counting: count([clear, found('strength', 'Neat')]) }, LATER);
  expect(wordsOn(again).slice(0, 2)).toEqual([
    ['Beautifully clear', 'reworded', false],
    ['Neat', 'counted', false],
  ]);
});

test('own words about what is not counted any more are kept and said to be so; what was left out is forgotten', () => {
  const edited = stepClassSheet(sheet, { type: 'edit', key: 'well/clear', edit: edit('Mine') }, LATER);
  const gone = stepClassSheet(edited, { type: 'count', counting: count([explain]) }, LATER);
  expect(wordsOn(gone)[0]).toEqual(['Mine', 'kept', false]);
  const leftOut = stepClassSheet(sheet, { type: 'edit', key: 'well/clear', edit: edit(null, true) }, LATER);
  expect(wordsOn(leftOut)[0]).toEqual(['Clear', 'counted', true]);
  expect(wordsOn(stepClassSheet(leftOut, { type: 'count', counting: count([explain]) }, LATER))).toHaveLength(3);
});

test('an entry written by hand stands at the end of its section', () => {
  const key = keyByHand('made-0001');
  const byHand = stepClassSheet(sheet, { type: 'edit', key, edit: { ...edit('Brave tries'), from: [] } }, LATER);
  expect(wordsOn(byHand).slice(0, 2)).toEqual([
    ['Clear', 'counted', false],
    ['Brave tries', 'by-hand', false],
  ]);
});

test('whatever rests on a piece that is marked alone just now is hidden, own words and all', () => {
  const edited = stepClassSheet(sheet, { type: 'edit', key: 'well/clear', edit: edit('Mine') }, LATER);
  const seen = asSeen(edited, (id) => id === 'piece-a');
  expect(JSON.stringify([seen.sheet.counting.entries, seen.sheet.edits])).not.toMatch(/Mine|Clear/);
  expect(seen.hidden).toBe(1);
  const gone = stepClassSheet(edited, { type: 'count', counting: count([]) }, LATER);
  expect(asSeen(gone, (id) => id === 'piece-a')).toMatchObject({ sheet: { edits: {} }, hidden: 1 });
  expect(asSeen(edited, () => false)).toEqual({ sheet: edited, hidden: 0 });
});

test('an entry that was moved stands where people put it, also when the marks are counted again', () => {
  const key = 'unsaid/explain why';
  const moved: EntryEdit = { section: 'unsaid', movedTo: 'reteach', words: null, leftOut: null, from: ['piece-b'] };
  const edited = stepClassSheet(sheet, { type: 'edit', key, edit: moved }, LATER);
  const again = stepClassSheet(edited, { type: 'count', counting: count([clear, explain], [explain]) }, LATER);
  for (const each of [edited, again]) {
    expect(entriesOf(each).find((entry) => entry.key === key)).toMatchObject({ section: 'reteach', source: 'counted' });
  }
  const back = takingBack(sheet, { type: 'edit', key, edit: moved });
  expect(entriesOf(stepClassSheet(edited, back, LATER))).toEqual(entriesOf(sheet));
});

test('taking everything back of an edit leaves no trace, and a step that changes nothing is none', () => {
  const edited = stepClassSheet(sheet, { type: 'edit', key: 'well/clear', edit: edit('Mine') }, LATER);
  expect(edited.changedAt).toBe(LATER);
  expect(stepClassSheet(edited, { type: 'edit', key: 'well/clear', edit: edit(null) }, LATER).edits).toEqual({});
  expect(stepClassSheet(sheet, { type: 'edit', key: 'well/clear', edit: null }, LATER)).toBe(sheet);
  expect(stepClassSheet(sheet, { type: 'rename', title: 'Fractions' }, LATER)).toBe(sheet);
});

const step = fc.oneof(
  fc.record({ type: fc.constant('rename' as const), title: fc.constantFrom('One', 'Two', 'Fractions') }),
  fc.record({
    type: fc.constant('edit' as const),
    key: fc.constantFrom('well/clear', 'unsaid/explain why', 'hand/made-1'),
    edit: fc.option(
      fc.record({
        section: fc.constantFrom('well' as const, 'unsaid' as const),
        movedTo: fc.option(fc.constantFrom('reteach' as const, 'slips' as const)),
        words: fc.option(fc.string({ maxLength: 20 })),
        leftOut: fc.option(fc.boolean()),
        from: fc.constant<string[]>([]),
      }),
    ),
  }),
  fc.record({ type: fc.constant('count' as const), counting: fc.constantFrom(count([clear]), count([], [explain])) }),
);

test('any row of steps, taken back one by one, leaves the sheet as it was', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps: SheetStep[]) => {
      let now = sheet;
      const back: SheetStep[] = [];
      for (const each of steps) {
        back.unshift(takingBack(now, each));
        now = stepClassSheet(now, each, AT);
        expect(classSheetSchema.parse(now)).toEqual(now);
      }
      expect(back.reduce((state, each) => stepClassSheet(state, each, AT), now)).toEqual(sheet);
    }),
  );
});

test('a piece deleted for good takes with it what rested on it alone, and a sheet without pieces is none', () => {
  const edited = stepClassSheet(sheet, { type: 'edit', key: 'well/clear', edit: edit('Mine') }, LATER);
  const left = withoutPieces(edited, (id) => id === 'piece-a')!;
  expect(JSON.stringify(left)).not.toMatch(/Mine|Clear|piece-a/);
  expect(left.counting.pieces).toEqual(['piece-b']);
  expect(withoutPieces(sheet, () => false)).toBe(sheet);
  expect(withoutPieces(sheet, () => true)).toBeNull();
});
