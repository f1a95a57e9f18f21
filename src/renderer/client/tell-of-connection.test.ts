import { notifications, notificationsStore } from '@mantine/notifications';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Connection } from './event-stream.ts';
import { SHUT_OUT, UNREACHABLE } from './sentence-for.ts';
import { tellOfConnection } from './tell-of-connection.ts';

const said = () => notificationsStore.getState().notifications.map(({ message }) => message);

beforeEach(() => {
  vi.useFakeTimers();
  notifications.clean();
});
afterEach(() => void vi.useRealTimers());

/** A stream whose connection is told by hand. */
function toldOf(): (connection: Connection) => void {
  let tell: (connection: Connection) => void = () => undefined;
  tellOfConnection({
    onConnection(listener) {
      tell = listener;
      return () => true;
    },
  });
  return (connection) => tell(connection);
}

test('a main process that is gone for a few seconds is said to be, and no more once it is heard again', () => {
  const tell = toldOf();
  tell('lost');
  vi.advanceTimersByTime(2_900);
  tell('open');
  vi.advanceTimersByTime(9_000);
  expect(said()).toEqual([]);

  tell('lost');
  vi.advanceTimersByTime(3_000);
  expect(said()).toEqual([UNREACHABLE]);
  tell('open');
  vi.advanceTimersByTime(6_000);
  expect(said()).toEqual([]);
});

test('a window from before a restart says so at once, and no more when it is let in', () => {
  const tell = toldOf();
  tell('lost');
  tell('shut-out');
  vi.advanceTimersByTime(9_000);
  expect(said()).toEqual([SHUT_OUT]);
  tell('open');
  vi.advanceTimersByTime(0);
  expect(said()).toEqual([]);
});
