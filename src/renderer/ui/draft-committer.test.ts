import { expect, onTestFinished, test, vi } from 'vitest';
import { createDraftCommitter } from './draft-committer.ts';

const settle = () => vi.advanceTimersByTimeAsync(0);

function fieldWith(...answers: Promise<boolean>[]) {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const committed: string[] = [];
  const refusals: boolean[] = [];
  const draft = createDraftCommitter(
    (value) => {
      committed.push(value);
      return answers.shift();
    },
    (refused) => refusals.push(refused),
  );
  return { draft, committed, refusals };
}

test('what was typed is committed when typing rests, once', async () => {
  const { draft, committed } = fieldWith(Promise.resolve(true));
  draft.type('Adding');
  await vi.advanceTimersByTimeAsync(500);
  draft.type('Adding fractions');
  await vi.advanceTimersByTimeAsync(60_000);
  draft.flush();
  expect(committed).toEqual(['Adding fractions']);
});

test('an edit that was refused is said not to be saved, and is tried again when the field is left', async () => {
  const { draft, committed, refusals } = fieldWith(Promise.resolve(false), Promise.resolve(true));
  draft.type('Adding fractions');
  draft.flush();
  await settle();
  expect([draft.isWaiting(), refusals]).toEqual([true, [true]]);
  draft.flush();
  await settle();
  expect(committed).toEqual(['Adding fractions', 'Adding fractions']);
  expect([draft.isWaiting(), refusals]).toEqual([false, [true, false]]);
});

test('while a commit is under way no second one starts, and what was typed meanwhile follows it', async () => {
  const first = Promise.withResolvers<boolean>();
  const { draft, committed } = fieldWith(first.promise, Promise.resolve(true));
  draft.type('Adding');
  draft.flush();
  draft.type('Adding fractions');
  draft.flush();
  expect(committed).toEqual(['Adding']);
  first.resolve(true);
  await settle();
  expect(committed).toEqual(['Adding', 'Adding fractions']);
});
