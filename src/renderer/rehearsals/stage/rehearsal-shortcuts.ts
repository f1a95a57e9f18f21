import type { Shortcut } from '../../ui/shortcut.ts';

/** The keys of a go, as the help shows them. `rehearsal-keys.ts` acts on them. */
export const rehearsalShortcuts: readonly Shortcut[] = [
  { keys: ['Space'], does: 'Next part; ← goes back one' },
  { keys: ['P'], does: 'Pause or carry on; a clicker’s B does the same' },
  { keys: ['T'], does: 'Take a question, while the clock waits' },
  { keys: ['Q'], does: 'Mark that you asked a question' },
  { keys: ['U'], does: 'Take back a question marked by a slip, within ten seconds' },
  { keys: ['R'], does: 'Record on, after the microphone was lost' },
  { keys: ['W'], does: 'Show the words, or hide them again' },
  { keys: ['↑', '↓'], does: 'Rolling words faster or slower' },
  { keys: ['F'], does: 'Full screen' },
  { keys: ['Esc'], does: 'Leave full screen; otherwise pause, and in a pause end' },
];
