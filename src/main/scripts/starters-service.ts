import { AppError } from '../../shared/app-error.ts';
import type { AppEvent } from '../../shared/events.ts';
import type { Id } from '../../shared/ids.ts';
import { startersRecordSchema, type StarterPack } from '../../shared/scripts/starters/starter-pack.ts';
import { createKeptRecord, type KeptRecordGiven } from '../disk/kept-record.ts';
import type { LibraryPaths } from '../disk/library-paths.ts';

export interface StartersServiceGiven extends KeptRecordGiven {
  paths: LibraryPaths;
  publish: (event: AppEvent) => void;
  /** The packs that come with the app. */
  shippedPacks: () => Promise<StarterPack[]>;
}

/** Keeps the sentence starters of a class. Writes throw `read-only` and `disk-full`. */
export interface StartersService {
  /** The packs; a library that never changed any has those that come with the app. */
  list(): Promise<StarterPack[]>;
  /** Adds a pack, or replaces the one with its id. */
  save(input: { pack: StarterPack }): Promise<void>;
  /** Removes a pack. Throws `not-allowed` for the last one. */
  remove(input: { packId: Id }): Promise<void>;
  /** Gives a pack the words it came with. Throws `not-found` for one that did not come with the app. */
  reset(input: { packId: Id }): Promise<void>;
}

/** Makes the service over a library's folder. */
export function createStartersService(given: StartersServiceGiven): StartersService {
  const { paths, publish, shippedPacks } = given;
  const record = createKeptRecord(
    { file: paths.starters, name: paths.nameOf(paths.starters), schema: startersRecordSchema },
    async () => ({ version: 1 as const, packs: await shippedPacks() }),
    given,
  );
  const change = async (edit: (packs: StarterPack[]) => StarterPack[]) => {
    await record.change((current) => ({ ...current, packs: edit(current.packs) }));
    publish({ type: 'starters.changed' });
  };
  const put = (pack: StarterPack) =>
    change((packs) =>
      packs.some(({ id }) => id === pack.id)
        ? packs.map((known) => (known.id === pack.id ? pack : known))
        : [...packs, pack],
    );

  return {
    list: async () => (await record.value()).packs,
    save: ({ pack }) => put(pack),
    remove: ({ packId }) =>
      change((packs) => {
        const left = packs.filter(({ id }) => id !== packId);
        if (left.length > 0) return left;
        throw new AppError(
          'not-allowed',
          'This is the only pack of starters there is, so it was kept. Import another first.',
        );
      }),
    async reset({ packId }) {
      const shipped = (await shippedPacks()).find(({ id }) => id === packId);
      if (!shipped) {
        throw new AppError(
          'not-found',
          'This pack did not come with Marginalia, so there is nothing to go back to. Nothing was changed.',
        );
      }
      await put(shipped);
    },
  };
}
