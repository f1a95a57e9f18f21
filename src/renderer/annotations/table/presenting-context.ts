import { createContext, useContext } from 'react';
import type { PresenterPointer } from './presenter-pointer.ts';

/** The presenter's pointer of one workspace, shared by its panes. */
export interface Presenting {
  pointer: PresenterPointer;
  /** Whether the hand points just now. */
  on: boolean;
  toggle: () => void;
}

export const PresentingContext = createContext<Presenting | null>(null);

/** What is being presented here; null where nobody can. */
export function usePresenting(): Presenting | null {
  return useContext(PresentingContext);
}
