import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Annotation, Finding } from '../annotations/annotation.ts';
import type { Page } from '../library/artefact.ts';
import { compareFindings, type RevealEntry } from './compare-findings.ts';

/** An A4 page: 10,000 by 14,143 page units. */
const page = (n: number): Page => ({
  id: `page-${n}-id`,
  kind: 'image',
  file: `${'0'.repeat(64)}.jpg`,
  width: 1000,
  height: 1414.3,
  rotation: 0,
});
const PAGES = [page(1), page(2)];
const ONE = 'person-one';
const OTHER = 'person-other';

interface Drawn {
  id: string;
  by?: string;
  finding?: Finding | null;
  page?: number;
  madeAt?: number;
}
type BoxAt = readonly [x: number, y: number, width: number, height: number];

function base({ id, finding = 'strength', page: number = 1, madeAt = 0, by = ONE }: Drawn) {
  const found = finding ? { finding } : {};
  return { id: `mark-${id}`, personId: by, pageId: `page-${number}-id`, madeAt, ...found };
}
function frame(drawn: Drawn, [x, y, width, height]: BoxAt): Annotation {
  return { ...base(drawn), kind: 'region', colour: 'blue', box: { x, y, width, height } };
}
/** A straight pen line, 40 units wide. */
function line(drawn: Drawn, from: readonly [number, number], to: readonly [number, number]): Annotation {
  return { ...base(drawn), kind: 'ink', colour: 'red', width: 40, points: [...from, 500, ...to, 500] };
}
const names = (entries: readonly RevealEntry[]) =>
  entries.map(({ ofOne, ofOther }) => [...ofOne, ...ofOther].map(({ id }) => id.slice(5)).join('+'));
function lists(one: readonly Annotation[], other: readonly Annotation[]) {
  const { both, onlyOne, onlyOther } = compareFindings(one, other, PAGES);
  return { both: names(both), onlyOne: names(onlyOne), onlyOther: names(onlyOther) };
}

test('1: two frames around the same words are one thing both saw', () => {
  const result = lists([frame({ id: 'a' }, [1000, 1000, 3000, 400])], [frame({ id: 'b' }, [1050, 980, 2900, 420])]);
  expect(result).toEqual({ both: ['a+b'], onlyOne: [], onlyOther: [] });
});

test('2: a word inside the sentence the other framed is the same place', () => {
  const result = lists([frame({ id: 'a' }, [1000, 1000, 6000, 800])], [frame({ id: 'b' }, [2000, 1100, 500, 400])]);
  expect(result.both).toEqual(['a+b']);
});

test('3: the same place read as the opposite stands in both people’s own lists, each pointing at the other', () => {
  const a = frame({ id: 'a' }, [1000, 1000, 3000, 400]);
  const b = frame({ id: 'b', finding: 'opportunity' }, [1000, 1000, 3000, 400]);
  const result = compareFindings([a], [b], PAGES);
  expect(names(result.onlyOne)).toEqual(['a']);
  expect(names(result.onlyOther)).toEqual(['b']);
  expect(result.onlyOne[0]!.readOtherwise).toEqual([b]);
  expect(result.onlyOther[0]!.readOtherwise).toEqual([a]);
});

test('4: the same words on two pages are two places', () => {
  const result = lists(
    [frame({ id: 'a' }, [1000, 1000, 900, 400])],
    [frame({ id: 'b', page: 2 }, [1000, 1000, 900, 400])],
  );
  expect(result).toEqual({ both: [], onlyOne: ['a'], onlyOther: ['b'] });
});

test('5: frames around neighbouring lines of writing are two places, however close they stand', () => {
  const result = lists([frame({ id: 'a' }, [1000, 1000, 5000, 380])], [frame({ id: 'b' }, [1000, 1390, 5000, 380])]);
  expect(result).toEqual({ both: [], onlyOne: ['a'], onlyOther: ['b'] });
});

test('6: frames that share a tenth are two places; three tenths of the smaller are enough', () => {
  const a = frame({ id: 'a' }, [1000, 1000, 1000, 1000]);
  expect(lists([a], [frame({ id: 'b' }, [1000, 1900, 1000, 1000])]).both).toEqual([]);
  expect(lists([a], [frame({ id: 'b' }, [1000, 1700, 1000, 1000])]).both).toEqual(['a+b']);
  expect(lists([a], [frame({ id: 'b' }, [1000, 1701, 1000, 1000])]).both).toEqual([]);
});

test('7: a line drawn just under the words the other framed is the same place; one a whole line lower is not', () => {
  const words = frame({ id: 'a' }, [1000, 1000, 3000, 400]);
  expect(lists([words], [line({ id: 'b' }, [1000, 1500], [4000, 1500])]).both).toEqual(['a+b']);
  expect(lists([words], [line({ id: 'b' }, [1000, 1800], [4000, 1800])]).both).toEqual([]);
});

test('8: a line drawn through the words is the same place, though a line has next to no area', () => {
  const words = frame({ id: 'a' }, [1000, 1000, 3000, 400]);
  expect(lists([words], [line({ id: 'b' }, [1500, 1200], [2500, 1200])]).both).toEqual(['a+b']);
});

test('9: a frame around the whole page swallows no place on it, and meets another such frame', () => {
  const whole = frame({ id: 'a' }, [200, 200, 9600, 13000]);
  const word = frame({ id: 'b', by: OTHER }, [2000, 2000, 900, 400]);
  expect(lists([whole], [word])).toEqual({ both: [], onlyOne: ['a'], onlyOther: ['b'] });
  expect(lists([whole], [word, frame({ id: 'c' }, [100, 100, 9800, 13900])])).toEqual({
    both: ['a+c'],
    onlyOne: [],
    onlyOther: ['b'],
  });
});

test('10: one frame over two of the other’s words is one entry of three findings, named by the oldest', () => {
  const sentence = frame({ id: 'a', madeAt: 5 }, [1000, 1000, 6000, 400]);
  const words = [
    frame({ id: 'c', madeAt: 9 }, [5000, 1000, 600, 400]),
    frame({ id: 'b', madeAt: 2 }, [1200, 1000, 600, 400]),
  ];
  const [entry, ...rest] = compareFindings([sentence], words, PAGES).both;
  expect(rest).toEqual([]);
  expect(entry!.id).toBe('mark-b');
  expect(entry!.ofOther.map(({ id }) => id)).toEqual(['mark-b', 'mark-c']);
});

test('11: what one person marked twice stays two entries when the other saw neither', () => {
  const result = lists([frame({ id: 'a' }, [1000, 1000, 900, 400]), frame({ id: 'b' }, [1000, 1000, 900, 400])], []);
  expect(result).toEqual({ both: [], onlyOne: ['a', 'b'], onlyOther: [] });
});

test('12: marks that are neither, and marks on pages that were taken out, stand in no list', () => {
  const neither = frame({ id: 'a', finding: null }, [1000, 1000, 900, 400]);
  const takenOut = frame({ id: 'b', page: 7 }, [1000, 1000, 900, 400]);
  expect(lists([neither, takenOut], [frame({ id: 'c', finding: null }, [1000, 1000, 900, 400])])).toEqual({
    both: [],
    onlyOne: [],
    onlyOther: [],
  });
});

test('13: entries come page by page and then down the page, whatever order they were made in', () => {
  const marks = [
    frame({ id: 'low', madeAt: 1 }, [0, 9000, 900, 400]),
    frame({ id: 'next', page: 2, madeAt: 2 }, [0, 0, 900, 400]),
    frame({ id: 'high', madeAt: 3 }, [0, 500, 900, 400]),
  ];
  expect(lists(marks, []).onlyOne).toEqual(['high', 'low', 'next']);
});

test('14: frames that only touch are two places, and a chain of findings is one entry', () => {
  const touching = lists([frame({ id: 'a' }, [0, 0, 500, 500])], [frame({ id: 'b' }, [500, 0, 500, 500])]);
  expect(touching.both).toEqual([]);
  const chain = lists(
    [frame({ id: 'a', madeAt: 1 }, [0, 0, 1000, 400]), frame({ id: 'c', madeAt: 3 }, [1000, 0, 1000, 400])],
    [frame({ id: 'b', madeAt: 2 }, [500, 0, 1000, 400])],
  );
  expect(chain.both).toEqual(['a+c+b']);
});

test('15: on a page that lies on its side the places are still those of the paper', () => {
  const turned = PAGES.map((each) => ({ ...each, rotation: 90 as const }));
  const a = frame({ id: 'a' }, [1000, 1000, 3000, 400]);
  const b = frame({ id: 'b' }, [1050, 980, 2900, 420]);
  expect(names(compareFindings([a], [b], turned).both)).toEqual(['a+b']);
});

const someMark = fc.record({
  box: fc.tuple(fc.nat(9000), fc.nat(13000), fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 1, max: 9000 })),
  finding: fc.constantFrom<Finding | null>('strength', 'opportunity', null),
  page: fc.constantFrom(1, 2),
  isLine: fc.boolean(),
  madeAt: fc.nat(20),
});
const someLayer = (by: string) =>
  fc
    .array(someMark, { maxLength: 12 })
    .map((marks) =>
      marks.map(({ box, isLine, ...drawn }, i) =>
        isLine
          ? line({ ...drawn, by, id: `${by}-${i}` }, [box[0], box[1]], [box[0] + box[2], box[1]])
          : frame({ ...drawn, by, id: `${by}-${i}` }, box),
      ),
    );

test('whatever two people mark: each finding stands in exactly one list, and swapping the people swaps the lists', () => {
  fc.assert(
    fc.property(someLayer(ONE), someLayer(OTHER), (one, other) => {
      const result = compareFindings(one, other, PAGES);
      const entries = [...result.both, ...result.onlyOne, ...result.onlyOther];
      const listed = entries.flatMap(({ ofOne, ofOther }) => [...ofOne, ...ofOther].map(({ id }) => id));
      const found = [...one, ...other].filter(({ finding }) => finding !== undefined).map(({ id }) => id);
      expect(listed.toSorted()).toEqual(found.toSorted());

      const swapped = compareFindings(other, one, PAGES);
      const turned = (list: readonly RevealEntry[]) =>
        list.map((entry) => ({ ...entry, ofOne: entry.ofOther, ofOther: entry.ofOne }));
      expect(turned(swapped.both)).toEqual(result.both);
      expect(turned(swapped.onlyOne)).toEqual(result.onlyOther);
      expect(turned(swapped.onlyOther)).toEqual(result.onlyOne);

      for (const { ofOne, ofOther, finding, id } of result.both) {
        expect(ofOne.length > 0 && ofOther.length > 0).toBe(true);
        expect([...ofOne, ...ofOther].every((mark) => mark.finding === finding)).toBe(true);
        expect([...ofOne, ...ofOther].some((mark) => mark.id === id)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('the order in which marks come in changes nothing', () => {
  fc.assert(
    fc.property(someLayer(ONE), someLayer(OTHER), (one, other) => {
      const result = compareFindings(one, other, PAGES);
      expect(compareFindings(one.toReversed(), other.toReversed(), PAGES)).toEqual(result);
    }),
  );
});
