import { expect, test } from 'vitest';
import { afterTakeSound, inOneWindow } from './in-one-window.ts';

const wanted = () => new AbortController().signal;

test('a take is kept only when the window that records it has brought the last of its sound to the disk', async () => {
  const saved = Promise.withResolvers<void>();
  const done: string[] = [];
  inOneWindow('take-one', async () => {
    await saved.promise;
    done.push('saved');
  });
  const kept = afterTakeSound('take-one', async () => done.push('kept'), wanted());
  await afterTakeSound('take-two', async () => done.push('another'), wanted());
  expect(done).toEqual(['another']);
  saved.resolve();
  await kept;
  expect(done).toEqual(['another', 'saved', 'kept']);
});

test('whoever lets a go go does not have it kept when its sound has come at last', async () => {
  const saved = Promise.withResolvers<void>();
  inOneWindow('take-three', () => saved.promise);
  const waiting = new AbortController();
  let kept = false;
  const keeping = afterTakeSound('take-three', async () => (kept = true), waiting.signal);
  waiting.abort();
  await expect(keeping).rejects.toMatchObject({ name: 'AbortError' });
  saved.resolve();
  await afterTakeSound('take-three', async () => undefined, wanted());
  expect(kept).toBe(false);
});
