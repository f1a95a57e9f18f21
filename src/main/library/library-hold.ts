import type { AppEvent } from '../../shared/events.ts';
import { fileStamp } from '../disk/folders.ts';
import { takeLibraryLock, type LibraryLock } from '../disk/library-lock.ts';
import type { LibraryPaths } from '../disk/library-paths.ts';
import { sweepLibrary } from '../disk/library-sweep.ts';
import { tryWriting } from '../disk/try-writing.ts';
import { createWritabilityWatch, type WritabilityWatch } from './writability.ts';

/** A library as this process has it: whether it may be changed, and whether it can be written just now. */
export interface LibraryHold {
  writability: WritabilityWatch;
  /** The lock as it was found. One that could not be taken may be had later. */
  lock: LibraryLock;
  /** Gives the lock back, if there is one. */
  release: () => Promise<void>;
}

export interface LibraryHoldGiven {
  paths: LibraryPaths;
  publish: (event: AppEvent) => void;
  log: (line: string) => void;
}

/**
 * Takes hold of a library. A folder that cannot be written to is held without a lock, which is taken once it can be
 * written, unless somebody else was in it meanwhile. Throws `library-locked` when another process has it.
 */
export async function holdLibrary({ paths, publish, log }: LibraryHoldGiven): Promise<LibraryHold> {
  const writability = createWritabilityWatch(publish, () => tryWriting(paths.incoming));
  const takeLock = () =>
    takeLibraryLock(paths.lock, () => {
      log('the lock of the library was lost');
      writability.forbid(
        'Another program has taken over this library, so nothing more can be saved here. Everything saved before is safe. Close Marginalia and open the library again.',
      );
    });
  // Taking and giving back the lock changes this: one that stayed the same saw nobody else.
  const untouched = await fileStamp(paths.root);
  const found = await takeLock();
  let lock = found;
  if (found.state === 'read-only') {
    writability.forbid(found.reason, async () => {
      if ((await fileStamp(paths.root)) !== untouched) return false;
      lock = await takeLock().catch(() => lock);
      if (lock.state === 'held') await sweepLibrary(paths, lock.before, log);
      return lock.state === 'held';
    });
  }
  return {
    writability,
    lock: found,
    async release() {
      if (lock.state === 'held') await lock.release();
    },
  };
}
