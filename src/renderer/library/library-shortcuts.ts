import type { Shortcut } from '../ui/shortcut.ts';

/** The keys of the library, as the help shows them. `LibraryView.tsx` and the shelf act on them. */
export const libraryShortcuts: readonly Shortcut[] = [
  { keys: ['/'], does: 'Search (also Ctrl F)' },
  { keys: ['↑ ↓ ← →'], does: 'Move from piece to piece' },
  { keys: ['Enter'], does: 'Open' },
  { keys: ['I'], does: 'Show or hide the details' },
  { keys: ['Space'], does: 'Select; with Shift, everything up to here' },
  { keys: ['Ctrl', 'A'], does: 'Select everything shown' },
  { keys: ['Delete'], does: 'Move to the trash' },
  { keys: ['Ctrl', 'V'], does: 'Add a picture or file from the clipboard' },
];
