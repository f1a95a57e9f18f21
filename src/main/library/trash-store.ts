import path from 'node:path';
import { AppError } from '../../shared/app-error.ts';
import { idSchema, type Id } from '../../shared/ids.ts';
import type { Artefact, TrashedArtefact } from '../../shared/library/artefact.ts';
import { summarise } from '../../shared/library/library-index-record.ts';
import { trashRecordSchema, type Deletion, type TrashRecord } from '../../shared/library/trash-record.ts';
import { openAppendLog } from '../disk/append-log.ts';
import { ensureFolder, exists, moveDurably, namesIn, removeAll } from '../disk/folders.ts';
import { JsonRecord, readOrLastGood, type RecordPlace } from '../disk/json-record.ts';
import { artefactRecordPlace } from './artefact-store.ts';
import { dayAfter, isoDay } from './school-year.ts';
import type { LibraryPaths } from '../disk/library-paths.ts';

/** Ends the name of a folder that is being deleted; it is finished off at the next start if need be. */
const LEAVING = '.deleting';
const UNDATED_DAYS = 30;

export interface TrashStoreGiven {
  paths: LibraryPaths;
  now: () => number;
  log: (line: string) => void;
}

/** Moves artefacts into the trash, out of it, and out of the world. Callers queue what concerns one artefact. */
export interface TrashStore {
  /** Moves an artefact's whole folder into the trash for `days` days. */
  putIn(artefactId: Id, days: number): Promise<void>;
  /** Moves a folder back. Throws `not-found`. */
  takeOut(artefactId: Id): Promise<void>;
  list(): Promise<TrashedArtefact[]>;
  /** Deletes a folder for good and writes down that it happened. Throws `not-found`. */
  deleteForever(artefactId: Id): Promise<void>;
  /** Deletes what is past its date, and finishes deletions that were cut short. */
  purge(): Promise<void>;
}

/** Makes the trash of a library. */
export function createTrashStore({ paths, now, log }: TrashStoreGiven): TrashStore {
  const ids = async () => (await namesIn(paths.trash)).filter((name) => idSchema.safeParse(name).success);

  const dates = (artefactId: Id) => readOrLastGood(trashPlace(paths, artefactId), log);
  const artefactIn = (artefactId: Id) => readOrLastGood(artefactRecordPlace(paths, paths.trashed(artefactId)), log);

  async function mustBeInTrash(artefactId: Id): Promise<void> {
    if (await exists(paths.trashed(artefactId).folder)) return;
    throw new AppError('not-found', 'This piece of work is not in the trash. It may have been restored or deleted.');
  }

  async function deleteForever(artefactId: Id): Promise<void> {
    await mustBeInTrash(artefactId);
    const { folder } = paths.trashed(artefactId);
    await moveDurably(folder, `${folder}${LEAVING}`);
    await finishDeleting(artefactId);
  }

  /** The emptied folder stays until the deletion is written down: deleting must be possible on a full disk. */
  async function finishDeleting(artefactId: Id): Promise<void> {
    const leaving = `${paths.trashed(artefactId).folder}${LEAVING}`;
    for (const name of await namesIn(leaving)) await removeAll(path.join(leaving, name));
    await noteDeletion({ artefactId, deletedAt: new Date(now()).toISOString() });
    await removeAll(leaving);
  }

  async function noteDeletion(deletion: Deletion): Promise<void> {
    const name = paths.nameOf(paths.deletions);
    const { log: deletions } = await openAppendLog(paths.deletions, name, { mayRepair: true, now });
    await deletions.append(new TextEncoder().encode(JSON.stringify(deletion)));
  }

  /** Whose date was lost can be restored for a while yet. */
  const undated = (artefact: Artefact) => ({ trashedAt: artefact.changedAt, deleteOn: dayAfter(now(), UNDATED_DAYS) });

  return {
    async putIn(artefactId, days) {
      const record: TrashRecord = {
        version: 1,
        trashedAt: new Date(now()).toISOString(),
        deleteOn: dayAfter(now(), days),
      };
      await ensureFolder(paths.trash);
      const from = paths.artefact(artefactId);
      await JsonRecord.create({ ...trashPlace(paths, artefactId), file: from.trashRecord }, record);
      await moveDurably(from.folder, paths.trashed(artefactId).folder);
    },
    async takeOut(artefactId) {
      await mustBeInTrash(artefactId);
      const to = paths.artefact(artefactId);
      await moveDurably(paths.trashed(artefactId).folder, to.folder);
      for (const name of await namesIn(to.folder)) {
        if (name.startsWith(path.basename(to.trashRecord))) await removeAll(path.join(to.folder, name));
      }
    },
    async list() {
      const trashed = await Promise.all(
        (await ids()).map(async (id) => ({ artefact: await artefactIn(id), record: await dates(id) })),
      );
      return trashed
        .flatMap(({ artefact, record }) => (artefact ? [entry(artefact, record ?? undated(artefact))] : []))
        .sort((a, b) => (a.trashedAt < b.trashedAt ? 1 : -1));
    },
    deleteForever,
    async purge() {
      for (const name of await namesIn(paths.trash)) {
        if (name.endsWith(LEAVING)) await finishDeleting(name.slice(0, -LEAVING.length));
      }
      for (const id of await ids()) {
        const record = await dates(id);
        if (record && record.deleteOn <= isoDay(now())) await deleteForever(id);
      }
    },
  };
}

function trashPlace(paths: LibraryPaths, artefactId: Id): RecordPlace<TrashRecord> {
  const file = paths.trashed(artefactId).trashRecord;
  return { file, name: paths.nameOf(file), schema: trashRecordSchema };
}

function entry(artefact: Artefact, { trashedAt, deleteOn }: Omit<TrashRecord, 'version'>): TrashedArtefact {
  return { artefact: summarise(artefact), trashedAt, deleteOn };
}
