import { createContext, useContext } from 'react';

export const MayChangeContext = createContext(true);

/** Whether pens and fields are offered at all. */
export function useMayChange(): boolean {
  return useContext(MayChangeContext);
}
