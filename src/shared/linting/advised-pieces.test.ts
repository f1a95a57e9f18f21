import { expect, test } from 'vitest';
import { advisedPieces } from './advised-pieces.ts';
import type { LintFinding } from './lint-finding.ts';

const text = 'You never ever check.';

function found(ruleId: string, from: number, to: number): LintFinding {
  const said = { title: ruleId, why: '', source: '', rewrite: '' };
  return { ruleId, beatId: 'gap', from, to, words: text.slice(from, to), ...said };
}

const shown = (findings: readonly LintFinding[]) =>
  advisedPieces(text, findings).map((piece) => [piece.words, ...piece.findings.map(({ ruleId }) => ruleId)]);

test('words that two rules speak about at once belong to both', () => {
  expect(shown([found('absolute', 0, 9), found('tone', 4, 14)])).toEqual([
    ['You ', 'absolute'],
    ['never', 'absolute', 'tone'],
    [' ever', 'tone'],
    [' check.'],
  ]);
});

test('all pieces together are the text, also where nothing or something missing was found', () => {
  expect(shown([])).toEqual([[text]]);
  expect(shown([found('no-next-step', 0, 0)])).toEqual([[text]]);
  expect(shown([found('from-older-words', 5, 90)])).toEqual([[text]]);
  expect(advisedPieces('', [])).toEqual([]);
});
