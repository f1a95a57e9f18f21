import fc from 'fast-check';
import { expect, test } from 'vitest';
import { takeOf } from '../../../tests/support/rehearsal-values.ts';
import { alignTakes, takesByScript } from './take-ladder.ts';
import type { BeatTiming } from './take.ts';

function said(...parts: (string | [beatId: string, text: string])[]): { timings: BeatTiming[] } {
  return {
    timings: parts.map((part) => {
      const [beatId, text] = typeof part === 'string' ? [part, part] : part;
      return { beatId, text, kind: 'gap', anchors: [], plannedMs: 1_000, spentMs: 1_000 };
    }),
  };
}

test('parts stand in the order of the newest take, and one left out since after the part it followed', () => {
  const rows = alignTakes([said('a', 'old', 'b', 'c'), said('b', 'a', 'new')]);
  expect(rows.map(({ beatId }) => beatId)).toEqual(['b', 'c', 'a', 'old', 'new']);
  expect(rows.map(({ cells }) => cells.map((cell) => cell !== null))).toEqual([
    [true, true],
    [true, false],
    [true, true],
    [true, false],
    [false, true],
  ]);
});

test('a part says when its words are others than when it was said before, however many takes ago that was', () => {
  const rows = alignTakes([said(['a', 'one']), said('b'), said(['a', 'two']), said(['a', 'two']), said(['a', ''])]);
  const ofA = rows.find(({ beatId }) => beatId === 'a')!;
  expect(ofA.cells.map((cell) => cell?.newWords)).toEqual([false, undefined, true, false, false]);
});

const script = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'));

test('every part of every take stands in one row, and the newest take keeps its order', () => {
  fc.assert(
    fc.property(fc.array(script, { minLength: 1, maxLength: 5 }), (takes) => {
      const rows = alignTakes(takes.map((parts) => said(...parts)));
      expect(new Set(rows.map(({ beatId }) => beatId)).size).toBe(rows.length);
      takes.forEach((parts, index) => {
        const column = rows.flatMap(({ cells }) => cells[index]?.timing.beatId ?? []);
        expect(column.toSorted()).toEqual(parts.toSorted());
      });
      const newest = rows.flatMap(({ cells }) => cells.at(-1)?.timing.beatId ?? []);
      expect(newest).toEqual(takes.at(-1));
    }),
  );
});

test('takes go by their script: the one said last comes first, and its oldest take', () => {
  const take = (id: string, scriptId: string, day: number) =>
    takeOf({ id, choice: { scriptId, variantId: null }, startedAt: `2026-03-0${day}T15:00:00.000Z` });
  const shelves = takesByScript([take('two', 'script-a', 2), take('three', 'script-b', 3), take('one', 'script-a', 1)]);
  expect([...shelves].map(([scriptId, takes]) => [scriptId, ...takes.map(({ id }) => id)])).toEqual([
    ['script-b', 'three'],
    ['script-a', 'one', 'two'],
  ]);
});
