import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { AppError } from '../../shared/app-error.ts';

/**
 * Reads the content packs of one kind that came with the app: the files in `packsDir` whose names begin with `kind`,
 * such as "codes-", in the order of their names. Each is checked against `schema`.
 *
 * @throws AppError `internal` when there is none or one makes no sense: the app was installed incompletely
 */
export async function readPacks<T>(packsDir: string, kind: string, schema: z.ZodType<T>): Promise<T[]> {
  try {
    const names = (await readdir(packsDir)).filter((name) => name.startsWith(kind) && name.endsWith('.json')).sort();
    if (names.length === 0) throw new Error(`no pack begins with ${kind}`);
    return await Promise.all(
      names.map(async (name) => schema.parse(JSON.parse(await readFile(path.join(packsDir, name), 'utf8')))),
    );
  } catch (cause) {
    throw new AppError(
      'internal',
      'Part of what comes with Marginalia is missing or damaged. Your library is safe. Install Marginalia again.',
      { cause },
    );
  }
}
