import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDesk } from '../../../../tests/support/desk-under-test.ts';
import { marksOfEveryKind } from '../../../../tests/support/marks-of-every-kind.ts';
import { expectNear, numbersOf } from '../../../../tests/support/near-numbers.ts';
import { byPaintOrder, type Annotation } from '../../../shared/annotations/annotation.ts';
import { annotationBounds } from '../../../shared/annotations/annotation-geometry.ts';
import { shownBox } from '../../../shared/annotations/page-frame.ts';
import { markPlace } from '../../pages/mark-place.ts';
import { copyMarks, pasteMarks } from './marks-clipboard.ts';
import { pasteWords } from './paste-words.ts';
import { freshCopies, moved, selectedMarks } from './selected-marks.ts';
import { duplicateSelection, endMoved, grown, movedAside, reorderSelection } from './selection-commands.ts';
import { handleAt, reshaped, selectionFrame } from './selection-frame.ts';

const everyKind: readonly Annotation[] = Object.entries(marksOfEveryKind).map(([kind, mark]) => ({
  ...mark,
  id: `mark-${kind}`,
}));
const rotations = fc.constantFrom(0 as const, 90 as const, 180 as const, 270 as const);

/** A desk on which these marks lie and are selected. */
function openWith(marks: readonly Annotation[], rotation: 0 | 90 | 180 | 270 = 0) {
  const opened = openDesk(rotation);
  opened.desk.put(marks);
  opened.desk.select(new Set(marks.map(({ id }) => id)));
  return opened;
}

test('every handle of every kind of mark can be dragged away and back, on a page turned either way', () => {
  fc.assert(
    fc.property(fc.constantFrom(...everyKind), rotations, (mark, rotation) => {
      const { desk } = openWith([mark], rotation);
      const marks = selectedMarks(desk);
      const frame = selectionFrame(marks, 1)!;
      for (const handle of frame.handles) {
        expect(handleAt(frame, handle.at, 1)).toEqual(handle);
        const still = reshaped(marks, frame, handle, handle.at, 1, false);
        expectNear(numbersOf(still[0]), numbersOf(marks[0]!.annotation), 2);
        const there = { x: handle.at.x + 60, y: handle.at.y + 60 };
        const changed = reshaped(marks, frame, handle, there, 1, false);
        expect(changed[0]).not.toEqual(mark);
      }
    }),
  );
});

test('a voice pin has one size, and a line is taken by its ends', () => {
  const handlesOf = (mark: Annotation) =>
    selectionFrame(selectedMarks(openWith([mark]).desk), 1)?.handles.map(({ name }) => name);
  expect(handlesOf(marksOfEveryKind.voice)).toEqual([]);
  expect(handlesOf(marksOfEveryKind.line)).toEqual(['from', 'to']);
  expect(handlesOf(marksOfEveryKind.callout)).toContain('at');
});

test('several marks grow together and keep their proportions', () => {
  const { ink, region } = marksOfEveryKind;
  const { desk } = openWith([
    { ...ink, id: 'mark-ink' },
    { ...region, id: 'mark-region' },
  ]);
  const [, larger] = grown(selectedMarks(desk), { x: 40, y: 0 }, 1);
  if (larger?.kind !== 'region') throw new Error('the region is gone');
  expect(larger.box.width / larger.box.height).toBeCloseTo(region.box.width / region.box.height, 2);
  expect(larger.box.width).toBeGreaterThan(region.box.width);
});

test('a callout alone is moved without what it points at, and that is moved by itself', () => {
  const { callout } = marksOfEveryKind;
  const { desk } = openWith([callout]);
  const [away] = moved(selectedMarks(desk), { x: 30, y: 30 });
  expect(away).toMatchObject({ at: callout.at });
  expect(away).not.toMatchObject({ x: callout.x });
  expect(endMoved(selectedMarks(desk), { x: 30, y: 0 })).toMatchObject({ x: callout.x, y: callout.y });
});

test('copies have ids of their own, lie aside and inside the page, and are selected', () => {
  const { desk, marks, selection } = openWith(everyKind);
  duplicateSelection(desk);
  expect(marks()).toHaveLength(2 * everyKind.length);
  expect(new Set(marks().map(({ id }) => id)).size).toBe(2 * everyKind.length);
  expect(selection().size).toBe(everyKind.length);
  expect([...selection()].some((id) => everyKind.some((mark) => mark.id === id))).toBe(false);
});

test('wherever marks lie, a copy moved aside is seen apart from them and whole on the page', () => {
  const coordinate = fc.integer({ min: 0, max: 9000 });
  const steps = fc.integer({ min: 1, max: 60 });
  const crops = fc.constantFrom(undefined, { x: 2000, y: 3000, width: 5000, height: 6000 });
  fc.assert(
    fc.property(coordinate, coordinate, steps, crops, (x, y, step, crop) => {
      const { placed: whole } = openDesk();
      const placed = { ...whole, frame: { ...whole.frame, crop } };
      const shown = shownBox(placed.frame);
      const mark: Annotation = { ...marksOfEveryKind.region, box: { x, y, width: 900, height: 700 } };
      const [copy] = movedAside([mark], placed, step);
      const box = annotationBounds(copy!, 0);
      expect(Math.hypot(box.x - x, box.y - y)).toBeGreaterThanOrEqual(100);
      expect([box.x - shown.x, box.y - shown.y].every((edge) => edge >= 0)).toBe(true);
      expect(box.x + box.width).toBeLessThanOrEqual(shown.x + shown.width);
      expect(box.y + box.height).toBeLessThanOrEqual(shown.y + shown.height);
    }),
  );
});

test('a mark is laid over the newer ones, and under the older', () => {
  const old: Annotation = { ...marksOfEveryKind.region, id: 'mark-old', madeAt: 1 };
  const young: Annotation = { ...marksOfEveryKind.ink, id: 'mark-young', madeAt: 2 };
  const { desk, marks } = openWith([old, young]);
  const order = () => marks().map(({ id }) => id);
  desk.select(new Set(['mark-old']));
  reorderSelection(desk, 'front');
  expect(order()).toEqual(['mark-young', 'mark-old']);
  reorderSelection(desk, 'back');
  expect(order()).toEqual(['mark-old', 'mark-young']);
});

test('marks laid to the front or the back together, or copied together, lie over each other as before', () => {
  const low: Annotation = { ...marksOfEveryKind.region, id: 'mark-low', madeAt: 2, order: 1 };
  const high: Annotation = { ...marksOfEveryKind.ink, id: 'mark-high', madeAt: 1, order: 2 };
  const other: Annotation = { ...marksOfEveryKind.ink, id: 'mark-other', madeAt: 3, order: 3 };
  const { desk, marks } = openWith([other, high, low]);
  const order = () => marks().map(({ id }) => id);
  desk.select(new Set(['mark-high', 'mark-low']));
  reorderSelection(desk, 'front');
  expect(order()).toEqual(['mark-other', 'mark-low', 'mark-high']);
  reorderSelection(desk, 'back');
  expect(order()).toEqual(['mark-low', 'mark-high', 'mark-other']);

  const ids = ['mark-b', 'mark-a'];
  const inOneMoment = () => ({ id: ids.shift()!, personId: 'person-one', madeAt: 9 });
  const withoutOrder = [high, low].map(({ order: _order, ...mark }) => mark);
  const copies = freshCopies({ newMark: inOneMoment }, withoutOrder);
  expect(copies.toSorted(byPaintOrder).map(({ kind }) => kind)).toEqual(['ink', 'region']);
});

test('what is pasted elsewhere belongs to who pastes it, each paste a step further, and nothing spoken goes along', () => {
  const from = openWith(everyKind);
  const { marks } = copyMarks(from.desk, 'artefact-one')!;
  const to = openDesk();
  for (const pastes of [0, 1]) {
    expect(pasteMarks(to.desk, 'artefact-two', to.placed, marks, pastes)).toHaveLength(everyKind.length - 1);
  }
  expect(to.marks()).toHaveLength(2 * (everyKind.length - 1));
  expect(to.marks().some(({ kind }) => kind === 'voice')).toBe(false);
  const [one, other] = to.marks().filter(({ kind }) => kind === 'region');
  expect(one).not.toMatchObject({ box: other!.kind === 'region' ? other!.box : {} });
});

test('whatever else lies on the clipboard is not pasted', () => {
  const { desk, placed, marks } = openDesk();
  for (const text of ['hello', '{"marginalia":"marks"}', '{"marginalia":"marks","artefactId":"a/../b","marks":[]}']) {
    expect(pasteMarks(desk, 'artefact-one', placed, text, 0)).toEqual([]);
  }
  expect(marks()).toEqual([]);
});

test('another program is given the words of what was copied, in reading order, and nothing else', () => {
  const { text, stamp, ink } = marksOfEveryKind;
  const said = { ...ink, comment: 'Show me how you got this.' };
  const { desk } = openWith([stamp, text, said].map((mark) => ({ ...mark, id: `mark-${mark.kind}` })));
  expect(copyMarks(desk, 'artefact-one')?.words).toBe(
    `Show me how you got this.\n${text.text}\n${stamp.code.symbol}: ${stamp.code.meaning}`,
  );
});

test('words from another program become a note around the middle of the view, selected, one step of undo', () => {
  const { desk, placed, marks, selection, history } = openDesk(90);
  const middle = { x: placed.x + placed.width / 2, y: placed.y + placed.height / 2 };
  expect(pasteWords(desk, placed, middle, 'Where did\nthe four come from?')).toBe(true);
  const [note] = marks();
  expect(note).toMatchObject({ kind: 'text', text: 'Where did\nthe four come from?' });
  const { x, y, width, height } = markPlace(placed, note!);
  expect(x + width / 2).toBeCloseTo(placed.width / 2, 0);
  expect(y + height / 2).toBeCloseTo(placed.height / 2, 0);
  expect([...selection()]).toEqual([note!.id]);
  history.undo();
  expect(marks()).toEqual([]);
  expect(pasteWords(desk, placed, middle, '')).toBe(false);
});

test('a long passage is pasted wide enough to be whole on the page, and what is too long says so', () => {
  const { desk, placed, marks, said } = openDesk();
  pasteWords(desk, placed, { x: 0, y: 0 }, 'Twenty letters here. '.repeat(220));
  const { x, y, width, height } = markPlace(placed, marks()[0]!);
  expect(Math.min(x, y)).toBeGreaterThan(-0.1);
  expect(x + width).toBeLessThan(placed.width + 0.1);
  expect(y + height).toBeLessThan(placed.height + 0.1);
  expect(said).toHaveLength(1);
});
