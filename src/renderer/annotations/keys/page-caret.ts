import type { Point } from '../../../shared/annotations/page-frame.ts';

/** The place on the pages where the keyboard puts its marks; in document units, null while it is not shown. */
export interface PageCaret {
  at: () => Point | null;
  show: (at: Point) => void;
  hide: () => void;
  subscribe: (listener: () => void) => () => void;
}

/** A caret of the workspace; it lives outside React, because moving it must not draw the screen anew. */
export function createPageCaret(): PageCaret {
  let place: Point | null = null;
  const listeners = new Set<() => void>();
  const move = (next: Point | null) => {
    if (next === place) return;
    place = next;
    for (const listener of listeners) listener();
  };
  return {
    at: () => place,
    show: move,
    hide: () => move(null),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
