import type { AppEvent } from '../../../shared/events.ts';
import { savingMayWorkAfter } from '../../client/saving-may-work.ts';

/** Whoever hears events; `EventStream` does. */
interface Heard {
  subscribe(listener: (event: AppEvent) => void): () => void;
}

/**
 * Finishes the sound of a take at once, and again whenever what hindered it may be gone: the library can be written to
 * again, or the main process is back. `begin` answers how to give up waiting for its turn. The returned function ends it.
 */
export function finishOncePossible(events: Heard, begin: () => () => void): () => void {
  let giveUp = begin();
  const stop = events.subscribe((event) => {
    if (!savingMayWorkAfter(event)) return;
    giveUp();
    giveUp = begin();
  });
  return () => {
    stop();
    giveUp();
  };
}
