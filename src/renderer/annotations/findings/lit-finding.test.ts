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
  stop();
  lit.light('mark-2', 'card');
  expect(heard).toEqual(['mark-1', null]);
});
