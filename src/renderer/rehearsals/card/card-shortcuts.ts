import type { Shortcut } from '../../ui/shortcut.ts';

/** The keys of the pupil's card, as the help shows them. `card-keys.ts` acts on them. */
export const cardShortcuts: readonly Shortcut[] = [
  { keys: ['Space'], does: 'Hold while the pupil speaks' },
  { keys: ['Enter'], does: 'The next surprise came' },
  { keys: ['1'], does: 'A surprise of the first kind came; 2 to 6 for the others' },
  { keys: ['U'], does: 'Take back what was noted last' },
  { keys: ['P'], does: 'Pause or carry on' },
];
