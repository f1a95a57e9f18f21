import { createContext, useContext } from 'react';
import type { ScriptChoice } from '../../shared/scripts/script.ts';

/** Where scripts go from the desk, and where they come in; whoever shows the desk says how. */
export interface ScriptExits {
  /** Prints these words, or hands them on. */
  onTakeAway: (choice: ScriptChoice) => void;
  /** Asks for a file with scripts. */
  onBringIn: () => void;
}

export const ScriptExitsContext = createContext<ScriptExits>({
  onTakeAway: () => undefined,
  onBringIn: () => undefined,
});

export function useScriptExits(): ScriptExits {
  return useContext(ScriptExitsContext);
}
