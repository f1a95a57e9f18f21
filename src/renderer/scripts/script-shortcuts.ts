import type { Shortcut } from '../ui/shortcut.ts';

/** The keys of a script that are its own, as the help shows them. */
export const scriptShortcuts: readonly Shortcut[] = [
  { keys: ['F8'], does: 'Go to the next thing to look at again' },
  { keys: ['Shift', 'F8'], does: 'Go to the one before' },
];
