import { isDeepStrictEqual } from 'node:util';
import type { Artefact } from '../../shared/library/artefact.ts';
import { libraryIndexSchema, summarise } from '../../shared/library/library-index-record.ts';
import type { LibraryProblem } from '../../shared/library/library-record.ts';
import type { LibraryPaths } from '../disk/library-paths.ts';
import { readForCheck } from './stored-problems.ts';

/**
 * Whether the catalogue says of every artefact what its record says, and names no other. `records` holds every artefact
 * folder, with null for a record that cannot be read.
 */
export async function checkIndex(
  paths: LibraryPaths,
  records: ReadonlyMap<string, Artefact | null>,
): Promise<LibraryProblem[]> {
  const name = paths.nameOf(paths.index);
  const { value, problem } = await readForCheck({ file: paths.index, name, schema: libraryIndexSchema });
  if (!value || problem) return [stale(name, 'The catalogue is missing or cannot be read.')];
  const listed = new Map(value.entries.map(({ summary }) => [summary.id, summary]));
  const wrong = [...records].filter(([id, artefact]) => {
    return artefact !== null && !isDeepStrictEqual(listed.get(id), withoutUndefined(summarise(artefact)));
  });
  const gone = [...listed.keys()].filter((id) => !records.has(id));
  if (wrong.length + gone.length === 0) return [];
  return [stale(name, `The catalogue differs from the library in ${wrong.length + gone.length} pieces of work.`)];
}

function stale(name: string, what: string): LibraryProblem {
  return {
    path: name,
    code: 'index-stale',
    reason: `${what} Nothing is lost: it is made again the next time the library is opened.`,
  };
}

function withoutUndefined<T>(value: T): unknown {
  return JSON.parse(JSON.stringify(value));
}
