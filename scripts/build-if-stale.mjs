import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject, pinnedNode, projectRoot } from './project-root.mjs';
import { runQuietly, say } from './run-quietly.mjs';

const sources = ['src', 'electron.vite.config.ts', 'package.json', 'package-lock.json'];
const stamp = inProject('out/.built-from');

/**
 * Builds when what the build is made from is no longer what the last one was made from.
 *
 * @returns {boolean} whether there is a build of the present sources now
 */
export function buildIfStale() {
  const fingerprint = fingerprintOf(sources);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return true;
  say('Building Marginalia…');
  rmSync(stamp, { force: true });
  if (!runQuietly(pinnedNode(), [inProject('node_modules/electron-vite/bin/electron-vite.js'), 'build'])) return false;
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, fingerprint);
  return true;
}

/** One hash over the names and contents of files and folders, tests left out. Times say nothing after a checkout. */
function fingerprintOf(places) {
  const hash = createHash('sha256');
  for (const place of places) visit(inProject(place));
  return hash.digest('hex');

  function visit(file) {
    const entries = readdirSafely(file);
    if (entries) {
      for (const entry of entries.sort()) visit(path.join(file, entry));
    } else if (!/\.test\.tsx?$/.test(file)) {
      hash
        .update(`${path.relative(projectRoot, file)}\0`)
        .update(readFileSync(file))
        .update('\0');
    }
  }
}

/** The names in a folder, or null for a file. */
function readdirSafely(file) {
  try {
    return readdirSync(file);
  } catch (error) {
    if (error.code === 'ENOTDIR') return null;
    throw error;
  }
}
