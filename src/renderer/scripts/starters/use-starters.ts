import { useMemo, useState } from 'react';
import type { YearGroup } from '../../../shared/library/artefact.ts';
import { packForYear } from '../../../shared/pack-for-year.ts';
import type { StarterPack } from '../../../shared/scripts/starters/starter-pack.ts';
import { useStarterPacks } from '../../client/live-queries.ts';

/** The packs of sentence starters, and the one that is offered. */
export interface StartersOffered {
  packs: readonly StarterPack[];
  /** Null until they are read. */
  pack: StarterPack | null;
  onPack: (packId: string) => void;
}

const NONE: readonly StarterPack[] = [];

/** Offers the pack that fits the pupil's year, until somebody chooses another. */
export function useStarters(yearGroup: YearGroup | null): StartersOffered {
  const { value: packs = NONE } = useStarterPacks();
  const [chosenId, onPack] = useState<string | null>(null);
  return useMemo(
    () => ({ packs, pack: packs.find(({ id }) => id === chosenId) ?? packForYear(packs, yearGroup), onPack }),
    [packs, chosenId, yearGroup],
  );
}
