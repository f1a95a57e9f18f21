import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findElectron } from './find-electron.mjs';
import { inProject } from './project-root.mjs';
import { say } from './run-quietly.mjs';

/** Given up after this long without a byte. */
const PATIENCE_MS = 60_000;

/**
 * Downloads Electron with its own installer, saying every few seconds how far it has come.
 *
 * @returns {Promise<boolean>} whether it is there now
 */
export async function downloadElectron() {
  say('Downloading Electron, about 120 MB, this once…');
  // The installer keeps its progress to itself, but what it has so far lies in its temporary folder.
  const temporary = mkdtempSync(path.join(tmpdir(), 'marginalia-electron-'));
  const child = spawn(process.execPath, [inProject('node_modules/electron/install.js')], {
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary, ELECTRON_OVERRIDE_DIST_PATH: '' },
    stdio: 'ignore',
  });
  let bytes = 0;
  let lastProgress = Date.now();
  const watch = setInterval(() => {
    const now = sizeOf(temporary);
    if (now > bytes) {
      bytes = now;
      lastProgress = Date.now();
      say(`  ${Math.round(bytes / 1_000_000)} MB so far`);
    } else if (Date.now() - lastProgress > PATIENCE_MS) {
      child.kill('SIGKILL');
    }
  }, 2_000);
  await new Promise((resolve) => child.once('close', resolve).once('error', resolve));
  clearInterval(watch);
  rmSync(temporary, { recursive: true, force: true });
  return findElectron() !== null;
}

/** Bytes in a folder with everything below it; what vanishes while it is counted counts as nothing. */
function sizeOf(folder) {
  return readdirSync(folder, { recursive: true }).reduce(
    (sum, name) => sum + (statSync(path.join(folder, name), { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}
