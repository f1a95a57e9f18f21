import { AppError } from '../../shared/app-error.ts';
import type { AppEvent } from '../../shared/events.ts';
import { idSchema, type Id } from '../../shared/ids.ts';
import { rehearsalProgressSchema, type RehearsalProgress } from '../../shared/rehearsals/rehearsal-progress.ts';
import { takeSchema, type Take } from '../../shared/rehearsals/take.ts';
import { ensureFolder, exists, namesIn, removeAll } from '../disk/folders.ts';
import { JsonRecord, readOrLastGood, type RecordPlace } from '../disk/json-record.ts';
import { createKeyedQueue } from '../disk/keyed-queue.ts';
import type { LibraryPaths } from '../disk/library-paths.ts';

export interface RehearsalsServiceGiven {
  paths: LibraryPaths;
  publish: (event: AppEvent) => void;
  /** Runs a write, or throws `read-only` without running it. */
  guardWrite: <T>(write: () => Promise<T>) => Promise<T>;
  log: (line: string) => void;
}

/** Keeps the takes somebody chose to keep, each in a folder of its own under its artefact. */
export interface RehearsalsService {
  /** Takes of an artefact, newest first. A damaged one is shown from its last good copy, or logged by name and left out. */
  list(input: { artefactId: Id }): Promise<Take[]>;
  /** Keeps a take, or changes one that was kept. Throws `not-found` when its artefact is not in the library. */
  keep(input: { take: Take }): Promise<void>;
  /** Deletes a take and everything in its folder; one that is gone already is no error. */
  delete(input: { artefactId: Id; takeId: Id }): Promise<void>;
  /** The go that is under way or broke off, or null. */
  progress(input: { artefactId: Id }): Promise<RehearsalProgress | null>;
  /** Saves a go as it goes. Throws `not-found` when its artefact is not in the library. */
  saveProgress(input: { progress: RehearsalProgress }): Promise<void>;
  /** Leaves nothing of a go behind. */
  clearProgress(input: { artefactId: Id }): Promise<void>;
}

/** Makes the service over a library's folder. */
export function createRehearsalsService(given: RehearsalsServiceGiven): RehearsalsService {
  const { paths, publish, guardWrite, log } = given;
  const queue = createKeyedQueue();

  return {
    async list({ artefactId }) {
      const names = await namesIn(paths.artefact(artefactId).takes);
      const ids = names.filter((name) => idSchema.safeParse(name).success);
      const takes = await Promise.all(ids.map((takeId) => readOrLastGood(takePlace(paths, artefactId, takeId), log)));
      return takes.filter((take) => take !== null).sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
    },
    async keep({ take }) {
      const { artefactId } = take;
      await queue.run(artefactId, () =>
        guardWrite(async () => {
          await mustBeInLibrary(paths, artefactId);
          await ensureFolder(paths.artefact(artefactId).takeFolder(take.id));
          await JsonRecord.create(takePlace(paths, artefactId, take.id), take);
        }),
      );
      publish({ type: 'rehearsals.changed', artefactId });
    },
    async delete({ artefactId, takeId }) {
      await queue.run(artefactId, () => guardWrite(() => removeAll(paths.artefact(artefactId).takeFolder(takeId))));
      publish({ type: 'rehearsals.changed', artefactId });
    },
    progress: ({ artefactId }) =>
      queue.run(artefactId, async () => {
        const place = progressPlace(paths, artefactId);
        return (await exists(place.file)) ? readOrLastGood(place, log) : null;
      }),
    saveProgress: ({ progress }) =>
      queue.run(progress.artefactId, () =>
        guardWrite(async () => {
          await mustBeInLibrary(paths, progress.artefactId);
          await JsonRecord.create(progressPlace(paths, progress.artefactId), progress);
        }),
      ),
    clearProgress: ({ artefactId }) =>
      queue.run(artefactId, () =>
        guardWrite(async () => {
          const { file } = progressPlace(paths, artefactId);
          for (const each of [file, `${file}.bak`]) await removeAll(each);
        }),
      ),
  };
}

async function mustBeInLibrary(paths: LibraryPaths, artefactId: Id): Promise<void> {
  if (await exists(paths.artefact(artefactId).record)) return;
  throw new AppError('not-found', 'This piece of work is not in the library any more, so the take was not kept.');
}

function progressPlace(paths: LibraryPaths, artefactId: Id): RecordPlace<RehearsalProgress> {
  const file = paths.artefact(artefactId).rehearsal;
  return { file, name: paths.nameOf(file), schema: rehearsalProgressSchema };
}

function takePlace(paths: LibraryPaths, artefactId: Id, takeId: Id): RecordPlace<Take> {
  const file = paths.artefact(artefactId).takeRecord(takeId);
  return { file, name: paths.nameOf(file), schema: takeSchema };
}
