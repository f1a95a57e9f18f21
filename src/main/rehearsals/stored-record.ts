import type { Id } from '../../shared/ids.ts';
import { exists, removeAll } from '../disk/folders.ts';
import { JsonRecord, readOrLastGood, type RecordPlace } from '../disk/json-record.ts';
import type { LibraryPaths } from '../disk/library-paths.ts';

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

export interface StoredRecordGiven<T> {
  paths: LibraryPaths;
  fileOf: (artefactId: Id) => string;
  schema: RecordPlace<T>['schema'];
  log: (line: string) => void;
}

/** The records that lie at `fileOf`. */
export function storedRecord<T>({ paths, fileOf, schema, log }: StoredRecordGiven<T>): StoredRecord<T> {
  const placeOf = (artefactId: Id): RecordPlace<T> => {
    const file = fileOf(artefactId);
    return { file, name: paths.nameOf(file), schema };
  };
  const has = (artefactId: Id) => exists(fileOf(artefactId));
  return {
    has,
    read: async (artefactId) => ((await has(artefactId)) ? readOrLastGood(placeOf(artefactId), log) : null),
    async write(artefactId, value) {
      await JsonRecord.create(placeOf(artefactId), value);
    },
    async remove(artefactId) {
      const file = fileOf(artefactId);
      for (const each of [file, `${file}.bak`]) await removeAll(each);
    },
  };
}
