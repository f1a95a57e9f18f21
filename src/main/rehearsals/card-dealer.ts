import type { Id } from '../../shared/ids.ts';
import type { YearGroup } from '../../shared/library/artefact.ts';
import { packForYear } from '../../shared/pack-for-year.ts';
import type { CardPack } from '../../shared/rehearsals/card-pack.ts';
import { drawCard } from '../../shared/rehearsals/draw-card.ts';
import type { RehearsalsServiceGiven } from './rehearsals-given.ts';

export interface CardDealerGiven {
  packs: () => Promise<CardPack[]>;
  /** The year group of a piece of work; null where nobody said. */
  yearGroupOf: (artefactId: Id) => Promise<YearGroup | null>;
  log: (line: string) => void;
}

/** Deals pupils' cards from the packs. A go can do without a card, so packs that cannot be read are only logged. */
export function createCardDealer({ packs, yearGroupOf, log }: CardDealerGiven): RehearsalsServiceGiven['dealCard'] {
  return async ({ artefactId, plan, settings }, seed) => {
    try {
      const classYear = await yearGroupOf(artefactId);
      const pack = packForYear(await packs(), plan.profile?.age ?? classYear);
      return pack && drawCard(pack, { plan, classYear, ...settings }, seed);
    } catch (error) {
      log(`no pupil’s card could be dealt: ${String(error)}`);
      return null;
    }
  };
}
