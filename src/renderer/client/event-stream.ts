import type { AppEvent } from '../../shared/events.ts';
import type { Api } from './api.ts';
import { isShutOut } from './sentence-for.ts';

/** Whether the main process is heard; `shut-out` where another run of it answers and does not know this window. */
export type Connection = 'open' | 'lost' | 'shut-out';

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 8_000;

/**
 * The one stream of facts from the main process. It reconnects by itself; each time it does, `events.ready` comes
 * first, which tells every listener to read its facts afresh, so nothing missed in between is missed for good.
 */
export class EventStream {
  readonly #listeners = new Set<(event: AppEvent) => void>();
  readonly #connectionListeners = new Set<(connection: Connection) => void>();
  readonly #api: Api;
  #connection: Connection = 'open';

  constructor(api: Api) {
    this.#api = api;
  }

  /** Listens to every event until the returned function is called. */
  subscribe(listener: (event: AppEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Calls `listener` whenever the connection was lost, refused or is back, until the returned function is called. */
  onConnection(listener: (connection: Connection) => void): () => void {
    this.#connectionListeners.add(listener);
    return () => this.#connectionListeners.delete(listener);
  }

  /** Keeps the stream open until `signal` aborts. */
  async run(signal: AbortSignal): Promise<void> {
    let wait = FIRST_WAIT_MS;
    while (!signal.aborted) {
      try {
        for await (const event of await this.#api.events(undefined, { signal })) {
          wait = FIRST_WAIT_MS;
          this.#become('open');
          for (const listener of [...this.#listeners]) listener(event);
        }
        if (!signal.aborted) this.#become('lost');
      } catch (error) {
        // Expected when the main process restarts; the pause below is the answer to it.
        if (!signal.aborted) this.#become(isShutOut(error) ? 'shut-out' : 'lost');
      }
      if (!signal.aborted) await pause(wait, signal);
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    }
  }

  #become(connection: Connection): void {
    if (connection === this.#connection) return;
    this.#connection = connection;
    for (const listener of [...this.#connectionListeners]) listener(connection);
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
  });
}
