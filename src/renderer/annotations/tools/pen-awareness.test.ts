import { expect, test } from 'vitest';
import { createPenAwareness } from './pen-awareness.ts';

test('fingers draw until a pen was seen; then they move the page, and touches near a writing pen are the palm', () => {
  let now = 1000;
  const pen = createPenAwareness(() => now);
  expect([pen.fingerPans(), pen.isPalm()]).toEqual([false, false]);
  pen.sawPen(false);
  now += 200;
  expect([pen.fingerPans(), pen.isPalm()]).toEqual([true, true]);
  now += 2000;
  expect([pen.fingerPans(), pen.isPalm()]).toEqual([true, false]);
});

test('a pen held still on the screen is still writing', () => {
  let now = 1000;
  const pen = createPenAwareness(() => now);
  pen.sawPen(true);
  now += 5000;
  expect(pen.isPalm()).toBe(true);
  pen.sawPen(false);
  now += 5000;
  expect(pen.isPalm()).toBe(false);
});
