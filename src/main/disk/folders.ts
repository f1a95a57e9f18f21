import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { idSchema, type Id } from '../../shared/ids.ts';
import { withDiskErrors, systemCode } from './disk-error.ts';

const FIRST_DELAY_MS = 10;
const LAST_DELAY_MS = 2_500;

/**
 * Renames, trying again for about five seconds while a virus scanner or a sync client holds the file
 * (EPERM, EACCES, EBUSY), with pauses that double from 10 ms up to 2.5 s. `renameOnce` is replaced in tests only.
 */
export async function renamePatiently(from: string, to: string, renameOnce: typeof rename = rename): Promise<void> {
  for (let delay = FIRST_DELAY_MS; ; delay *= 2) {
    try {
      return await renameOnce(from, to);
    } catch (error) {
      const held = ['EPERM', 'EACCES', 'EBUSY'].includes(systemCode(error) ?? '');
      if (!held || delay > LAST_DELAY_MS) throw error;
      await wait(delay);
    }
  }
}

/** Makes the names in a folder durable. Windows cannot flush a folder and does not need to. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes a folder and those above it, durably; one that exists is left alone. Throws `disk-full`, `read-only`. */
export async function ensureFolder(folder: string): Promise<void> {
  await withDiskErrors(async () => {
    const firstMade = await mkdir(folder, { recursive: true });
    if (firstMade === undefined) return;
    for (let made = folder; ; made = path.dirname(made)) {
      await syncFolder(path.dirname(made));
      if (made === firstMade) return;
    }
  });
}

/** Makes one folder whose parent must exist: false when the parent is gone. Throws `disk-full`, `read-only`. */
export async function ensureSubfolder(folder: string): Promise<boolean> {
  return withDiskErrors(async () => {
    try {
      await mkdir(folder);
      await syncFolder(path.dirname(folder));
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return false;
      if (systemCode(error) !== 'EEXIST') throw error;
    }
    return true;
  });
}

/** Moves a folder or file to a new name on the same volume, durably. Throws `disk-full`, `read-only`. */
export async function moveDurably(from: string, to: string): Promise<void> {
  await withDiskErrors(async () => {
    await renamePatiently(from, to);
    await syncFolder(path.dirname(to));
    if (path.dirname(from) !== path.dirname(to)) await syncFolder(path.dirname(from));
  });
}

/** Takes a staged file in under its final name, flushed; copies it when it lies on another volume. */
export async function takeInFile(from: string, to: string): Promise<void> {
  await withDiskErrors(async () => {
    try {
      await renamePatiently(from, to);
    } catch (error) {
      if (systemCode(error) !== 'EXDEV') throw error;
      await copyFile(from, to);
      await rm(from, { force: true });
    }
    const handle = await open(to, 'r+');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  });
}

/** Removes a folder or file with everything in it; one that is already gone is no error. */
export async function removeAll(target: string): Promise<void> {
  await withDiskErrors(() => rm(target, { recursive: true, force: true, maxRetries: 5 }));
}

/** Names inside a folder, sorted; none when the folder does not exist. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return [];
    throw error;
  }
}

/** Names inside a folder that are ids of ours, sorted; none when the folder does not exist. */
export async function idsIn(folder: string): Promise<Id[]> {
  return (await namesIn(folder)).filter((name) => idSchema.safeParse(name).success);
}

/** Tells one stored version of a file from another without reading it; null when there is no such file. */
export async function fileStamp(file: string): Promise<string | null> {
  try {
    const facts = await stat(file);
    return `${facts.mtimeMs}/${facts.size}`;
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return null;
    throw error;
  }
}

/** Milliseconds since a file was last changed; null when there is no such file. */
export async function fileAge(file: string, now: number): Promise<number | null> {
  try {
    return now - (await stat(file)).mtimeMs;
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return null;
    throw error;
  }
}

/** Whether something has this name. */
export async function exists(target: string): Promise<boolean> {
  return (await fileStamp(target)) !== null;
}

/** Whether this is a folder. */
export async function isFolder(target: string): Promise<boolean> {
  return (await exists(target)) && (await stat(target)).isDirectory();
}

/** Which of these words stand in the bytes of any file below a folder. None when there is no such folder. */
export async function wordsFoundBelow(folder: string, words: ReadonlySet<string>): Promise<Set<string>> {
  const found = new Set<string>();
  if (!(await exists(folder))) return found;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile() || found.size === words.size) continue;
    for (const word of await wordsFoundIn(path.join(entry.parentPath, entry.name), words)) found.add(word);
  }
  return found;
}

/** Which of these words stand in the bytes of a file. None when there is no such file. */
export async function wordsFoundIn(file: string, words: ReadonlySet<string>): Promise<Set<string>> {
  if (!(await exists(file))) return new Set();
  const bytes = await readFile(file);
  return new Set([...words].filter((word) => bytes.includes(word)));
}

/** SHA-256 of a file's bytes, as 64 hexadecimal digits. */
export async function sha256OfFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** The first of `name`, `name-2`, `name-3`… that nobody has yet: what was set aside is never overwritten. */
export async function freeName(name: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}-${number}`;
    if (!(await exists(candidate))) return candidate;
  }
}
