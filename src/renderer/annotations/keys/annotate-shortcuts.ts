import type { Shortcut } from '../../ui/shortcut.ts';
import { TOOL_CHOICES } from '../toolbar/tool-choices.ts';

/** The keys of the annotating workspace, as the help shows them. `annotate-keys.ts` and the page view act on them. */
export const annotateShortcuts: readonly Shortcut[] = [
  { keys: ['X'], does: 'Pass the pen to the other person' },
  ...TOOL_CHOICES.map(({ key, name, also }) => ({ keys: [key], does: also ? `${name}; ${also}` : name })),
  { keys: ['S'], does: 'The selected mark shows a strength' },
  { keys: ['O'], does: 'The selected mark shows an opportunity' },
  { keys: ['N'], does: 'It shows neither' },
  { keys: ['C'], does: 'Comment on the selected mark' },
  { keys: [','], does: 'Go to the mark before; with . the one after' },
  { keys: ['↑ ↓ ← →'], does: 'Move the selected marks, or the page; with Shift, size a region' },
  { keys: ['Delete'], does: 'Delete the selected marks' },
  { keys: ['Ctrl', 'A'], does: 'Select the page’s marks' },
  { keys: ['Esc'], does: 'Let go of the selection or the gesture' },
  { keys: ['Page Up'], does: 'Page before; Page Down the one after, Home and End the first and last' },
  { keys: ['+'], does: 'Larger; − smaller, 0 whole page, 1 fit the width' },
  { keys: ['Space'], does: 'Hold and drag to move the page' },
  { keys: ['L'], does: 'Move both sides together, or apart' },
  { keys: ['B'], does: 'Show each other’s marks' },
  { keys: ['D'], does: 'Side by side, or one page' },
  { keys: ['G'], does: 'Show or hide the page strip' },
  { keys: ['F'], does: 'Show or hide the findings' },
  { keys: ['Shift', 'F'], does: 'The findings over the whole width, or beside the pages' },
  { keys: ['Shift', 'M'], does: 'Mark alone first; afterwards, what each of you saw' },
  { keys: ['Shift', 'V'], does: 'Record a voice clip, held or pressed twice; Esc throws it away' },
  { keys: ['Shift', 'H'], does: 'Show or hide the history' },
];
