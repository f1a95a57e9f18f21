/** Which finding is lit up just now, on the page and on its card alike; null most of the time. */
export interface LitFinding {
  current: () => string | null;
  /**
   * Lights one up; `from` says where the pointer or the focus is, so that only the other place has to follow. Null puts
   * out what was lit from the same place: leaving the page a moment late must not darken the card just reached.
   */
  light: (id: string | null, from: 'card' | 'page') => void;
  litFrom: () => 'card' | 'page';
  subscribe: (listener: () => void) => () => void;
}

/** Kept outside React's tree: hovering along a page must draw nothing but the two things that change. */
export function createLitFinding(): LitFinding {
  const listeners = new Set<() => void>();
  let lit: string | null = null;
  let litFrom: 'card' | 'page' = 'card';
  return {
    current: () => lit,
    litFrom: () => litFrom,
    light(id, from) {
      if (id === lit || (id === null && from !== litFrom)) return;
      lit = id;
      litFrom = from;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
