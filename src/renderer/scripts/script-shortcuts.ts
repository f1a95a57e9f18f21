import type { Shortcut } from '../ui/shortcut.ts';

/** The keys of a script that are its own, as the help shows them: those of `beats/beat-keys.ts`, and the linter's. */
export const scriptShortcuts: readonly Shortcut[] = [
  { keys: ['/'], does: 'Sentence starters, where a sentence begins' },
  { keys: ['Ctrl', 'Enter'], does: 'Write on in the next part' },
  { keys: ['Ctrl', 'Shift', 'Enter'], does: 'Write on in the part before' },
  { keys: ['Alt', 'Shift', '↑'], does: 'Move the part up' },
  { keys: ['Alt', 'Shift', '↓'], does: 'Move the part down' },
  { keys: ['F8'], does: 'Go to the next thing to look at again' },
  { keys: ['Shift', 'F8'], does: 'Go to the one before' },
];
