import type { OfferCommands, ScreenCommand } from '../ui/screen-commands.ts';

/**
 * What the open screen offers the command palette. Only whoever subscribes hears of it. Were it state of the window, each
 * offer would draw the screen again, which may make the screen offer afresh, and so on without end.
 */
export interface OfferedCommands {
  readonly offer: OfferCommands;
  /** Calls `listener` whenever `latest` changed, until the returned function is called. */
  subscribe(this: void, listener: () => void): () => void;
  /** Everything offered just now, the same array until it changes. */
  latest(this: void): readonly ScreenCommand[];
}

export function createOfferedCommands(): OfferedCommands {
  const offers = new Set<{ commands: readonly ScreenCommand[] }>();
  const listeners = new Set<() => void>();
  let latest: readonly ScreenCommand[] = [];
  const tell = () => {
    latest = [...offers].flatMap(({ commands }) => commands);
    for (const listener of [...listeners]) listener();
  };
  return {
    offer: (commands) => {
      const offered = { commands };
      offers.add(offered);
      tell();
      return () => {
        offers.delete(offered);
        tell();
      };
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    latest: () => latest,
  };
}
