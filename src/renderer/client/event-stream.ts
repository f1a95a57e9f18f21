import type { AppEvent } from '../../shared/events.ts';
import type { Api } from './api.ts';

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 8_000;

/**
 * The one stream of facts from the main process. It reconnects by itself; each time it does, `events.ready` comes
 * first, which tells every listener to read its facts afresh, so nothing missed in between is missed for good.
 */
export class EventStream {
  readonly #listeners = new Set<(event: AppEvent) => void>();
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** Listens to every event until the returned function is called. */
  subscribe(listener: (event: AppEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Keeps the stream open until `signal` aborts. */
  async run(signal: AbortSignal): Promise<void> {
    let wait = FIRST_WAIT_MS;
    while (!signal.aborted) {
      try {
        for await (const event of await this.#api.events(undefined, { signal })) {
          wait = FIRST_WAIT_MS;
          for (const listener of [...this.#listeners]) listener(event);
        }
      } catch {
        // A lost connection is expected when the main process restarts; the pause below is the answer to it.
      }
      if (!signal.aborted) await pause(wait, signal);
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    }
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
