import type { Shortcut } from '../../ui/shortcut.ts';

/** The keys of a go, as the help shows them. `rehearsal-keys.ts` acts on them. */
export const rehearsalShortcuts: readonly Shortcut[] = [
  { keys: ['Space'], does: 'Next part; ← goes back one' },
  { keys: ['P'], does: 'Pause or carry on' },
  { keys: ['F'], does: 'Full screen' },
  { keys: ['Esc'], does: 'End' },
];
