import { expect, test } from 'vitest';
import { createLitFinding } from './lit-finding.ts';

test('whoever follows hears of a change once, and of the same finding again not at all', () => {
  const lit = createLitFinding();
  const heard: (string | null)[] = [];
  const stop = lit.subscribe(() => heard.push(lit.current()));
  lit.light('mark-1', 'page');
  lit.light('mark-1', 'card');
  expect(lit.litFrom()).toBe('page');
  lit.light(null, 'page');
  lit.light('mark-3', 'card');
  lit.light(null, 'page');
  expect(lit.current()).toBe('mark-3');
  lit.light(null, 'card');
  stop();
  lit.light('mark-2', 'card');
  expect(heard).toEqual(['mark-1', null, 'mark-3', null]);
});
