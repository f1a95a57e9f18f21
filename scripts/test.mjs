// Runs every check in turn and counts them: lint, format and types are one each, every test and every story is one.
// With --without-e2e the stories are left out. The last line is always `N passed, N failed`.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findElectron, hasDisplay } from './find-electron.mjs';
import { inProject, projectRoot } from './project-root.mjs';

const unitResults = '.cache/unit-results.json';
const storyResults = '.cache/e2e/results.json';

const stages = [
  { name: 'lint', command: ['oxlint/bin/oxlint', '--deny-warnings'] },
  { name: 'format', command: ['prettier/bin/prettier.cjs', '--check', '.'] },
  { name: 'types', command: ['typescript/bin/tsc', '-b'] },
  {
    name: 'unit, architecture and corpus tests',
    command: ['vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitResults}`],
    results: unitResults,
    count: countUnit,
  },
  {
    name: 'stories',
    command: ['@playwright/test/cli.js', 'test'],
    results: storyResults,
    count: countStories,
    needsDisplay: findElectron() !== null,
  },
];

const wanted = process.argv.includes('--without-e2e') ? stages.slice(0, -1) : stages;
const total = { passed: 0, failed: 0 };
const failures = [];
const skipped = [];
mkdirSync(inProject('.cache'), { recursive: true });
for (const stage of wanted) {
  const counts = await runStage(stage);
  total.passed += counts.passed;
  total.failed += counts.failed;
  skipped.push(...counts.skipped);
  if (counts.failed > 0) failures.push(`failed: ${stage.name} (${counts.failed})`);
}
for (const line of [...skipped.map((title) => `skipped: ${title}`), ...failures]) console.log(line);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

async function runStage({ name, command: [script, ...args], results, count, needsDisplay }) {
  console.log(`\n── ${name}`);
  if (results) rmSync(inProject(results), { force: true });
  const node = [process.execPath, inProject('node_modules', script), ...args];
  const code = needsDisplay && !hasDisplay() ? await runOnVirtualDisplay(node) : await run(node);
  const ended = code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!count) return { ...ended, skipped: [] };
  const counts = readCounts(results, count);
  // A run that went wrong without one failed test, or ended well without having run any, is a failure of its own.
  const silentFailure = (code !== 0 && counts.failed === 0) || counts.passed + counts.failed === 0;
  return silentFailure ? { ...counts, failed: counts.failed + 1 } : counts;
}

function readCounts(results, count) {
  try {
    return count(JSON.parse(readFileSync(inProject(results), 'utf8')));
  } catch {
    // No report: it ended before it could write one, which the caller counts.
    return { passed: 0, failed: 0, skipped: [] };
  }
}

function countUnit({ testResults }) {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const withStatus = (...wantedStatuses) => tests.filter(({ status }) => wantedStatuses.includes(status));
  const unreadable = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: withStatus('passed').length,
    failed: withStatus('failed').length + unreadable.length,
    skipped: withStatus('skipped', 'pending', 'todo').map(({ fullName }) => fullName),
  };
}

function countStories({ suites, stats, errors }) {
  const specs = suites.flatMap(specsOf);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: specs.flatMap(({ title, tests }) =>
      tests
        .filter(({ status }) => status === 'skipped')
        .map(
          ({ annotations }) =>
            `${title}: ${annotations.find(({ type }) => type === 'skip')?.description ?? 'no reason given'}`,
        ),
    ),
  };
}

function specsOf({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)];
}

/** Electron needs a display; on Linux one that nobody sees will do. Without that program its stories say why they skip. */
async function runOnVirtualDisplay(node) {
  // -noreset: else it starts anew whenever its last window closes, and refuses or loses a window that opens meanwhile.
  const display = '--server-args=-screen 0 1280x1024x24 -noreset';
  return (await run(['xvfb-run', '--auto-servernum', display, ...node])) ?? run(node);
}

/** The exit code, or null when the program is not there. */
function run([program, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: projectRoot, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', () => resolve(null));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
