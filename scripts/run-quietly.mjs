import { spawnSync } from 'node:child_process';
import { projectRoot } from './project-root.mjs';

/**
 * Runs a program in the project's folder and keeps what it prints to itself, unless it fails.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {boolean} whether it ended well
 */
export function runQuietly(program, args, environment = process.env) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: projectRoot,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === 0) return true;
  process.stderr.write(`${error ? error.message : `${stdout}${stderr}`}\n`);
  return false;
}

/** One plain sentence about what is being done. Standard output belongs to the program that comes afterwards. */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}
