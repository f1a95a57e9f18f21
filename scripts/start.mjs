// Opens Marginalia: the desktop app where it can run, else the same app in a browser, having said why in a sentence.
// With --desktop it is the desktop app or nothing.
import { spawn } from 'node:child_process';
import { downloadElectron } from './download-electron.mjs';
import { findElectron, hasDisplay } from './find-electron.mjs';
import { inProject, projectRoot } from './project-root.mjs';
import { say } from './run-quietly.mjs';

const desktopOnly = process.argv.includes('--desktop');
const args = process.argv.slice(2).filter((argument) => argument !== '--desktop');

const hindrance = await whatHindersTheDesktop();
if (hindrance === null) {
  const { code, failedToStart } = await run(findElectron(), [projectRoot, ...asSwitches(args)]);
  if (!failedToStart || desktopOnly) process.exit(code);
  say('Electron ended before it could open a window, so Marginalia opens in the browser.');
} else {
  say(`${hindrance}${desktopOnly ? '.' : ', so Marginalia opens in the browser.'}`);
  if (desktopOnly) process.exit(1);
}
process.exit((await run(process.execPath, [inProject('out/main/serve.js'), ...args])).code);

/** Half a sentence, or null when nothing is in the way. */
async function whatHindersTheDesktop() {
  if (!hasDisplay()) return 'There is no display for the desktop app';
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    return 'The desktop app does not run as root, because its sandbox would have to be switched off';
  }
  if (findElectron() === null && !(await downloadElectron())) return 'Electron could not be downloaded';
  return null;
}

/** Electron reads `--name=value` only, and turns relative paths into nothing we know of. */
function asSwitches(options) {
  return options.flatMap((option, index) => {
    if (option === '--library') return [`--library=${options[index + 1] ?? ''}`];
    return options[index - 1] === '--library' ? [] : [option];
  });
}

/**
 * Runs a program until it ends, passing on the wish to end. A program that cannot be loaded, or that ended within
 * seconds by a signal nobody sent from here, failed to start.
 */
function run(program, programArgs) {
  return new Promise((resolve) => {
    const started = Date.now();
    let told = false;
    const child = spawn(program, programArgs, { stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(signal, () => {
        told = true;
        child.kill(signal);
      });
    }
    child.once('error', () => resolve({ code: 1, failedToStart: true }));
    child.once('exit', (code, signal) => {
      const early = Date.now() - started < 10_000 && !told;
      resolve({ code: code ?? 1, failedToStart: early && (code === 127 || signal !== null) });
    });
  });
}
