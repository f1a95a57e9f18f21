import { AppError } from '../../shared/app-error.ts';
import { JsonRecord, readLastGood, repairFromLastGood, type RecordPlace } from './json-record.ts';
import { createKeyedQueue } from './keyed-queue.ts';

export interface KeptRecordGiven {
  guardWrite: <T>(write: () => Promise<T>) => Promise<T>;
  isWritable: () => boolean;
  log: (line: string) => void;
}

/** A record that is read when it is first asked for, and there from its first change on. */
export interface KeptRecord<T> {
  /** The value as it is on disk, or what a library without one begins with. Throws `record-unreadable`. */
  value(): Promise<Readonly<T>>;
  /** Writes what `change` makes of it, one change after the other. Throws `disk-full`, `read-only`. */
  change(change: (current: Readonly<T>) => T): Promise<void>;
}

/** `begin` gives the value of a library that has no such record yet. A damaged record is put back from its last good copy. */
export function createKeptRecord<T>(
  place: RecordPlace<T>,
  begin: () => Promise<T>,
  { guardWrite, isWritable, log }: KeptRecordGiven,
): KeptRecord<T> {
  const queue = createKeyedQueue();
  let opened: Promise<JsonRecord<T>> | null = null;

  const open = (): Promise<JsonRecord<T>> => {
    opened ??= read().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  const read = async (): Promise<JsonRecord<T>> => {
    try {
      return await JsonRecord.open(place);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const copy = isWritable() ? await guardWrite(() => repairFromLastGood(place)) : await readLastGood(place);
      if (copy) log(`${place.name} could not be read; its last good copy stands in for it`);
      else if (error.code !== 'not-found') throw error;
      return JsonRecord.holding(place, copy ?? (await begin()));
    }
  };

  return {
    value: async () => (await open()).value,
    change: (change) =>
      queue.run(place.name, async () => {
        const record = await open();
        await guardWrite(() => record.change(change));
      }),
  };
}
