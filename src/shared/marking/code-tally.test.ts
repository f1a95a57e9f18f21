import { expect, test } from 'vitest';
import type { Annotation, StampAnnotation } from '../annotations/annotation.ts';
import { tallyCodes, tallySet } from './code-tally.ts';
import { isProofReadDue } from './three-slips.ts';

let made = 0;
function stamp(symbol: string, errorKind?: StampAnnotation['errorKind'], codeId = symbol.toLowerCase()): Annotation {
  made += 1;
  return {
    id: `mark-${String(made).padStart(4, '0')}`,
    pageId: 'page-000001',
    personId: 'person-sam',
    madeAt: made,
    kind: 'stamp',
    x: 0,
    y: 0,
    size: 400,
    colour: 'red',
    code: { paletteId: 'palette-one', codeId, symbol, meaning: `means ${symbol}` },
    ...(errorKind && { errorKind }),
  };
}

const note: Annotation = {
  id: 'note-000001',
  pageId: 'page-000001',
  personId: 'person-sam',
  madeAt: 1,
  kind: 'text',
  x: 0,
  y: 0,
  width: 1000,
  lineHeight: 200,
  text: 'Not a code',
  colour: 'ink',
};

test('codes are counted, most often first, with how many were slips', () => {
  const marks = [stamp('P', 'slip'), stamp('Sp', 'slip'), note, stamp('Sp', 'misunderstanding')];
  expect(tallyCodes(marks)).toEqual([
    { symbol: 'Sp', meaning: 'means Sp', count: 2, slips: 1, misunderstandings: 1 },
    { symbol: 'P', meaning: 'means P', count: 1, slips: 1, misunderstandings: 0 },
  ]);
});

test('over a class set, what is in most pieces comes before what is often in one', () => {
  const often = [stamp('P'), stamp('P'), stamp('P')];
  const set = tallySet([often, [stamp('Sp')], [stamp('Sp')], []]);
  expect(set.map(({ symbol, count, pieces }) => [symbol, count, pieces])).toEqual([
    ['Sp', 2, 2],
    ['P', 3, 1],
  ]);
});

test('from the third slip on a page a proof-read prompt is due, until the page holds one', () => {
  const prompts = new Set(['read-again']);
  const slips = (count: number) => Array.from({ length: count }, () => stamp('Sp', 'slip'));
  const isDue = (marks: Annotation[], codes = prompts) => isProofReadDue(marks, codes, 0);
  expect([1, 2, 3, 4].map((count) => isDue(slips(count)))).toEqual([false, false, true, true]);
  expect(isDue([...slips(2), stamp('Gr', 'misunderstanding')])).toBe(false);
  expect(isDue([...slips(3), stamp('RA', undefined, 'read-again')])).toBe(false);
  expect(isDue([...slips(3), stamp('PR', undefined, 'proof-read')], new Set())).toBe(false);
});

test('work that is merely opened gets no proof-read prompt, however many slips were marked before', () => {
  const opened = 5000;
  const before = [1, 2, 3, 4].map((madeAt) => ({ ...stamp('Sp', 'slip'), madeAt }));
  expect(isProofReadDue(before, new Set(), opened)).toBe(false);
  expect(isProofReadDue([...before, { ...stamp('Sp', 'slip'), madeAt: opened }], new Set(), opened)).toBe(true);
});
