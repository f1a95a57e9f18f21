import { expect, test } from 'vitest';
import { createKeyedQueue } from './keyed-queue.ts';

test('tasks of one key run one after the other, in order, whatever becomes of those before', async () => {
  const queue = createKeyedQueue();
  const seen: string[] = [];
  const task = (name: string, fails = false) =>
    queue.run('layer', async () => {
      seen.push(`${name} begins`);
      await Promise.resolve();
      seen.push(`${name} ends`);
      if (fails) throw new Error(name);
    });
  const results = await Promise.allSettled([task('first'), task('second', true), task('third')]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(seen).toEqual(['first begins', 'first ends', 'second begins', 'second ends', 'third begins', 'third ends']);
});

test('a key does not wait for another', async () => {
  const queue = createKeyedQueue();
  let letGo = () => {};
  const held = queue.run('slow', () => new Promise<void>((resolve) => (letGo = resolve)));
  await queue.run('quick', async () => undefined);
  letGo();
  await held;
});

test('settled waits for the chosen keys only', async () => {
  const queue = createKeyedQueue();
  let letGo = () => {};
  const held = queue.run('slow', () => new Promise<void>((resolve) => (letGo = resolve)));
  let quickDone = false;
  void queue.run('quick', async () => void (quickDone = true));
  await queue.settled((key) => key === 'quick');
  expect(quickDone).toBe(true);
  letGo();
  await held;
  await queue.settled();
});
