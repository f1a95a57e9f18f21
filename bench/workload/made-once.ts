import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../../tests/support/project.ts';

/** Change it when a generator changes, and everything is made anew. */
const EDITION = '1';

/** What is measured with; made once, never committed. */
export const benchCache = path.join(projectRoot, '.cache/bench', EDITION);

/** The file or folder of this name, made by `make` at the path it is given unless it is there already. */
export async function madeOnce(name: string, make: (target: string) => Promise<void>): Promise<string> {
  const finished = path.join(benchCache, name);
  if (existsSync(finished)) return finished;
  process.stderr.write(`Making ${name}…\n`);
  const unfinished = `${finished}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(path.dirname(unfinished), { recursive: true });
  await make(unfinished);
  await rename(unfinished, finished);
  return finished;
}
