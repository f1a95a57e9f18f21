import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../tests/support/project.ts';
import { annotateGoals, benchAnnotate } from './annotate/annotate-bench.ts';
import { compare, jsonLines, tableOf, type Goal } from './figures.ts';
import { benchLinter, keepFigures, linterJsonLines, linterTable } from './linter/linter-bench.ts';
import { benchPages, pageGoals } from './pages/pages-bench.ts';
import { buildPeers } from './peers/build-peers.ts';
import { benchTalk, talkJsonLines, talkTable } from './talk/talk-bench.ts';
import type { Measured } from './turn-about.ts';

const HELP = `npm run bench -- annotate [--rounds 5] [--strokes 1000,5000,20000] [--json]
npm run bench -- pages    [--rounds 5] [--json]
npm run bench -- linter   [--json]
npm run bench -- talk     [--json]

The first two measure Marginalia beside Excalidraw and tldraw, and its pages beside pdf.js's own viewer, each in a fresh
browser, turn about. Their peers are installed into bench/node_modules on first use. The third measures the feedback
rules on labelled comments, and writes the figures down for the page that explains the rules. The last one holds what is
heard in a recorded take against generated voices whose edges are known.
`;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    strokes: { type: 'string', default: '1000,5000,20000' },
    json: { type: 'boolean', default: false },
  },
});

const rounds = Number(values.rounds);
switch (positionals[0]) {
  case 'annotate': {
    const sizes = values.strokes.split(',').map(Number);
    const peersFolder = await readyPeers();
    report('annotate', await benchAnnotate({ rounds, sizes, peersFolder, say }), annotateGoals);
    break;
  }
  case 'pages':
    report('pages', await benchPages({ rounds, peersFolder: await readyPeers(), say }), pageGoals);
    break;
  case 'linter': {
    const figures = benchLinter();
    keepFigures(figures);
    process.stdout.write(`${values.json ? linterJsonLines(figures) : linterTable(figures)}\n`);
    break;
  }
  case 'talk': {
    const figures = benchTalk();
    process.stdout.write(`${values.json ? talkJsonLines(figures) : talkTable(figures)}\n`);
    break;
  }
  default:
    process.stdout.write(HELP);
    process.exitCode = 1;
}

function report(bench: string, { figures, missing }: Measured, goals: readonly Goal[]): void {
  const comparisons = compare(figures);
  process.stdout.write(`${values.json ? jsonLines(bench, comparisons) : tableOf(comparisons, goals)}\n`);
  for (const line of missing) (values.json ? process.stderr : process.stdout).write(`${line}\n`);
}

function readyPeers(): Promise<string> {
  installPeers();
  return buildPeers();
}

/** The peers have a package file and a lockfile of their own, so that nothing of them can reach the app. */
function installPeers(): void {
  const folder = path.join(projectRoot, 'bench');
  if (existsSync(path.join(folder, 'node_modules/.package-lock.json'))) return;
  say('Installing the peers (Excalidraw, tldraw) into bench/node_modules…');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'ignore' });
}
