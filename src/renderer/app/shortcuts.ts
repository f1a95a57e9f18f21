import { TOOL_CHOICES } from '../annotations/toolbar/tool-choices.ts';

export interface Shortcut {
  /** Keys pressed together, in order of mention. */
  keys: readonly string[];
  does: string;
}

export interface ShortcutGroup {
  name: string;
  shortcuts: readonly Shortcut[];
}

/** The keys people can learn, as the help shows them. The screens themselves listen for them. */
export const shortcutGroups: readonly ShortcutGroup[] = [
  {
    name: 'Everywhere',
    shortcuts: [
      { keys: ['Ctrl', 'K'], does: 'Find a piece of work, or do something' },
      { keys: ['?'], does: 'Show these shortcuts' },
      { keys: ['Alt', '←'], does: 'Go back' },
      { keys: ['Ctrl', 'Z'], does: 'Undo' },
      { keys: ['Ctrl', 'Shift', 'Z'], does: 'Redo' },
    ],
  },
  {
    name: 'Library',
    shortcuts: [
      { keys: ['/'], does: 'Search (also Ctrl F)' },
      { keys: ['↑ ↓ ← →'], does: 'Move from piece to piece' },
      { keys: ['Enter'], does: 'Open' },
      { keys: ['I'], does: 'Show or hide the details' },
      { keys: ['Space'], does: 'Select; with Shift, everything up to here' },
      { keys: ['Ctrl', 'A'], does: 'Select everything shown' },
      { keys: ['Delete'], does: 'Move to the trash' },
      { keys: ['Ctrl', 'V'], does: 'Add a picture or file from the clipboard' },
    ],
  },
  {
    name: 'Annotating',
    shortcuts: [
      ...TOOL_CHOICES.map(({ key, name }) => ({ keys: [key], does: name })),
      { keys: ['X'], does: 'Pass the pen' },
      { keys: ['S'], does: 'The selected mark shows a strength' },
      { keys: ['O'], does: 'It shows an opportunity; N, neither' },
      { keys: ['C'], does: 'Comment on the selected mark' },
      { keys: [', .'], does: 'Go from mark to mark' },
      { keys: ['Enter'], does: 'Put a region or note in the middle' },
      { keys: ['L'], does: 'Link or unlink the two panes' },
      { keys: ['G'], does: 'Page strip' },
      { keys: ['F'], does: 'List of findings' },
    ],
  },
  {
    name: 'Rehearsing',
    shortcuts: [
      { keys: ['Space'], does: 'Next part; ← goes back one' },
      { keys: ['P'], does: 'Pause or carry on' },
      { keys: ['F'], does: 'Full screen' },
      { keys: ['Esc'], does: 'End' },
    ],
  },
  {
    name: 'Ordering pages',
    shortcuts: [
      { keys: ['Ctrl', '← →'], does: 'Move the page' },
      { keys: ['R'], does: 'Turn it clockwise; with Shift, the other way' },
      { keys: ['Delete'], does: 'Take it out' },
    ],
  },
];
