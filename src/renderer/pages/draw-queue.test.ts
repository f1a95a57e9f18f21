import { expect, test } from 'vitest';
import { AT_ONCE, DrawQueue } from './draw-queue.ts';

test('the page in view is drawn before its neighbours, whatever was asked for first', async () => {
  const queue = new DrawQueue();
  const drawn: string[] = [];
  const draw = (name: string) => async () => void drawn.push(name);
  await Promise.all([
    queue.add(() => 2, draw('far')),
    queue.add(() => 1, draw('neighbour')),
    queue.add(AT_ONCE, draw('in view')),
  ]);
  expect(drawn).toEqual(['in view', 'neighbour', 'far']);
});

test('a page that went from view while it waited is never drawn', async () => {
  const queue = new DrawQueue();
  let away = 1;
  const first = queue.add(AT_ONCE, async () => {
    away = Infinity;
  });
  let begun = false;
  const second = queue.add(
    () => away,
    async () => {
      begun = true;
    },
  );
  await first;
  await expect(second).rejects.toThrow('nobody wants');
  expect(begun).toBe(false);
});

test('a page that cannot be drawn does not keep the others waiting', async () => {
  const queue = new DrawQueue();
  const broken = queue.add(AT_ONCE, () => Promise.reject(new Error('damaged')));
  const whole = queue.add(AT_ONCE, async () => 'drawn');
  await expect(broken).rejects.toThrow('damaged');
  expect(await whole).toBe('drawn');
});
