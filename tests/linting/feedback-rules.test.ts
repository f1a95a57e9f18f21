import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { figuresOf, lintFiguresSchema } from '../../src/shared/linting/rule-figures.ts';
import { judge, labelledComments, packRules } from '../support/labelled-comments.ts';
import { packsDir } from '../support/project.ts';

const rules = packRules();
const comments = labelledComments('report');
const judged = judge(comments, rules);

test('there are comments enough, no id is used twice, and every label is a rule', () => {
  const all = [...comments, ...labelledComments('tune')];
  expect(all.length).toBeGreaterThanOrEqual(150);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(new Set(all.map(({ beats }) => JSON.stringify(beats))).size).toBe(all.length);
  const known = new Set(rules.map(({ id }) => id));
  for (const { id, rules: labels } of all)
    expect(
      labels.filter((label) => !known.has(label)),
      id,
    ).toEqual([]);
});

test.each(rules.filter(({ onByDefault }) => onByDefault).map(({ id }) => id))(
  'four of five things %s says are right, on comments it was not tuned on',
  (rule) => {
    const { right, wrong, precision } = figuresOf(rule, judged);
    expect(right + wrong).toBeGreaterThanOrEqual(5);
    expect(precision).toBeGreaterThanOrEqual(0.8);
  },
);

test('the figures the app shows are those of today’s rules', () => {
  const kept = lintFiguresSchema.parse(JSON.parse(readFileSync(path.join(packsDir, 'figures-linter.json'), 'utf8')));
  expect(kept, 'run `npm run bench -- linter` to write them again').toEqual({
    comments: comments.length,
    rules: rules.map(({ id }) => figuresOf(id, judged)),
  });
});
