import { AppError } from '../../shared/app-error.ts';
import type { Id } from '../../shared/ids.ts';
import { artefactSchema, type Artefact } from '../../shared/library/artefact.ts';
import { storedTakeSchema } from '../../shared/rehearsals/stored-take.ts';
import type { Take } from '../../shared/rehearsals/take.ts';
import { ensureFolder, exists, idsIn, removeAll } from '../disk/folders.ts';
import { JsonRecord, readOrLastGood, type RecordPlace } from '../disk/json-record.ts';
import type { LibraryPaths } from '../disk/library-paths.ts';

/** The takes somebody chose to keep, each in a folder of its own. Callers queue what concerns one artefact. */
export interface TakeStore {
  /** The work that is rehearsed. Throws `not-found` when it is not in the library. */
  workOf(artefactId: Id): Promise<Artefact>;
  /** Takes of an artefact, newest first. A damaged one is shown from its last good copy, or logged by name and left out. */
  list(artefactId: Id): Promise<Take[]>;
  has(artefactId: Id, takeId: Id): Promise<boolean>;
  /** Keeps a take, or replaces the one with its id. Throws `disk-full`, `read-only`. */
  put(take: Take): Promise<void>;
  /** Changes a kept take. Throws `not-found`. */
  change(artefactId: Id, takeId: Id, change: (take: Take) => Take): Promise<void>;
  /** Deletes everything in a take's folder; one that is gone already is no error. */
  remove(artefactId: Id, takeId: Id): Promise<void>;
}

/** Makes the store of a library. */
export function createTakeStore(paths: LibraryPaths, log: (line: string) => void): TakeStore {
  const placeOf = (artefactId: Id, takeId: Id): RecordPlace<Take> => {
    const file = paths.artefact(artefactId).takeRecord(takeId);
    return { file, name: paths.nameOf(file), schema: storedTakeSchema };
  };
  const has = (artefactId: Id, takeId: Id) => exists(placeOf(artefactId, takeId).file);

  async function readAll(artefactId: Id): Promise<(Take | null)[]> {
    const ids = await idsIn(paths.artefact(artefactId).takes);
    return Promise.all(
      ids.map(async (takeId) => {
        // A folder with sound alone belongs to a go that nobody has kept yet.
        const place = placeOf(artefactId, takeId);
        const isTake = (await exists(place.file)) || (await exists(`${place.file}.bak`));
        return isTake ? readOrLastGood(place, log) : null;
      }),
    );
  }

  return {
    async workOf(artefactId) {
      const { record: file } = paths.artefact(artefactId);
      const place = { file, name: paths.nameOf(file), schema: artefactSchema };
      const work = (await exists(file)) ? await readOrLastGood(place, log) : null;
      if (work) return work;
      throw new AppError('not-found', 'This piece of work is not in the library any more, so nothing was kept.');
    },
    async list(artefactId) {
      const takes = await readAll(artefactId);
      return takes.filter((take) => take !== null).sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
    },
    has,
    async put(take) {
      await ensureFolder(paths.artefact(take.artefactId).takeFolder(take.id));
      await JsonRecord.create(placeOf(take.artefactId, take.id), take);
    },
    async change(artefactId, takeId, change) {
      if (!(await has(artefactId, takeId))) {
        throw new AppError('not-found', 'This take is not there any more, so nothing was changed.');
      }
      await (await JsonRecord.open(placeOf(artefactId, takeId))).change(change);
    },
    remove: (artefactId, takeId) => removeAll(paths.artefact(artefactId).takeFolder(takeId)),
  };
}
