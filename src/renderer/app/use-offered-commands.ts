import { useCallback, useMemo, useState } from 'react';
import type { OfferCommands, ScreenCommand } from '../ui/screen-commands.ts';

/** What the open screen offers the command palette, and the function it offers it by. */
export function useOfferedCommands(): { commands: readonly ScreenCommand[]; offer: OfferCommands } {
  const [offers, setOffers] = useState<readonly (readonly ScreenCommand[])[]>([]);
  const offer = useCallback((commands: readonly ScreenCommand[]) => {
    setOffers((before) => [...before, commands]);
    return () => setOffers((before) => before.filter((each) => each !== commands));
  }, []);
  const commands = useMemo(() => offers.flat(), [offers]);
  return { commands, offer };
}
