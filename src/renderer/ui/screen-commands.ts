import { createContext, useContext, useEffect } from 'react';

/** Something the screen that is open can do, for the command palette. */
export interface ScreenCommand {
  id: string;
  label: string;
  description?: string;
  /** Other words people may look for. */
  keywords?: string;
  run: () => void;
}

/** Where a screen says what it can do just now. The function it gets back takes that away again. */
export type OfferCommands = (commands: readonly ScreenCommand[]) => () => void;

export const ScreenCommandsContext = createContext<OfferCommands>(() => () => undefined);

/** Offers commands to the command palette for as long as this screen shows them; pass a stable array. */
export function useScreenCommands(commands: readonly ScreenCommand[]): void {
  const offer = useContext(ScreenCommandsContext);
  useEffect(() => offer(commands), [offer, commands]);
}
