import { AppError } from '../../shared/app-error.ts';
import type { MakeId } from '../../shared/ids.ts';
import { libraryRecordSchema, type LibraryRecord } from '../../shared/library/library-record.ts';
import { SLIP_LINE } from '../../shared/scripts/slip-lines.ts';
import { ensureFolder, exists, isFolder, namesIn } from '../disk/folders.ts';
import { JsonRecord, type RecordPlace } from '../disk/json-record.ts';
import type { LibraryPaths } from '../disk/library-paths.ts';
import { lookInto } from '../disk/look-into.ts';
import { lastGoodCopy } from './last-good-copy.ts';
import type { WritabilityWatch } from './writability.ts';

/** What a file manager, or our own lock, may leave in a folder that is empty to everybody else. */
const IGNORED_NAMES = /^(\.DS_Store|\.localized|Thumbs\.db|desktop\.ini|library\.lock.*|artefacts|trash|incoming)$/;

export type FolderKind = 'library' | 'new' | 'foreign';

/**
 * What a folder is to us: a library, one whose `library.json` is gone but could be put back, a place to make a new one,
 * or somebody else's folder, in which we write nothing. Reads only. Throws `library-unreadable` when we may not look.
 */
export function lookAtFolder(paths: LibraryPaths): Promise<FolderKind> {
  return lookInto(() => kindOfFolder(paths));
}

async function kindOfFolder(paths: LibraryPaths): Promise<FolderKind> {
  if ((await exists(paths.record)) || (await exists(`${paths.record}.bak`))) return 'library';
  if ((await exists(paths.root)) && !(await isFolder(paths.root))) return 'foreign';
  const names = await namesIn(paths.root);
  const artefacts = await namesIn(paths.artefacts);
  return artefacts.length === 0 && names.every((name) => IGNORED_NAMES.test(name)) ? 'new' : 'foreign';
}

/** Refuses a folder that is neither a library nor empty. Throws `library-unreadable`. */
export function notALibrary(): AppError {
  return new AppError(
    'library-unreadable',
    'This folder is not a Marginalia library and is not empty, so nothing was written into it. Choose a library, or an empty folder to start a new one.',
  );
}

/** Runs what makes a new library; a disk that refuses is told of that library. Throws `disk-full`, `read-only`. */
export async function makingLibrary(make: () => Promise<void>): Promise<void> {
  try {
    await make();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { code } = error;
    if (code === 'disk-full') {
      throw new AppError(
        code,
        'No library could be made here, because the disk is full. Nothing was lost. Free some space or choose another folder, then try again.',
        { cause: error },
      );
    }
    if (code === 'read-only') {
      throw new AppError(
        code,
        'No library could be made here, because this place cannot be written to. Nothing was lost. Choose a folder that you may change, then try again.',
        { cause: error },
      );
    }
    throw error;
  }
}

/** Writes an empty library for two people who have yet to say their names. */
export async function createLibrary(paths: LibraryPaths, makeId: MakeId): Promise<void> {
  for (const folder of [paths.artefacts, paths.trash]) await ensureFolder(folder);
  await JsonRecord.create(libraryRecordPlace(paths), {
    version: 1,
    id: makeId(),
    name: 'Our library',
    sample: false,
    people: [
      { id: makeId(), name: 'Mentor', role: 'mentor' },
      { id: makeId(), name: 'Teacher', role: 'ect' },
    ],
    settings: { classSize: 27, wordsPerMinute: 130, slipLineLength: SLIP_LINE.usual, trashDays: 30 },
  });
}

/**
 * Opens `library.json`; a damaged one is put back from its last good copy, which is logged by name.
 * Throws `library-unreadable` when neither can be read.
 */
export async function openLibraryRecord(
  paths: LibraryPaths,
  writability: WritabilityWatch,
  log: (line: string) => void,
): Promise<JsonRecord<LibraryRecord>> {
  const place = libraryRecordPlace(paths);
  try {
    return await JsonRecord.open(place);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const copy = await lastGoodCopy(place, writability, log);
    if (copy) return JsonRecord.holding(place, copy);
    throw new AppError(
      'library-unreadable',
      'The file library.json of this library cannot be read, so the library was not opened and nothing was changed. Put back library.json from a backup, or open the library with the newest Marginalia.',
      { cause: error },
    );
  }
}

/** The record that makes a folder a library. */
export function libraryRecordPlace(paths: LibraryPaths): RecordPlace<LibraryRecord> {
  return { file: paths.record, name: paths.nameOf(paths.record), schema: libraryRecordSchema };
}
