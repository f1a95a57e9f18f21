import path from 'node:path';
import { sweepStaleTemps } from './atomic-file.ts';
import { namesIn, removeAll } from './folders.ts';
import type { HeldLock } from './library-lock.ts';
import type { LibraryPaths } from './library-paths.ts';

/**
 * Clears away what an earlier run left in `incoming/` and, when that run was killed, the temporary files it may have
 * left anywhere; those take a look into every folder. A failure is only logged.
 */
export async function sweepLibrary(
  paths: LibraryPaths,
  before: HeldLock['before'],
  log: (line: string) => void,
): Promise<void> {
  try {
    await removeAll(paths.incoming);
    if (before === 'released') return;
    for (const folder of await foldersWithTemps(paths)) await sweepStaleTemps(folder);
  } catch (error) {
    log(`leftovers of an earlier run were not cleared away: ${String(error)}`);
  }
}

/** Every folder of a library in which files are replaced, and so in which a temporary file can be left. */
export async function foldersWithTemps(paths: LibraryPaths): Promise<string[]> {
  const folders = [paths.root];
  for (const [home, ids] of [
    [paths.artefact, await namesIn(paths.artefacts)],
    [paths.trashed, await namesIn(paths.trash)],
  ] as const) {
    for (const id of ids) {
      const { folder, layers, takes, recordings } = home(id);
      folders.push(folder, layers);
      for (const each of [takes, recordings]) {
        folders.push(...(await namesIn(each)).map((name) => path.join(each, name)));
      }
    }
  }
  for (const id of await namesIn(paths.classSheets)) folders.push(paths.classSheet(id).folder);
  return folders;
}
