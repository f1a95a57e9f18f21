import { useState } from 'react';
import type { RevealedRecord } from '../../../shared/blind/blind-record.ts';
import { closeReveal, isRevealClosed, reopenReveal } from './reveal-closed.ts';

/** What of marking alone stands beside the pages while both people's marks are open. */
export interface BlindSideState {
  /** The lists of the last round are on the screen. */
  revealOpen: boolean;
  /** The question whether to mark alone first is on the screen. */
  asking: boolean;
  /** Where a round was revealed, opens or closes its lists; where there was none, asks whether to begin one. */
  toggle: () => void;
  askToStart: () => void;
  stopAsking: () => void;
}

/** The lists are open after a reveal until somebody closes them, also after a reload. */
export function useBlindSide(artefactId: string, revealed: RevealedRecord | null): BlindSideState {
  const [open, setOpen] = useState(() => !isRevealClosed(localStorage, artefactId));
  const [asking, setAsking] = useState(false);
  return {
    revealOpen: revealed !== null && open,
    asking,
    toggle: () => {
      if (!revealed) return setAsking(true);
      (open ? closeReveal : reopenReveal)(localStorage, artefactId);
      setOpen(!open);
    },
    askToStart: () => setAsking(true),
    stopAsking: () => setAsking(false),
  };
}
