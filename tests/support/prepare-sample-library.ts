import { rm } from 'node:fs/promises';
import { sampleLibrary } from './project.ts';
import { startServer } from './running-server.ts';

/** Fills one library with the sample class the way a first run does, so each test can begin with a copy of it. */
export default async function prepareSampleLibrary(): Promise<void> {
  await rm(sampleLibrary, { recursive: true, force: true });
  const server = await startServer(sampleLibrary);
  await server.stop();
}
