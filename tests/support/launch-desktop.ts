import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { findElectron, hasDisplay } from '../../scripts/find-electron.mjs';
import { projectRoot, sandboxArguments } from './project.ts';

/** The desktop app as a person would start it, and the page in its window. */
export interface RunningDesktop {
  readonly electron: ElectronApplication;
  readonly window: Page;
  readonly stop: () => Promise<void>;
}

/** Why the desktop stories cannot run here, or null. */
export function whatHindersTheDesktop(): string | null {
  if (findElectron() === null) return 'there is no Electron here; npm start downloads it where that is allowed';
  return hasDisplay() ? null : 'there is no display here, and no xvfb-run to stand in for one';
}

/** Starts the desktop shell on a library. Window place and the like are kept beside it, away from the real ones. */
export async function launchDesktop(libraryDir: string, options: readonly string[] = []): Promise<RunningDesktop> {
  const electron = await _electron.launch({
    // Without a program named, Playwright asks the electron package for it, and only then holds the app back until it is
    // connected: a window that opens in the midst of connecting can leave it waiting for ever.
    args: [
      projectRoot,
      ...sandboxArguments,
      `--library=${libraryDir}`,
      `--user-data-dir=${path.join(path.dirname(libraryDir), 'desktop')}`,
      ...options,
    ],
    cwd: projectRoot,
    timeout: 30_000,
  });
  return { electron, window: await firstWindow(electron), stop: () => electron.close() };
}

/** A window that does not come says nothing about why; what the app itself said does. */
async function firstWindow(electron: ElectronApplication): Promise<Page> {
  const said: string[] = [];
  const { stdout, stderr } = electron.process();
  for (const stream of [stdout, stderr]) stream?.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  return electron.firstWindow({ timeout: 30_000 }).catch((error: unknown) => {
    throw new Error(`The app opened no window. It said: ${said.join('')}`, { cause: error });
  });
}
