import { existsSync } from 'node:fs';
import path from 'node:path';
import { inProject } from './project-root.mjs';

const programs = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };

/**
 * The program of Electron: from the folder ELECTRON_OVERRIDE_DIST_PATH names, or the one that was downloaded.
 *
 * @returns {string | null}
 */
export function findElectron() {
  const folders = [process.env.ELECTRON_OVERRIDE_DIST_PATH, inProject('node_modules/electron/dist')];
  return (
    folders
      .filter((folder) => folder)
      .map((folder) => path.join(folder, programs[process.platform] ?? 'electron'))
      .find((file) => existsSync(file)) ?? null
  );
}

/** Whether a window could be shown to somebody. */
export function hasDisplay() {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
