import { readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import lockfile from 'proper-lockfile';
import { AppError } from '../../shared/app-error.ts';
import { asDiskError, systemCode } from './disk-error.ts';
import { exists } from './folders.ts';
import { isProcessAlive } from './process-alive.ts';

const HEARTBEAT_MS = 2_500;
/** A holder on another machine is given up when its heartbeat has been silent this long. */
const SILENT_MS = 10_000;
/** Opening takes milliseconds; somebody killed in the middle of it is waited out. */
const OPENING_SILENT_MS = 2_000;
const OPENING_PAUSE_MS = 100;
const OPENING_TRIES = 40;

/** The right to change a library, or the finding that its folder cannot be written to at all. */
export type LibraryLock = HeldLock | { state: 'read-only'; code: 'disk-full' | 'read-only'; reason: string };

export interface HeldLock {
  state: 'held';
  /** Whether the last holder gave the library back, or ended without doing so and may have left things half-written. */
  before: 'released' | 'abandoned';
  release(): Promise<void>;
}

/**
 * Takes the library's lock, so that one process at a time changes it. A holder that was killed on this machine is
 * recognised by its process id and does not keep anybody out. `onLost` is called when the lock is lost while held
 * (the folder went away, or another machine took over after a long sleep): from then on nothing may be written.
 * Throws AppError `library-locked`.
 */
export async function takeLibraryLock(lockPath: string, onLost: () => void): Promise<LibraryLock> {
  const holderFile = `${lockPath}.holder`;
  let ours = true;
  const takeIt = async () => {
    const release = await lockfile.lock(lockPath, {
      ...asNamed(lockPath),
      stale: SILENT_MS,
      update: HEARTBEAT_MS,
      onCompromised: () => {
        ours = false;
        onLost();
      },
    });
    // A full disk may refuse even this; then the heartbeat alone tells that we live.
    await writeFile(holderFile, JSON.stringify({ host: hostname(), pid: process.pid })).catch(() => undefined);
    return release;
  };
  try {
    const { before, release } = await oneAtATime(`${lockPath}.opening`, async () => {
      const before = (await exists(holderFile)) ? 'abandoned' : 'released';
      try {
        return { before, release: await takeIt() } as const;
      } catch (error) {
        if (systemCode(error) !== 'ELOCKED' || !(await holderIsGone(holderFile))) throw error;
        await rmdir(lockPath);
        return { before, release: await takeIt() } as const;
      }
    });
    return {
      state: 'held',
      before,
      async release() {
        // What was lost or given back before is somebody else's by now.
        if (!ours) return;
        ours = false;
        await rm(holderFile, { force: true });
        await release();
      },
    };
  } catch (error) {
    return refused(error);
  }
}

/** Whether somebody holds the lock just now; reads only. */
export async function isLibraryLocked(lockPath: string): Promise<boolean> {
  const held = await lockfile.check(lockPath, { ...asNamed(lockPath), stale: SILENT_MS });
  return held && !(await holderIsGone(`${lockPath}.holder`));
}

/** `proper-lockfile` tells the locks of a process apart by this name, and needs no file behind it. */
function asNamed(lockPath: string): { lockfilePath: string; realpath: false } {
  return { lockfilePath: lockPath, realpath: false };
}

/** Finding a dead holder and taking its place must be one step, or two newcomers could each evict the other. */
async function oneAtATime<T>(openingPath: string, task: () => Promise<T>): Promise<T> {
  const done = await lockWhenFree(openingPath);
  try {
    return await task();
  } finally {
    await done().catch(() => undefined);
  }
}

async function lockWhenFree(openingPath: string): Promise<() => Promise<void>> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await lockfile.lock(openingPath, {
        ...asNamed(openingPath),
        stale: OPENING_SILENT_MS,
        onCompromised: () => undefined,
      });
    } catch (error) {
      if (systemCode(error) !== 'ELOCKED' || tries === OPENING_TRIES) throw error;
      await wait(OPENING_PAUSE_MS);
    }
  }
}

async function holderIsGone(holderFile: string): Promise<boolean> {
  try {
    const holder: unknown = JSON.parse(await readFile(holderFile, 'utf8'));
    if (typeof holder !== 'object' || holder === null || !('host' in holder) || !('pid' in holder)) return false;
    return holder.host === hostname() && typeof holder.pid === 'number' && !isProcessAlive(holder.pid);
  } catch {
    // Without a holder we can read, only the heartbeat tells.
    return false;
  }
}

/** Refuses a library that another process has. */
export function alreadyOpen(cause?: unknown): AppError {
  return new AppError(
    'library-locked',
    'This library is already open in another Marginalia window. Nothing was changed. Close it there, then open it here.',
    { cause },
  );
}

function refused(error: unknown): LibraryLock {
  if (systemCode(error) === 'ELOCKED') throw alreadyOpen(error);
  const known = asDiskError(error);
  if (!(known instanceof AppError)) throw known;
  const code = known.code === 'disk-full' ? 'disk-full' : 'read-only';
  const cause = code === 'disk-full' ? 'the disk is full' : 'its folder cannot be written to';
  return {
    state: 'read-only',
    code,
    reason: `This library can be read but not changed, because ${cause}. Once that is put right it is noticed here; if it is not, open the library again.`,
  };
}
