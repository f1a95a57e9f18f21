import type { LibraryProblem } from '../../shared/library/library-record.ts';
import type { ArtefactPaths, LibraryPaths } from '../disk/library-paths.ts';
import { clipIdsIn, readSoundFacts } from '../disk/sound-file.ts';
import { exists } from '../disk/folders.ts';

/** Every voice clip must be a whole sound file, and every clip a mark speaks with be there. */
export async function checkClips(
  paths: LibraryPaths,
  at: ArtefactPaths,
  spoken: readonly string[],
): Promise<LibraryProblem[]> {
  const problems: LibraryProblem[] = [];
  for (const clipId of new Set([...(await clipIdsIn(at.clips)), ...spoken])) {
    const file = at.clip(clipId);
    const path = paths.nameOf(file);
    if (!(await exists(file))) {
      const reason =
        'This voice clip is missing. The mark that speaks with it is safe; put the file back from a backup.';
      problems.push({ path, code: 'clip-missing', reason });
    } else if (!(await readSoundFacts(file))?.whole) {
      const reason = 'This voice clip is not as it was recorded. Put the file back from a backup.';
      problems.push({ path, code: 'clip-damaged', reason });
    }
  }
  return problems;
}
