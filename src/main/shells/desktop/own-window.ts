/** A window that a page of ours may open: for a projector, or for whoever plays the pupil in a rehearsal. */
export type OwnWindow = 'projector' | 'pupil-card';

/**
 * The window that a page of ours with this hash is made for: the work on the wall or a class sheet without any alias for
 * the projector, and the pupil's card for one person alone. Null where a place may have no window of its own.
 */
export function ownWindowFor(hash: string): OwnWindow | null {
  if (/^#\/(?:wall\/.+|sheets\/[^/]+\/room)$/.test(hash)) return 'projector';
  return /^#\/pupil-card\/[^/]+$/.test(hash) ? 'pupil-card' : null;
}
