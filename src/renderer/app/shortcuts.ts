import { markingShortcuts } from '../annotations/keys/marking-shortcuts.ts';
import { annotateShortcuts } from '../annotations/keys/annotate-shortcuts.ts';
import { pageOrderShortcuts } from '../library/details/page-order-shortcuts.ts';
import { libraryShortcuts } from '../library/library-shortcuts.ts';
import { scriptShortcuts } from '../scripts/script-shortcuts.ts';
import { lookBackShortcuts } from '../rehearsals/after/look-back-shortcuts.ts';
import { cardShortcuts } from '../rehearsals/card/card-shortcuts.ts';
import { rehearsalShortcuts } from '../rehearsals/stage/rehearsal-shortcuts.ts';
import type { Shortcut } from '../ui/shortcut.ts';

export interface ShortcutGroup {
  name: string;
  shortcuts: readonly Shortcut[];
}

const everywhere: readonly Shortcut[] = [
  { keys: ['Ctrl', 'K'], does: 'Find a piece of work, or do something' },
  { keys: ['?'], does: 'Show these shortcuts' },
  { keys: ['Alt', '←'], does: 'Go back' },
  { keys: ['Ctrl', 'Z'], does: 'Undo' },
  { keys: ['Ctrl', 'Shift', 'Z'], does: 'Redo' },
];

/** The keys people can learn, as the help shows them; each list lies beside the code that acts on it. */
export const shortcutGroups: readonly ShortcutGroup[] = [
  { name: 'Everywhere', shortcuts: everywhere },
  { name: 'Library', shortcuts: libraryShortcuts },
  { name: 'Annotating', shortcuts: annotateShortcuts },
  { name: 'Marking from the keyboard', shortcuts: markingShortcuts },
  { name: 'Writing a script', shortcuts: scriptShortcuts },
  { name: 'Rehearsing', shortcuts: rehearsalShortcuts },
  { name: 'Playing the pupil', shortcuts: cardShortcuts },
  { name: 'Looking back at a go', shortcuts: lookBackShortcuts },
  { name: 'Ordering pages', shortcuts: pageOrderShortcuts },
];
