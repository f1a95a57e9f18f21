import type { AppEvent } from '../../shared/events.ts';
import { startersRecordSchema, type StarterPack } from '../../shared/scripts/starters/starter-pack.ts';
import { createKeptPacks, type KeptPacks } from '../disk/kept-packs.ts';
import type { KeptRecordGiven } from '../disk/kept-record.ts';
import type { LibraryPaths } from '../disk/library-paths.ts';

export interface StartersServiceGiven extends KeptRecordGiven {
  paths: LibraryPaths;
  publish: (event: AppEvent) => void;
  /** The packs that come with the app. */
  shippedPacks: () => Promise<StarterPack[]>;
}

/** Keeps the sentence starters of a class; methods as in the contract's `starters`. */
export type StartersService = KeptPacks<StarterPack>;

/** Makes the service over a library's folder. */
export function createStartersService({ paths, publish, ...given }: StartersServiceGiven): StartersService {
  return createKeptPacks({
    ...given,
    place: { file: paths.starters, name: paths.nameOf(paths.starters), schema: startersRecordSchema },
    name: 'pack of starters',
    onChange: () => publish({ type: 'starters.changed' }),
  });
}
