import { expect, test } from 'vitest';
import type { AppEvent } from '../../../shared/events.ts';
import { finishOncePossible } from './finish-once-possible.ts';

test('sound that could not be brought to its place gets there when the library can be written to again', () => {
  const listeners = new Set<(event: AppEvent) => void>();
  const tell = (event: AppEvent) => listeners.forEach((listener) => listener(event));
  const events = {
    subscribe(listener: (event: AppEvent) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const calls: string[] = [];
  const end = finishOncePossible(events, () => {
    calls.push('begin');
    return () => void calls.push('give up');
  });
  expect(calls).toEqual(['begin']);
  tell({
    type: 'library.writability',
    writability: { state: 'read-only', edits: 'wait', reason: 'The disk is full.' },
  });
  expect(calls).toEqual(['begin']);
  tell({ type: 'library.writability', writability: { state: 'writable' } });
  tell({ type: 'events.ready' });
  expect(calls).toEqual(['begin', 'give up', 'begin', 'give up', 'begin']);
  end();
  tell({ type: 'events.ready' });
  expect(calls.slice(5)).toEqual(['give up']);
});
