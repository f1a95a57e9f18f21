import path from 'node:path';
import { AppError } from '../../shared/app-error.ts';
import { classSheetSchema } from '../../shared/class-sheet/class-sheet.ts';
import { idSchema } from '../../shared/ids.ts';
import { libraryRecordSchema, type LibraryProblem } from '../../shared/library/library-record.ts';
import { commentsRecordSchema } from '../../shared/marking/bank-comment.ts';
import { palettesRecordSchema } from '../../shared/marking/palette.ts';
import { cardPacksRecordSchema } from '../../shared/rehearsals/card-pack.ts';
import { startersRecordSchema } from '../../shared/scripts/starters/starter-pack.ts';
import { trashRecordSchema } from '../../shared/library/trash-record.ts';
import { isStaleTemp } from '../disk/atomic-file.ts';
import { exists, idsIn, namesIn } from '../disk/folders.ts';
import { isLibraryLocked } from '../disk/library-lock.ts';
import { libraryPaths, type LibraryPaths } from '../disk/library-paths.ts';
import { foldersWithTemps } from '../disk/library-sweep.ts';
import { lookInto } from '../disk/look-into.ts';
import { checkArtefact, type ArtefactFindings } from './check-artefact.ts';
import { checkIndex } from './check-index.ts';
import { logProblem, optionalRecordProblem, recordProblem } from './stored-problems.ts';

/** What a library holds, and everything found wrong with it. Counts leave the trash out; problems do not. */
export interface LibraryFindings {
  artefacts: number;
  pages: number;
  annotations: number;
  problems: LibraryProblem[];
}

/**
 * Reads a whole library and changes nothing: every record must parse, every log be whole, every page be there and match
 * its SHA-256, every thumbnail be there, the catalogue agree with the records, and nothing be left half-written. Takes
 * no lock, so a library that is open elsewhere can be checked too. Throws `library-unreadable` when there is no library
 * or we may not look into it.
 */
export function checkLibrary(libraryDir: string): Promise<LibraryFindings> {
  return lookInto(() => readLibrary(libraryDir));
}

async function readLibrary(libraryDir: string): Promise<LibraryFindings> {
  const paths = libraryPaths(path.resolve(libraryDir));
  if (!(await exists(paths.record)) && !(await exists(paths.artefacts))) {
    throw new AppError('library-unreadable', 'There is no Marginalia library in this folder. Nothing was changed.');
  }
  const inLibrary = await checkAll(paths, paths.artefacts, paths.artefact);
  const inTrash = await checkAll(paths, paths.trash, paths.trashed);
  const records = new Map(inLibrary.map(({ id, record }) => [id, record]));
  const problems = [
    await recordProblem({ file: paths.record, name: paths.nameOf(paths.record), schema: libraryRecordSchema }),
    await optionalRecordProblem({
      file: paths.palettes,
      name: paths.nameOf(paths.palettes),
      schema: palettesRecordSchema,
    }),
    await optionalRecordProblem({
      file: paths.comments,
      name: paths.nameOf(paths.comments),
      schema: commentsRecordSchema,
    }),
    await optionalRecordProblem({
      file: paths.starters,
      name: paths.nameOf(paths.starters),
      schema: startersRecordSchema,
    }),
    await optionalRecordProblem({
      file: paths.cardPacks,
      name: paths.nameOf(paths.cardPacks),
      schema: cardPacksRecordSchema,
    }),
    ...(await classSheetProblems(paths)),
    ...[...inLibrary, ...inTrash].flatMap(({ problems: found }) => found),
    ...(await Promise.all(inTrash.map(({ id }) => trashDateProblem(paths, id)))),
    await logProblem(paths.deletions, paths.nameOf(paths.deletions)),
    ...(await checkIndex(paths, records)),
    ...(await leftovers(paths)),
  ];
  return {
    artefacts: inLibrary.length,
    pages: inLibrary.reduce((sum, { record }) => sum + (record?.pages.length ?? 0), 0),
    annotations: inLibrary.reduce((sum, { annotations }) => sum + annotations, 0),
    problems: problems.filter((problem) => problem !== null),
  };
}

async function classSheetProblems(paths: LibraryPaths): Promise<(LibraryProblem | null)[]> {
  const files = (await idsIn(paths.classSheets)).map((id) => paths.classSheet(id).record);
  return Promise.all(files.map((file) => recordProblem({ file, name: paths.nameOf(file), schema: classSheetSchema })));
}

function trashDateProblem(paths: LibraryPaths, id: string): Promise<LibraryProblem | null> {
  const file = paths.trashed(id).trashRecord;
  return recordProblem({ file, name: paths.nameOf(file), schema: trashRecordSchema });
}

async function checkAll(
  paths: LibraryPaths,
  folder: string,
  home: LibraryPaths['artefact'],
): Promise<ArtefactFindings[]> {
  const findings: ArtefactFindings[] = [];
  for (const id of await namesIn(folder)) {
    if (idSchema.safeParse(id).success) findings.push(await checkArtefact(paths, home(id), id));
  }
  return findings;
}

async function leftovers(paths: LibraryPaths): Promise<LibraryProblem[]> {
  const problems: LibraryProblem[] = [];
  for (const folder of await foldersWithTemps(paths)) {
    for (const name of await namesIn(folder)) {
      if (isStaleTemp(name)) problems.push(leftover(paths.nameOf(path.join(folder, name))));
    }
  }
  // While somebody has the library open, this is where files under way belong.
  if (!(await isLibraryLocked(paths.lock))) {
    for (const name of await namesIn(paths.incoming)) {
      problems.push(leftover(paths.nameOf(path.join(paths.incoming, name))));
    }
  }
  return problems;
}

function leftover(name: string): LibraryProblem {
  return {
    path: name,
    code: 'stale-temp',
    reason:
      'This was left behind when Marginalia ended suddenly. It is cleared away the next time the library is opened.',
  };
}
