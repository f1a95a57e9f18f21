import { createContext, useContext } from 'react';
import { SLIP_LINE } from '../../../shared/scripts/slip-lines.ts';

/** How the length of feedback is told: how fast it is said, and how many letters a line of a slip holds. */
export interface Pace {
  wordsPerMinute: number;
  slipLineLength: number;
}

export const PaceContext = createContext<Pace>({ wordsPerMinute: 120, slipLineLength: SLIP_LINE.usual });

/** The pace this class speaks and writes at. */
export function usePace(): Pace {
  return useContext(PaceContext);
}
