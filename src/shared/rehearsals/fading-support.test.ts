import { expect, test } from 'vitest';
import { promptsOf, suggestedSupport } from './fading-support.ts';

test('prompts are how each sentence begins, and short sentences whole', () => {
  expect(
    promptsOf(
      'You have fifteen minutes from now. Redraft only the two middle paragraphs now. Ready? “Everyone loves the pool”, it says here.',
    ),
  ).toEqual(['You have fifteen minutes from now.', 'Redraft only the two …', 'Ready?', '“Everyone loves the pool …']);
  expect(promptsOf(' \n ')).toEqual([]);
});

test('the more takes somebody has kept of a script, the less of its words is offered; other scripts and people do not count', () => {
  const take = { choice: { scriptId: 'script-1', variantId: null }, speakerId: 'person-1' };
  const fourTakes = Array.from({ length: 4 }, () => take);
  const supportAfter = (count: number) =>
    suggestedSupport(
      Array.from({ length: count }, () => take),
      'script-1',
      'person-1',
    ).support;
  expect([0, 1, 2, 3, 4, 9].map(supportAfter)).toEqual(['full', 'full', 'prompts', 'prompts', 'nothing', 'nothing']);
  expect(suggestedSupport(fourTakes, 'script-1', 'person-2')).toEqual({ support: 'full', kept: 0 });
  expect(suggestedSupport(fourTakes, 'script-2', 'person-1').support).toBe('full');
});
