import type { Annotation } from '../../../shared/annotations/annotation.ts';
import { nextToLookAt } from '../look-only/next-to-look-at.ts';
import type { PieceInHand } from './use-piece-in-hand.ts';

/**
 * Keys while marks of two pieces are looked at, not made: comma and full stop go from mark to mark of the piece in hand,
 * Escape lets go of the one looked at. Answers whether the key was used.
 */
export function actOnLookKey(
  { key, ctrlKey, metaKey, altKey }: KeyboardEvent,
  { side, lookedAt, lookAt }: Pick<PieceInHand, 'side' | 'lookedAt' | 'lookAt'>,
  onOpen: (mark: Annotation) => void,
): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  if (key === 'Escape' && lookedAt) lookAt(null);
  else if (key === '.' || key === ',') {
    const next = nextToLookAt(side, lookedAt, key === '.' ? 1 : -1);
    if (next) onOpen(next);
  } else return false;
  return true;
}
