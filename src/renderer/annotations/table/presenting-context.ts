import { createContext, useContext } from 'react';
import type { PresenterPointer } from './presenter-pointer.ts';

/** Whether the hand points just now instead of drawing. */
export interface Pointing {
  on: boolean;
  toggle: () => void;
}

/** The presenter's pointer over one piece of work, shared by the panes that show it. */
export interface Presenting extends Pointing {
  pointer: PresenterPointer;
}

export const PresentingContext = createContext<Presenting | null>(null);

/** What is being presented here; null where nobody can. */
export function usePresenting(): Presenting | null {
  return useContext(PresentingContext);
}
