import { idSchema } from '../../shared/ids.ts';
import type { LibraryProblem } from '../../shared/library/library-record.ts';
import { storedTakeSchema } from '../../shared/rehearsals/stored-take.ts';
import { exists, namesIn } from '../disk/folders.ts';
import type { ArtefactPaths, LibraryPaths } from '../disk/library-paths.ts';
import { readSoundFacts } from '../disk/sound-file.ts';
import { readForCheck } from './stored-problems.ts';

/**
 * Every kept take must have a record that parses, and the recording its record tells of. A folder with sound alone
 * belongs to a go that nobody has kept yet.
 */
export async function checkTakes(paths: LibraryPaths, at: ArtefactPaths): Promise<LibraryProblem[]> {
  const problems: LibraryProblem[] = [];
  for (const takeId of await namesIn(at.takes)) {
    if (idSchema.safeParse(takeId).success) problems.push(...(await takeProblems(paths, at, takeId)));
  }
  return problems;
}

async function takeProblems(paths: LibraryPaths, at: ArtefactPaths, takeId: string): Promise<LibraryProblem[]> {
  const file = at.takeRecord(takeId);
  const sound = at.takeSound(takeId);
  const isKept = (await exists(file)) || (await exists(`${file}.bak`));
  if (!isKept && (await exists(sound))) return [];
  const { value, problem } = await readForCheck({ file, name: paths.nameOf(file), schema: storedTakeSchema });
  const problems = problem ? [problem] : [];
  if (!value?.sound) return problems;
  const path = paths.nameOf(sound);
  if (!(await exists(sound))) {
    const reason =
      'The recording of this take is missing. Its times and what was said about it are safe; put the file back from a backup.';
    problems.push({ path, code: 'recording-missing', reason });
  } else if (!(await readSoundFacts(sound))?.whole) {
    const reason = 'The recording of this take is not as it was kept. Put the file back from a backup.';
    problems.push({ path, code: 'recording-damaged', reason });
  }
  return problems;
}
