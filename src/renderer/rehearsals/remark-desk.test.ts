import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AppError } from '../../shared/app-error.ts';
import type { TakeEdit } from '../../shared/rehearsals/take-edit.ts';
import { openRemarkDesk, takeTurns } from './remark-desk.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A desk whose main process can be gone. */
function remarksDesk() {
  const sent: TakeEdit[] = [];
  const late: string[] = [];
  let trouble: Error | null = null;
  let isThere = true;
  const desk = openRemarkDesk(
    async (edit) => {
      if (trouble) throw trouble;
      if (isThere) sent.push(edit);
      return isThere;
    },
    takeTurns(),
    { wait: () => late.push('waits'), end: (isSaved) => late.push(isSaved ? 'saved' : 'gone') },
  );
  return {
    desk,
    sent,
    late,
    fail: (error: Error | null) => (trouble = error),
    letGo: () => (isThere = false),
  };
}

const unanswered = new TypeError('Failed to fetch');

test('what is typed while nobody answers waits, and its last words are saved once somebody does', async () => {
  const { desk, sent, late, fail } = remarksDesk();
  fail(unanswered);
  expect(await desk.say({ worked: 'You wai' })).toBe(false);
  expect(await desk.say({ worked: 'You waited', toTry: 'Once' })).toBe(false);
  expect(sent).toEqual([]);
  fail(null);
  await vi.advanceTimersByTimeAsync(8_000);
  expect(sent).toEqual([{ type: 'say', remarks: { worked: 'You waited', toTry: 'Once' } }]);
  expect(late).toEqual(['waits', 'waits', 'saved']);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(1);
});

test('keeping a take takes along what could not be saved when it was typed', async () => {
  const { desk, sent, late, fail } = remarksDesk();
  fail(unanswered);
  await desk.say({ nextAim: 'Ask once' });
  await expect(desk.handOver()).rejects.toThrow('Failed to fetch');
  fail(null);
  await desk.handOver();
  expect(sent).toEqual([{ type: 'say', remarks: { nextAim: 'Ask once' } }]);
  expect(late).toEqual(['waits', 'saved']);
});

test('what was typed about a go that is let go meanwhile is not said to be saved', async () => {
  const { desk, sent, late, fail, letGo } = remarksDesk();
  fail(unanswered);
  await desk.say({ toTry: 'Once' });
  fail(null);
  letGo();
  await vi.advanceTimersByTimeAsync(8_000);
  expect([sent, late]).toEqual([[], ['waits', 'gone']]);
});

test('what is refused for good is not tried again', async () => {
  const { desk, late, fail } = remarksDesk();
  fail(new AppError('not-found', 'This go is over.'));
  expect(await desk.say({ toTry: 'Once' })).toBe(false);
  fail(null);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(late).toEqual([]);
});

test('a comment that somebody leaves while nobody answers is added once somebody does, before what was typed since', async () => {
  const { desk, sent, late, fail } = remarksDesk();
  const remove: TakeEdit = { type: 'remove-question', goMs: 4_000 };
  fail(unanswered);
  desk.leave(remove);
  await desk.say({ toTry: 'Once' });
  fail(null);
  await vi.advanceTimersByTimeAsync(8_000);
  expect(sent).toEqual([remove, { type: 'say', remarks: { toTry: 'Once' } }]);
  expect(late.at(-1)).toBe('saved');
});
