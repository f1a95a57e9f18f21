import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { encodeLog, scanLog } from '../../src/main/disk/log-format.ts';

/** Makes everything in a closed library have been drawn and typed that much earlier. */
export async function ageLibrary(libraryDir: string, milliseconds: number): Promise<void> {
  for (const name of await readdir(path.join(libraryDir, 'artefacts'), { recursive: true })) {
    if (!name.endsWith('.log')) continue;
    const file = path.join(libraryDir, 'artefacts', name);
    const { records, sealed } = scanLog(await readFile(file));
    const aged = records.map(({ bytes, at }) => ({ bytes, at: at === null ? null : at - milliseconds }));
    await writeFile(file, encodeLog(aged, sealed));
  }
}
