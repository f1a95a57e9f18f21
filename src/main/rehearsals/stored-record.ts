import type { Id } from '../../shared/ids.ts';
import { exists, removeAll } from '../disk/folders.ts';
import { JsonRecord, readOrLastGood, type RecordPlace } from '../disk/json-record.ts';

/** One record of each artefact that is there for a while. Callers queue what concerns one artefact. */
export interface StoredRecord<T> {
  has(artefactId: Id): Promise<boolean>;
  /** Null when there is none. A damaged one is read from its last good copy and logged by name. */
  read(artefactId: Id): Promise<T | null>;
  /** Throws `disk-full`, `read-only`. */
  write(artefactId: Id, value: T): Promise<void>;
  /** Leaves nothing of it, its copy included; none is no error. */
  remove(artefactId: Id): Promise<void>;
}

/** The records that lie at `placeOf`. */
export function storedRecord<T>(
  placeOf: (artefactId: Id) => RecordPlace<T>,
  log: (line: string) => void,
): StoredRecord<T> {
  const has = (artefactId: Id) => exists(placeOf(artefactId).file);
  return {
    has,
    read: async (artefactId) => ((await has(artefactId)) ? readOrLastGood(placeOf(artefactId), log) : null),
    async write(artefactId, value) {
      await JsonRecord.create(placeOf(artefactId), value);
    },
    async remove(artefactId) {
      const { file } = placeOf(artefactId);
      for (const each of [file, `${file}.bak`]) await removeAll(each);
    },
  };
}
