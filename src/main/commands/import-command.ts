import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { AppError } from '../../shared/app-error.ts';
import type { ImportFileState } from '../../shared/intake/import-job.ts';
import { forkedIntakeProcess } from '../shells/browser/forked-intake-process.ts';
import type { AppPaths } from './app-paths.ts';
import { INTAKE_MEMORY_MB, openLibrary } from './open-library.ts';

/**
 * `marginalia import`: brings files into a library, each one a piece of work, and answers for every one of them.
 *
 * @throws AppError when the library cannot be opened, or no file was named
 */
export async function importCommand(args: readonly string[], paths: AppPaths): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { library: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  if (values.library === undefined)
    throw new AppError('bad-input', 'Say which library: marginalia import --library DIR FILE…');
  if (positionals.length === 0) throw new AppError('bad-input', 'Name at least one file to import.');
  const services = await openLibrary({
    libraryDir: resolve(values.library),
    shell: 'desktop',
    startIntakeProcess: forkedIntakeProcess(paths.intakeWorker, INTAKE_MEMORY_MB),
    packsDir: paths.packs,
    sampleClass: null,
  });
  try {
    const files = positionals.map((file) => resolve(file));
    const job = await services.intake.importAndWait(files, 'one-artefact-per-file');
    job.files.forEach(({ state }, index) => {
      const file = positionals[index]!;
      process.stdout.write(`${values.json ? JSON.stringify({ file, ...answer(state) }) : sentence(file, state)}\n`);
    });
  } finally {
    await services.close();
  }
}

function answer(state: ImportFileState): Record<string, unknown> {
  switch (state.status) {
    case 'imported':
      return { status: 'imported', artefactId: state.artefactId, pages: state.pages };
    case 'duplicate':
      return { status: 'duplicate', artefactId: state.artefactId };
    case 'rejected':
      return { status: 'rejected', code: state.code, reason: state.reason };
    default:
      return { status: 'rejected', code: 'cancelled', reason: 'The import was stopped before this file was read.' };
  }
}

function sentence(file: string, state: ImportFileState): string {
  switch (state.status) {
    case 'imported':
      return `${file}: imported, ${state.pages} ${state.pages === 1 ? 'page' : 'pages'}`;
    case 'duplicate':
      return `${file}: already in this library`;
    case 'rejected':
      return `${file}: not imported. ${state.reason}`;
    default:
      return `${file}: not imported. The import was stopped before this file was read.`;
  }
}
