import { existsSync } from 'node:fs';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openAppServices } from '../../src/main/app-services.ts';
import { processClock } from '../../src/main/rehearsals/steady-clock.ts';
import { checkLibrary } from '../../src/main/checking/check-library.ts';
import { forkedIntakeProcess } from '../../src/main/shells/browser/forked-intake-process.ts';
import type { ImportFileState, ImportJob } from '../../src/shared/intake/import-job.ts';
import { packsDir } from '../support/project.ts';

/**
 * Many real files, a good part of them broken on purpose, go through the whole of intake into a real library. The
 * files are other people's and not part of this project; without them nothing can be proved here, and it is said so.
 */
const root = path.join(import.meta.dirname, '../..');
const corpus = process.env.MARGINALIA_CORPUS ?? path.join(root, '../shared/corpus');
const isThere = existsSync(corpus);

/** What a school laptop with two cores may take for the whole corpus. */
const WHOLE_CORPUS_MS = 4 * 60_000;

if (!isThere) {
  process.stdout.write(
    `\nSKIPPED: the corpus of real files is not at ${corpus}. Set MARGINALIA_CORPUS to test intake on one.\n\n`,
  );
}

test.skipIf(!isThere)(
  'every real file gets an answer, and the library stays sound',
  { timeout: WHOLE_CORPUS_MS + 60_000 },
  async () => {
    const paths = await filesBelow(corpus);
    const libraryDir = await mkdtemp(path.join(tmpdir(), 'corpus-library-'));
    let ids = 0;
    const services = await openAppServices({
      libraryDir,
      shell: 'desktop',
      packsDir,
      startIntakeProcess: forkedIntakeProcess(path.join(root, 'src/main/intake/intake-worker.ts'), 1024),
      now: Date.now,
      clock: processClock,
      makeId: () => `id-${String(++ids).padStart(8, '0')}`,
      log: (line) => process.stdout.write(`${line}\n`),
    });
    const startedAt = performance.now();
    const job = await services.intake.importAndWait(paths, 'one-artefact-per-file').finally(() => services.close());
    const tookMs = performance.now() - startedAt;
    process.stdout.write(`\n${table(job)}\n${(tookMs / 1000).toFixed(1)} s for ${paths.length} files\n\n`);

    const states = job.files.map(({ state }) => state);
    expect(states.map(({ status }) => status)).not.toContain('waiting');
    expect(states.map(({ status }) => status)).not.toContain('working');
    expect(states.filter((state) => state.status === 'rejected' && state.code === 'internal')).toEqual([]);
    expect(tookMs).toBeLessThan(WHOLE_CORPUS_MS);

    const { artefacts, pages, problems } = await checkLibrary(libraryDir);
    const imported = states.filter((state) => state.status === 'imported');
    expect(problems).toEqual([]);
    expect(artefacts).toBe(imported.length);
    expect(pages).toBe(imported.reduce((sum, state) => sum + state.pages, 0));
  },
);

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** One line for each kind of outcome by file type, and the reason for each file that was turned away. */
function table(job: ImportJob): string {
  const counts = new Map<string, number>();
  for (const { name, state } of job.files) {
    const key = `${path.extname(name).padEnd(6)} ${outcome(state)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const totals = [...counts].sort().map(([key, count]) => `${String(count).padStart(4)}  ${key}`);
  const reasons = job.files.flatMap(({ name, state }) =>
    state.status === 'rejected'
      ? [`      ${name}: ${state.code}`]
      : state.status === 'imported'
        ? state.notes.map((note) => `      ${name}: ${note}`)
        : [],
  );
  return [...totals, ...reasons].join('\n');
}

function outcome(state: ImportFileState): string {
  return state.status === 'rejected' ? `rejected ${state.code}` : state.status;
}
