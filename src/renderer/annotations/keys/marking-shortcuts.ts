import type { Shortcut } from '../../ui/shortcut.ts';

/** The keys for marking fast, as the help shows them. `marking-keys.ts` and `caret-keys.ts` act on them. */
export const markingShortcuts: readonly Shortcut[] = [
  { keys: ['K'], does: 'Codes: each code’s own letter stamps it' },
  { keys: ['2 – 9'], does: 'Stamp the codes used last, with any tool' },
  { keys: ['↑ ↓ ← →'], does: 'With codes, notes, regions and signs: move the place to mark; with Shift, further' },
  { keys: ['Enter'], does: 'Put down what the tool makes there' },
  { keys: ['Shift', 'C'], does: 'Comment on the mark made last' },
  { keys: [';'], does: 'Say the last comment again' },
  { keys: ['/'], does: 'Comment bank' },
  { keys: ['Z'], does: 'The selected code marks a slip, or a misunderstanding' },
  { keys: ['>'], does: 'Go to the next finding; < the one before' },
  { keys: ['Shift', 'Page Down'], does: 'Next page without a mark; Page Up the one before' },
];
