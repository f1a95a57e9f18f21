import { AppError } from '../../shared/app-error.ts';
import {
  classSheetSchema,
  summariseSheet,
  type ClassSheet,
  type Counting,
  type SeenSheet,
  type SheetShelf,
  type SheetStep,
  type SheetSummary,
} from '../../shared/class-sheet/class-sheet.ts';
import { asSeen, stepClassSheet, withoutPieces } from '../../shared/class-sheet/step-class-sheet.ts';
import type { AppEvent } from '../../shared/events.ts';
import type { Id, MakeId } from '../../shared/ids.ts';
import { ensureFolder, exists, idsIn, removeAll } from '../disk/folders.ts';
import { JsonRecord, readOrLastGood, type RecordPlace } from '../disk/json-record.ts';
import { createKeyedQueue } from '../disk/keyed-queue.ts';
import type { LibraryPaths } from '../disk/library-paths.ts';

const DAY_MS = 86_400_000;

export interface ClassSheetsServiceGiven {
  paths: LibraryPaths;
  publish: (event: AppEvent) => void;
  /** Runs a write, or throws `read-only` without running it. */
  guardWrite: <T>(write: () => Promise<T>) => Promise<T>;
  /** Whether people mark this artefact each alone: nothing that rests on it is handed out meanwhile. */
  isBlind: (artefactId: Id) => boolean;
  /** How many days something stays in the trash. */
  trashDays: () => number;
  now: () => number;
  makeId: MakeId;
  log: (line: string) => void;
}

/** Keeps whole-class sheets, a record each. Writes throw `read-only` and `disk-full`. */
export interface ClassSheetsService {
  /** Sheets that are not in the trash, the last changed first, and the folders of those that cannot be read. */
  list(): Promise<SheetShelf>;
  /** Sheets in the trash, the last put there first. */
  listTrash(): Promise<SheetSummary[]>;
  /** A sheet as it may be seen just now. Throws `not-found`, and `record-unreadable` when there is no good copy. */
  get(input: { sheetId: Id }): Promise<SeenSheet>;
  make(input: { title: string; counting: Counting }): Promise<SheetSummary>;
  /** Takes one step; when this resolves it is on disk. Throws `not-found`. */
  step(input: { sheetId: Id; step: SheetStep }): Promise<void>;
  trash(input: { sheetIds: Id[] }): Promise<void>;
  restore(input: { sheetIds: Id[] }): Promise<void>;
  /** Deletes sheets for good that are in the trash. */
  deleteForever(input: { sheetIds: Id[] }): Promise<void>;
  /** Takes out of every sheet what rested only on work deleted for good, and deletes what is past its date. */
  tidy(): Promise<void>;
  /** Waits for every write. */
  close(): Promise<void>;
}

/** Makes the service over a library's folder. */
export function createClassSheetsService(given: ClassSheetsServiceGiven): ClassSheetsService {
  const { paths, publish, guardWrite, isBlind, trashDays, now, makeId, log } = given;
  const queue = createKeyedQueue();
  const folderOf = (sheetId: Id) => paths.nameOf(paths.classSheet(sheetId).folder);
  const instant = () => new Date(now()).toISOString();

  async function read(sheetId: Id): Promise<ClassSheet> {
    const place = placeOf(paths, sheetId);
    const isThere = (await exists(place.file)) || (await exists(`${place.file}.bak`));
    if (!isThere) {
      throw new AppError('not-found', 'This class sheet is not in the library any more. Everything else is safe.');
    }
    const sheet = await readOrLastGood(place, log);
    if (sheet) return sheet;
    throw new AppError(
      'record-unreadable',
      `The class sheet in ${folderOf(sheetId)} cannot be read and was left as it is. The work it was made from and everything else are safe. Restore that folder from a backup, or make the sheet again from the same work.`,
    );
  }

  /** Every sheet, in the trash or not; a damaged one hides no other and is named by its folder. */
  async function readAll(): Promise<{ sheets: ClassSheet[]; unreadable: string[] }> {
    const ids = await idsIn(paths.classSheets);
    const sheets: ClassSheet[] = [];
    const unreadable: string[] = [];
    for (const [index, outcome] of (await Promise.allSettled(ids.map(read))).entries()) {
      if (outcome.status === 'fulfilled') sheets.push(outcome.value);
      // One whose folder was being made or deleted just then is not damaged.
      else if (!isNotFound(outcome.reason)) {
        log(`${folderOf(ids[index]!)} is listed as unreadable: ${String(outcome.reason)}`);
        unreadable.push(folderOf(ids[index]!));
      }
    }
    return { sheets, unreadable };
  }

  /** Writes what `change` makes of a sheet, one change after the other; null deletes it for good. */
  const change = (sheetId: Id, make: (sheet: ClassSheet) => ClassSheet | null) =>
    queue.run(sheetId, async () => {
      const before = await read(sheetId);
      const after = make(before);
      if (after === before) return;
      await guardWrite(async () => {
        if (after) await JsonRecord.create(placeOf(paths, sheetId), after);
        else await removeAll(paths.classSheet(sheetId).folder);
      });
      publish({ type: 'class-sheets.changed', sheetId });
    });
  const changeEach = async (sheetIds: readonly Id[], make: (sheet: ClassSheet) => ClassSheet | null) => {
    for (const sheetId of sheetIds) await change(sheetId, make);
  };

  return {
    async list() {
      const { sheets, unreadable } = await readAll();
      const kept = sheets.filter(({ trashed }) => !trashed).sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
      return { sheets: kept.map(summariseSheet), unreadable };
    },
    async listTrash() {
      const sheets = (await readAll()).sheets.filter(({ trashed }) => trashed);
      return sheets.sort((a, b) => (a.trashed!.at < b.trashed!.at ? 1 : -1)).map(summariseSheet);
    },
    get: async ({ sheetId }) => asSeen(await read(sheetId), isBlind),
    async make({ title, counting }) {
      const at = instant();
      const id = makeId();
      const sheet: ClassSheet = {
        version: 1,
        id,
        title,
        madeAt: at,
        changedAt: at,
        counting,
        edits: {},
        trashed: null,
      };
      await guardWrite(async () => {
        await ensureFolder(paths.classSheet(id).folder);
        await JsonRecord.create(placeOf(paths, id), sheet);
      });
      publish({ type: 'class-sheets.changed', sheetId: id });
      return summariseSheet(sheet);
    },
    step: ({ sheetId, step }) => change(sheetId, (sheet) => stepClassSheet(sheet, step, instant())),
    trash: ({ sheetIds }) =>
      changeEach(sheetIds, (sheet) => {
        const deleteOn = new Date(now() + trashDays() * DAY_MS).toISOString().slice(0, 10);
        return { ...sheet, trashed: { at: instant(), deleteOn } };
      }),
    restore: ({ sheetIds }) => changeEach(sheetIds, (sheet) => ({ ...sheet, trashed: null })),
    deleteForever: ({ sheetIds }) => changeEach(sheetIds, (sheet) => (sheet.trashed ? null : sheet)),
    async tidy() {
      const today = instant().slice(0, 10);
      const { sheets } = await readAll();
      const gone = await piecesGone(paths, new Set(sheets.flatMap(({ counting }) => counting.pieces)));
      for (const { id } of sheets) {
        await change(id, (sheet) => {
          if (sheet.trashed && sheet.trashed.deleteOn <= today) return null;
          return withoutPieces(sheet, (artefactId) => gone.has(artefactId));
        });
      }
    },
    close: () => queue.settled(),
  };
}

/** Those of these pieces that are neither in the library nor in its trash. */
async function piecesGone(paths: LibraryPaths, artefactIds: ReadonlySet<Id>): Promise<Set<Id>> {
  const gone = new Set<Id>();
  for (const id of artefactIds) {
    const isThere = (await exists(paths.artefact(id).folder)) || (await exists(paths.trashed(id).folder));
    if (!isThere) gone.add(id);
  }
  return gone;
}

function isNotFound(error: unknown): boolean {
  return error instanceof AppError && error.code === 'not-found';
}

function placeOf(paths: LibraryPaths, sheetId: Id): RecordPlace<ClassSheet> {
  const file = paths.classSheet(sheetId).record;
  return { file, name: paths.nameOf(file), schema: classSheetSchema };
}
