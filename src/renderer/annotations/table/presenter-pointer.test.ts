import { expect, test } from 'vitest';
import { FADE_MS, PresenterPointer } from './presenter-pointer.ts';

test('what was pointed at fades, and nothing of it stays', () => {
  let now = 0;
  const pointer = new PresenterPointer(() => now);
  pointer.point({ x: 1, y: 1 });
  now = FADE_MS / 2;
  pointer.point({ x: 2, y: 2 });
  expect(pointer.trail().map(({ at, strength }) => [at.x, strength])).toEqual([
    [1, 0.5],
    [2, 1],
  ]);
  pointer.point(null);
  now = FADE_MS;
  expect(pointer.trail().map(({ at }) => at.x)).toEqual([2]);
  now = FADE_MS * 2;
  expect(pointer.trail()).toEqual([]);
});

test('whoever listens hears where it points, and when it points at nothing', () => {
  const pointer = new PresenterPointer(() => 0);
  const heard: unknown[] = [];
  const stop = pointer.subscribe((at) => heard.push(at));
  pointer.point({ x: 3, y: 4 });
  pointer.point(null);
  stop();
  pointer.point({ x: 5, y: 6 });
  expect(heard).toEqual([{ x: 3, y: 4 }, null]);
});
