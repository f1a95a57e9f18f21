import { expect, test } from 'vitest';
import { changesInWords } from './moment-words.ts';

const pages = new Map([
  ['page-one', 1],
  ['page-two', 2],
]);
const numberOf = (pageId: string) => pages.get(pageId) ?? null;
const change = (what: 'added' | 'changed' | 'removed', kind: string, pageId: string, count: number) => ({
  what,
  kind,
  pageId,
  count,
});

test('what came of a moment is said in one sentence', () => {
  const say = (...changes: ReturnType<typeof change>[]) => changesInWords(changes, numberOf);
  expect(say(change('added', 'ink', 'page-two', 3))).toBe('added 3 pen strokes on page 2');
  expect(say(change('added', 'ink', 'page-two', 2), change('added', 'highlight', 'page-one', 1))).toBe(
    'added 3 marks on pages 1 and 2',
  );
  expect(say(change('removed', 'text', 'page-one', 1), change('added', 'region', 'page-two', 1))).toBe(
    'added a region on page 2, removed a note on page 1',
  );
  expect(say(change('changed', 'something newer', 'page-gone', 1))).toBe('changed a mark on a page that was taken out');
});
