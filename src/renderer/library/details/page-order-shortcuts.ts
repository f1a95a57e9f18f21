import type { Shortcut } from '../../ui/shortcut.ts';

/** The keys of the dialog that orders pages, as the help shows them. `PagesDialog.tsx` acts on them. */
export const pageOrderShortcuts: readonly Shortcut[] = [
  { keys: ['Ctrl', '← →'], does: 'Move the page' },
  { keys: ['R'], does: 'Turn it clockwise; with Shift, the other way' },
  { keys: ['C'], does: 'Crop it' },
  { keys: ['Delete'], does: 'Take it out' },
];
