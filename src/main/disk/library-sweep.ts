import path from 'node:path';
import { sweepStaleTemps } from './atomic-file.ts';
import { namesIn, removeAll } from './folders.ts';
import type { LibraryPaths } from './library-paths.ts';

/** What a killed process left behind, being cleared away. */
export interface Sweep {
  /** Uploads and half-finished imports of an earlier run are gone, so new ones may begin. */
  incomingIsEmpty: Promise<void>;
  /** Temporary files are gone everywhere. */
  finished: Promise<void>;
}

/** Clears away leftovers, in the background since nobody waits for it; a failure is only logged. */
export function startSweeping(paths: LibraryPaths, given: { writable: boolean; log: (line: string) => void }): Sweep {
  if (!given.writable) return { incomingIsEmpty: Promise.resolve(), finished: Promise.resolve() };
  const logged = (error: unknown) => given.log(`leftovers of an earlier run were not cleared away: ${String(error)}`);
  const incomingIsEmpty = removeAll(paths.incoming).catch(logged);
  return { incomingIsEmpty, finished: incomingIsEmpty.then(() => sweepEverywhere(paths)).catch(logged) };
}

/** Every folder of a library in which files are replaced, and so in which a temporary file can be left. */
export async function foldersWithTemps(paths: LibraryPaths): Promise<string[]> {
  const folders = [paths.root];
  for (const [home, ids] of [
    [paths.artefact, await namesIn(paths.artefacts)],
    [paths.trashed, await namesIn(paths.trash)],
  ] as const) {
    for (const id of ids) {
      const { folder, layers, takes } = home(id);
      folders.push(folder, layers, ...(await namesIn(takes)).map((take) => path.join(takes, take)));
    }
  }
  return folders;
}

async function sweepEverywhere(paths: LibraryPaths): Promise<void> {
  for (const folder of await foldersWithTemps(paths)) await sweepStaleTemps(folder);
}
