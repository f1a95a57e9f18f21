import { expect, test } from 'vitest';
import { createPenAwareness } from './pen-awareness.ts';
import { START_OPTIONS, type ToolOptions } from './tool-options.ts';

function openAwareness(start: Partial<ToolOptions> = {}) {
  let now = 1000;
  let options = { ...START_OPTIONS, ...start };
  const pen = createPenAwareness(() => now, {
    options: () => options,
    onFirstPen: () => {
      options = { ...options, penSeen: true, finger: 'pans' };
    },
  });
  return { pen, wait: (ms: number) => (now += ms), drawWithFinger: () => (options = { ...options, finger: 'draws' }) };
}

test('fingers draw until a pen was seen; then they move the page, and touches near a writing pen are the palm', () => {
  const { pen, wait } = openAwareness();
  expect([pen.fingerPans(), pen.isPalm()]).toEqual([false, false]);
  pen.sawPen(false);
  wait(200);
  expect([pen.fingerPans(), pen.isPalm()]).toEqual([true, true]);
  wait(2000);
  expect([pen.fingerPans(), pen.isPalm()]).toEqual([true, false]);
});

test('a pen held still on the screen is still writing', () => {
  const { pen, wait } = openAwareness();
  pen.sawPen(true);
  wait(5000);
  expect(pen.isPalm()).toBe(true);
  pen.sawPen(false);
  wait(5000);
  expect(pen.isPalm()).toBe(false);
});

test('who asked a finger to draw after a pen was seen is not overruled by the next pen', () => {
  const { pen, drawWithFinger } = openAwareness();
  pen.sawPen(true);
  drawWithFinger();
  pen.sawPen(false);
  expect(pen.fingerPans()).toBe(false);
});

test('that a pen is used here is remembered: the first finger of the next meeting moves the page', () => {
  expect(openAwareness({ penSeen: true, finger: 'pans' }).pen.fingerPans()).toBe(true);
});
