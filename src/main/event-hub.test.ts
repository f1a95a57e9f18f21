import { expect, test } from 'vitest';
import type { AppEvent } from '../shared/events.ts';
import { createEventHub, type EventStream } from './event-hub.ts';

const changed: AppEvent = { type: 'library.settings-changed' };

async function typesUntilEnd(stream: EventStream): Promise<string[]> {
  const types: string[] = [];
  for await (const event of stream) types.push(event.type);
  return types;
}

test('every listener first hears that the stream is open, and then each event once, in order', async () => {
  const hub = createEventHub();
  const streams = [hub.subscribe(), hub.subscribe()];
  hub.publish(changed);
  hub.publish({ type: 'library.changed', artefactId: null });
  hub.close();
  for (const stream of streams) {
    expect(await typesUntilEnd(stream)).toEqual(['events.ready', 'library.settings-changed', 'library.changed']);
  }
});

test('a listener that waits hears an event as soon as it is published', async () => {
  const hub = createEventHub();
  const stream = hub.subscribe();
  await stream.next();
  const next = stream.next();
  hub.publish(changed);
  expect(await next).toEqual({ value: changed, done: false });
});

test('a stream ends when its signal aborts, even while its reader waits', async () => {
  const hub = createEventHub();
  const leaving = new AbortController();
  const stream = hub.subscribe(leaving.signal);
  await stream.next();
  const next = stream.next();
  leaving.abort();
  expect(await next).toEqual({ value: undefined, done: true });
  hub.publish(changed);
  expect((await stream.next()).done).toBe(true);
});

test('a reader that has stopped reading loses its stream, not single events', async () => {
  const hub = createEventHub();
  const stream = hub.subscribe();
  for (let count = 0; count < 20_000; count += 1) hub.publish(changed);
  expect((await typesUntilEnd(stream)).length).toBeLessThan(20_000);
  expect((await stream.next()).done).toBe(true);
});
