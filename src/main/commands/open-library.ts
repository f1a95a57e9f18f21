import path from 'node:path';
import { openAppServices, type AppServices, type AppServicesOptions } from '../app-services.ts';
import { moveDurably, removeAll } from '../disk/folders.ts';
import { alreadyOpen, isLibraryLocked } from '../disk/library-lock.ts';
import { libraryPaths } from '../disk/library-paths.ts';
import { intakeLimits } from '../intake/intake-limits.ts';
import { lookAtFolder } from '../library/library-folder.ts';
import { processClock } from '../rehearsals/steady-clock.ts';
import { fillSampleClass } from '../sample/fill-sample-class.ts';
import { randomId } from './random-id.ts';

/** Megabytes of heap a process that parses untrusted files may take before it is ended. */
export const INTAKE_MEMORY_MB = intakeLimits.memoryBytes / 1024 ** 2;

export interface OpenLibraryOptions extends Pick<
  AppServicesOptions,
  'libraryDir' | 'shell' | 'startIntakeProcess' | 'packsDir'
> {
  /** Where the fictional class lies that fills a new library, or null to begin with an empty one. */
  readonly sampleClass: string | null;
}

/**
 * Opens a library with everything that works on it, and fills a new one with the fictional class, so that nobody tries
 * the app on a real child's work first.
 *
 * @throws AppError when another process has it open or it cannot be read
 */
export async function openLibrary(options: OpenLibraryOptions): Promise<AppServices> {
  const { sampleClass, ...opened } = options;
  const owned = { now: Date.now, clock: processClock, makeId: randomId, log: logLine };
  const isNew = (await lookAtFolder(libraryPaths(options.libraryDir))) === 'new';
  if (isNew && sampleClass !== null) await setOutSampleClass({ ...opened, ...owned }, sampleClass);
  return openAppServices({ ...opened, ...owned });
}

/**
 * Fills the new library beside its place and moves it there when it is complete, so that a first start that was
 * interrupted begins again instead of leaving half a class.
 */
async function setOutSampleClass(options: AppServicesOptions, sampleClass: string): Promise<void> {
  const libraryDir = path.resolve(options.libraryDir);
  const beside = `${libraryDir}.setting-out`;
  if (await isLibraryLocked(libraryPaths(beside).lock)) throw alreadyOpen();
  await removeAll(beside);
  try {
    const services = await openAppServices({ ...options, libraryDir: beside });
    try {
      await fillSampleClass(services, sampleClass, options);
    } finally {
      await services.close();
    }
  } catch (error) {
    await removeAll(beside).catch(() => undefined);
    throw error;
  }
  // Somebody quicker may have set out the same library meanwhile, and may be working in it.
  if ((await lookAtFolder(libraryPaths(libraryDir))) !== 'new') return removeAll(beside);
  await removeAll(libraryDir);
  await moveDurably(beside, libraryDir);
}

/** Standard output belongs to answers; what went wrong goes beside it. */
export function logLine(line: string): void {
  process.stderr.write(`${line}\n`);
}
