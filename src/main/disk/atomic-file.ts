import { open, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { withDiskErrors } from './disk-error.ts';
import { isProcessAlive } from './process-alive.ts';
import { namesIn, renamePatiently, syncFolder } from './folders.ts';

const TEMP_NAME = /\.(\d+)-\d+\.tmp$/;
let tempsMade = 0;

/**
 * Writes every byte at `position`, however many calls it takes: a disk that is nearly full accepts part of a write and
 * says so only in the count.
 */
export async function writeEveryByte(
  handle: Pick<FileHandle, 'write'>,
  bytes: Uint8Array,
  position: number,
): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
    if (bytesWritten === 0) throw Object.assign(new Error('the disk took no bytes'), { code: 'ENOSPC' });
    done += bytesWritten;
  }
}

/**
 * Replaces a file so that after a crash at any moment either the old or the new bytes are there, whole. On failure the
 * old file stays and no temporary file is left. Throws AppError `disk-full` or `read-only`.
 */
export async function writeFileAtomically(file: string, content: Uint8Array | string): Promise<void> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  tempsMade += 1;
  const temp = `${file}.${process.pid}-${tempsMade}.tmp`;
  await withDiskErrors(async () => {
    try {
      const handle = await open(temp, 'wx');
      try {
        await writeEveryByte(handle, bytes, 0);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await renamePatiently(temp, file);
    } catch (error) {
      await rm(temp, { force: true }).catch(() => undefined);
      throw error;
    }
    await syncFolder(path.dirname(file));
  });
}

/** Whether this name is a temporary file whose process is gone, so that nobody will ever rename it. */
export function isStaleTemp(name: string): boolean {
  const match = TEMP_NAME.exec(name);
  return match !== null && !isProcessAlive(Number(match[1]));
}

/** Removes the temporary files a killed process left in a folder. Not those of processes that still run. */
export async function sweepStaleTemps(folder: string): Promise<void> {
  for (const name of await namesIn(folder)) {
    if (isStaleTemp(name)) await rm(path.join(folder, name), { force: true });
  }
}
