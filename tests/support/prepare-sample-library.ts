import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SAMPLE_LIBRARY } from './project.ts';
import { startServer } from './running-server.ts';

/**
 * Fills one library with the sample class the way a first run does, so each test of this run can begin with a copy of
 * it. Workers learn where from the environment; the library goes when the run ends.
 */
export default async function prepareSampleLibrary(): Promise<() => Promise<void>> {
  const parent = await mkdtemp(path.join(tmpdir(), 'marginalia-sample-'));
  const libraryDir = path.join(parent, 'library');
  process.env[SAMPLE_LIBRARY] = libraryDir;
  const server = await startServer(libraryDir);
  await server.stop();
  return () => rm(parent, { recursive: true, force: true });
}
