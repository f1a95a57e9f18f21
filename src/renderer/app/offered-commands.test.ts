import { expect, test, vi } from 'vitest';
import { createOfferedCommands } from './offered-commands.ts';

const command = (id: string) => ({ id, label: id, run: () => undefined });

test('what several parts of a screen offer stands together, until each takes its own back', () => {
  const offered = createOfferedCommands();
  const told = vi.fn();
  const stop = offered.subscribe(told);
  const takeBack = offered.offer([command('findings'), command('alone')]);
  offered.offer([command('cost')]);
  expect(offered.latest().map(({ id }) => id)).toEqual(['findings', 'alone', 'cost']);
  expect(offered.latest()).toBe(offered.latest());
  takeBack();
  expect(offered.latest().map(({ id }) => id)).toEqual(['cost']);
  expect(told).toHaveBeenCalledTimes(3);
  stop();
  offered.offer([command('card')]);
  expect(told).toHaveBeenCalledTimes(3);
});
