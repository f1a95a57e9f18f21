import type { AppEvent } from '../shared/events.ts';

/** A listener this far behind has stopped reading: its stream ends, and it reads its facts afresh when it reconnects. */
const MOST_WAITING = 10_000;

/** A stream of events, as the RPC library wants it. */
export type EventStream = AsyncIteratorObject<AppEvent, undefined, void>;

/**
 * Announces facts to everyone who listens. The RPC library's own publisher drops the oldest event of a slow reader
 * without a word; here a reader either hears everything or is told that its stream has ended.
 */
export interface EventHub {
  publish(event: AppEvent): void;
  /**
   * Every event from now on; the first is `events.ready`. The stream ends when `signal` aborts, when the reader
   * returns, when the hub closes, or when 10,000 events wait unread.
   */
  subscribe(signal?: AbortSignal): EventStream;
  /** Whether anybody listens. */
  isHeard(): boolean;
  /** Ends every stream. */
  close(): void;
}

/** Makes a hub without listeners. */
export function createEventHub(): EventHub {
  const streams = new Set<QueuedStream>();
  return {
    publish(event) {
      for (const stream of streams) stream.push(event);
    },
    subscribe(signal) {
      const stream = new QueuedStream(() => {
        streams.delete(stream);
        signal?.removeEventListener('abort', stream.end);
      });
      streams.add(stream);
      stream.push({ type: 'events.ready' });
      signal?.addEventListener('abort', stream.end);
      if (signal?.aborted) stream.end();
      return stream;
    },
    isHeard: () => streams.size > 0,
    close() {
      for (const stream of streams) stream.end();
    },
  };
}

type Result = IteratorResult<AppEvent, undefined>;

class QueuedStream implements EventStream {
  readonly #waiting: AppEvent[] = [];
  readonly #readers: ((result: Result) => void)[] = [];
  readonly #onEnd: () => void;
  #ended = false;

  constructor(onEnd: () => void) {
    this.#onEnd = onEnd;
  }

  push(event: AppEvent): void {
    const reader = this.#readers.shift();
    if (reader) reader({ value: event, done: false });
    else if (this.#waiting.push(event) > MOST_WAITING) this.end();
  }

  readonly end = (): void => {
    if (this.#ended) return;
    this.#ended = true;
    this.#onEnd();
    for (const reader of this.#readers.splice(0)) reader({ value: undefined, done: true });
  };

  next(): Promise<Result> {
    const event = this.#waiting.shift();
    if (event) return Promise.resolve({ value: event, done: false });
    if (this.#ended) return Promise.resolve({ value: undefined, done: true });
    return new Promise((resolve) => this.#readers.push(resolve));
  }

  return(): Promise<Result> {
    this.#waiting.length = 0;
    this.end();
    return Promise.resolve({ value: undefined, done: true });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
