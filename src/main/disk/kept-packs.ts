import { AppError } from '../../shared/app-error.ts';
import type { Id } from '../../shared/ids.ts';
import type { RecordPlace } from './json-record.ts';
import { createKeptRecord, type KeptRecordGiven } from './kept-record.ts';

/** The packs of one kind that a class has of its own. Writes throw `read-only` and `disk-full`. */
export interface KeptPacks<Pack> {
  /** The packs; a library that never changed any has those that come with the app. */
  list(): Promise<Pack[]>;
  /** Adds a pack, or replaces the one with its id. */
  save(input: { pack: Pack }): Promise<void>;
  /** Removes a pack. Throws `not-allowed` for the last one. */
  remove(input: { packId: Id }): Promise<void>;
  /** Gives a pack the words it came with. Throws `not-found` for one that did not come with the app. */
  reset(input: { packId: Id }): Promise<void>;
}

export interface KeptPacksGiven<Pack> extends KeptRecordGiven {
  place: RecordPlace<{ version: 1; packs: Pack[] }>;
  /** The packs that come with the app. */
  shippedPacks: () => Promise<Pack[]>;
  /** What people call one, such as "pack of starters". */
  name: string;
  /** Called after every change, with the packs as they were and as they are; the change is done when this is. */
  onChange: (before: Pack[], after: Pack[]) => void | Promise<void>;
}

/** Keeps packs in one record of the library, which is there from the first change on. */
export function createKeptPacks<Pack extends { id: Id }>(given: KeptPacksGiven<Pack>): KeptPacks<Pack> {
  const { place, shippedPacks, name, onChange } = given;
  const record = createKeptRecord(place, async () => ({ version: 1 as const, packs: await shippedPacks() }), given);
  const change = async (edit: (packs: Pack[]) => Pack[]) => {
    let before: Pack[] = [];
    let after: Pack[] = [];
    await record.change((current) => {
      before = current.packs;
      after = edit(before);
      return { ...current, packs: after };
    });
    await onChange(before, after);
  };
  const put = (pack: Pack) =>
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
        throw new AppError('not-allowed', `This is the only ${name} there is, so it was kept. Import another first.`);
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
