// Brings a checkout to the point where it can run: packages, build and, with --browser, a browser for the tests.
// It runs before anything is installed, on any Node from 20 on, so it uses nothing but Node itself.
import { existsSync, readFileSync } from 'node:fs';
import { buildIfStale } from './build-if-stale.mjs';
import { findBrowser } from './find-browser.mjs';
import { inProject, pinnedNode } from './project-root.mjs';
import { runQuietly, say } from './run-quietly.mjs';

if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(`Marginalia needs Node 20 or later; this is ${process.version}. Get a newer one from https://nodejs.org.`);
}
installPackages();
if (!buildIfStale()) fail('The build failed, as the lines above say. Nothing was started.');
if (process.argv.includes('--browser')) makeSureOfABrowser();

function installPackages() {
  const installed = inProject('node_modules/.package-lock.json');
  if (existsSync(installed) && packagesMatch(inProject('package-lock.json'), installed)) return;
  say('Installing packages (a few minutes the first time)…');
  // What is there is brought up to date in place: Windows cannot delete the Node this very script may be running on.
  const command = existsSync(installed) ? ['install', '--no-save'] : ['ci'];
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  const args = [...command, '--include=dev', '--no-audit', '--no-fund'];
  const done = npm ? runQuietly(node ?? process.execPath, [npm, ...args]) : runQuietly('npm', args);
  if (!done) fail('The packages could not be installed, as the lines above say. Check the network and try again.');
}

/** Whether everything the lockfile asks for on every platform is installed in exactly that version. */
function packagesMatch(lockfile, installed) {
  const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  const there = packagesOf(installed);
  return Object.entries(packagesOf(lockfile)).every(
    ([name, { version, optional, devOptional }]) =>
      name === '' || there[name]?.version === version || ((optional || devOptional) && !there[name]),
  );
}

function makeSureOfABrowser() {
  if (findBrowser() !== null) return;
  say('No Chrome, Edge or Chromium found; downloading a Chromium for the tests…');
  if (runQuietly(pinnedNode(), [inProject('node_modules/playwright/cli.js'), 'install', 'chromium']) && findBrowser())
    return;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    say('That did not work; installing the system’s Chromium instead…');
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    runQuietly('apt-get', ['update'], environment);
    runQuietly('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], environment);
  }
  if (findBrowser() === null) {
    fail(
      'The stories need a browser and none could be found or installed. Install Chrome, Edge or Chromium and try again.',
    );
  }
}

function fail(sentence) {
  say(sentence);
  process.exit(1);
}
