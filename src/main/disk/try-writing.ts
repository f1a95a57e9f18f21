import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withDiskErrors } from './disk-error.ts';
import { ensureFolder, removeAll } from './folders.ts';

/** Enough for a good while of drawing and typing, so that what just fits by luck is not called writable. */
const TRIED_BYTES = 1024 * 1024;

/** Writes a megabyte into a folder and takes it away again. Throws AppError `disk-full` or `read-only` when it cannot. */
export async function tryWriting(folder: string): Promise<void> {
  const file = path.join(folder, 'write-test');
  await ensureFolder(folder);
  try {
    await withDiskErrors(() => writeFile(file, new Uint8Array(TRIED_BYTES), { flush: true }));
  } finally {
    await removeAll(file);
  }
}
