import type { Shortcut } from '../../ui/shortcut.ts';

/** The keys of looking back, as the help shows them. `LookBack` and its timeline act on them. */
export const lookBackShortcuts: readonly Shortcut[] = [
  { keys: ['K'], does: 'Play or pause; on the timeline Space does too' },
  { keys: ['J'], does: 'Five seconds back; L goes on five' },
  { keys: ['C'], does: 'Say something about this moment' },
  { keys: ['Page ↓'], does: 'On the timeline: the next part; Page ↑ the one before' },
];
