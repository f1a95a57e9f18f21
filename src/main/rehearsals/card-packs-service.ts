import type { AppEvent } from '../../shared/events.ts';
import { cardPacksRecordSchema, type CardPack } from '../../shared/rehearsals/card-pack.ts';
import { createKeptPacks, type KeptPacks } from '../disk/kept-packs.ts';
import type { KeptRecordGiven } from '../disk/kept-record.ts';
import type { LibraryPaths } from '../disk/library-paths.ts';

export interface CardPacksServiceGiven extends KeptRecordGiven {
  paths: LibraryPaths;
  publish: (event: AppEvent) => void;
  /** Shows mended words on the cards that were dealt already. */
  mendCards: (before: readonly CardPack[], after: readonly CardPack[]) => Promise<void>;
  /** The packs that come with the app. */
  shippedPacks: () => Promise<CardPack[]>;
}

/** Keeps what pupils' cards are drawn from; methods as in the contract's `cardPacks`. */
export type CardPacksService = KeptPacks<CardPack>;

/** Makes the service over a library's folder. What is announced says that something changed and never what. */
export function createCardPacksService({
  paths,
  publish,
  mendCards,
  ...given
}: CardPacksServiceGiven): CardPacksService {
  return createKeptPacks({
    ...given,
    place: { file: paths.cardPacks, name: paths.nameOf(paths.cardPacks), schema: cardPacksRecordSchema },
    name: 'pack of pupils’ cards',
    async onChange(before, after) {
      publish({ type: 'card-packs.changed' });
      await mendCards(before, after);
    },
  });
}
