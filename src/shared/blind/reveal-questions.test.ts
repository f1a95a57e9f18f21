import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { FoundMark } from './compare-findings.ts';
import { questionFor, revealQuestionsSchema } from './reveal-questions.ts';

const file = new URL('../../../resources/packs/reveal-questions.json', import.meta.url);
const pack = revealQuestionsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const names = { finder: 'Sam', other: 'Priya' };
const ask = (id: string, readOtherwise: FoundMark[] = []) =>
  questionFor({ id, finding: 'strength', readOtherwise }, names, pack);

test('the same difference is always asked the same question, and many differences meet all of them', () => {
  expect(ask('mark-000001')).toBe(ask('mark-000001'));
  const asked = new Set(Array.from({ length: 200 }, (_, i) => ask(`mark-${i}`)));
  expect(asked.size).toBe(pack.strength.length);
});

test('questions name people, and no gap is left in them', () => {
  const all = [...pack.strength, ...pack.opportunity, ...pack.readOtherwise];
  expect(all.join(' ')).not.toMatch(/\{(?!finder\}|other\})/);
  const asked = Array.from({ length: 50 }, (_, i) => ask(`mark-${i}`));
  expect(asked.join(' ')).not.toMatch(/[{}]/);
  expect(asked.join(' ')).toMatch(/Sam/);
});

test('a place read in two ways is asked about as that', () => {
  const other: FoundMark = {
    id: 'mark-000002',
    personId: 'person-priya',
    pageId: 'page-1-id',
    madeAt: 0,
    kind: 'region',
    colour: 'blue',
    box: { x: 0, y: 0, width: 10, height: 10 },
    finding: 'opportunity',
  };
  const filled = pack.readOtherwise.map((question) =>
    question.replaceAll('{finder}', 'Sam').replaceAll('{other}', 'Priya'),
  );
  expect(filled).toContain(ask('mark-000001', [other]));
});
