import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { AppError } from '../../shared/app-error.ts';
import { checkLibrary } from '../checking/check-library.ts';

/**
 * `marginalia check`: reads a whole library and reports what is damaged or missing, changing nothing.
 *
 * @returns the exit code: 1 when there are problems
 * @throws AppError when the folder is not a library
 */
export async function checkCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { library: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  if (values.library === undefined)
    throw new AppError('bad-input', 'Say which library: marginalia check --library DIR');
  const report = await checkLibrary(resolve(values.library));
  if (values.json) {
    process.stdout.write(`${JSON.stringify(report)}\n`);
  } else {
    for (const { path, reason } of report.problems) process.stdout.write(`${path}: ${reason}\n`);
    const { artefacts, pages, annotations, problems } = report;
    process.stdout.write(
      `${artefacts} artefacts, ${pages} pages, ${annotations} annotations; ${problems.length === 0 ? 'all is well' : `${problems.length} problems`}\n`,
    );
  }
  return report.problems.length === 0 ? 0 : 1;
}
