import { expect, test } from 'vitest';
import { cardKey } from './card-keys.ts';

const press = (key: string, held: Partial<Parameters<typeof cardKey>[0]> = {}) =>
  cardKey({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, repeat: false, ...held }, false);

test('the number keys say which surprise came, and no other number says anything', () => {
  expect(press('1')).toEqual({ does: 'came', kind: 'silence' });
  expect(press('6')).toEqual({ does: 'came', kind: 'over-confident-yes' });
  for (const key of ['0', '7', 'ArrowUp', '']) expect(press(key)).toBeNull();
});

test('a clicker turns the speaker’s parts and pauses also while the card is the window in front', () => {
  expect(press('PageDown')).toEqual({ does: 'turn', to: 'next-beat' });
  expect(press('PageUp')).toEqual({ does: 'turn', to: 'previous-beat' });
  for (const key of ['b', '.']) expect(press(key)).toEqual({ does: 'pause-or-resume' });
});

test('a held space bar counts once, and on a button it is the button’s', () => {
  expect(press(' ')).toEqual({ does: 'speak' });
  expect(press(' ', { repeat: true })).toBeNull();
  const onButton = { key: ' ', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, repeat: false };
  expect(cardKey(onButton, true)).toBeNull();
});

test('what was noted is taken back and noted again by the usual keys', () => {
  expect(press('z', { ctrlKey: true })).toEqual({ does: 'undo' });
  expect(press('Z', { metaKey: true, shiftKey: true })).toEqual({ does: 'redo' });
  expect(press('y', { ctrlKey: true })).toEqual({ does: 'redo' });
  expect(press('1', { ctrlKey: true })).toBeNull();
});
