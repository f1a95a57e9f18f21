import { useState } from 'react';
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import type { Person } from '../../../shared/library/person.ts';
import { useLookingBack } from '../history/use-looking-back.ts';
import { usePanelSwitch } from '../panels/use-panel-switch.ts';
import type { CompareSide } from './compare-sides.ts';

/** The piece in hand, and what is seen of it. */
export type PieceInHand = ReturnType<typeof usePieceInHand>;

/**
 * Which of two pieces is in hand: the one that somebody pointed into last. The panels beside the pages are about it. While
 * its past is on the screen it stays in hand, and the other piece lies beside it to look at.
 * `onBroughtBack` hears whose marks were changed; null where none can be.
 */
export function usePieceInHand(
  [left, right]: readonly [CompareSide, CompareSide],
  onBroughtBack: ((person: Person) => void) | null,
) {
  const [active, setActive] = useState<0 | 1>(0);
  const history = usePanelSwitch();
  const ofLeft = useLookingBack(left.artefact, left.layers, history.open && active === 0, onBroughtBack);
  const ofRight = useLookingBack(right.artefact, right.layers, history.open && active === 1, onBroughtBack);
  const lookingBack = active === 0 ? ofLeft : ofRight;
  const { past } = lookingBack;
  const [lookedAt, lookAt] = useState<Annotation | null>(null);
  /** Answers whether another piece is in hand now. */
  const pointInto = (index: 0 | 1): boolean => {
    if (index === active || past) return false;
    setActive(index);
    lookAt(null);
    return true;
  };
  const [side, other] = active === 0 ? [left, right] : [right, left];
  return { active, side, other, history, lookingBack, past, lookedAt, lookAt, pointInto };
}
