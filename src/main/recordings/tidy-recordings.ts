import { AppError } from '../../shared/app-error.ts';
import type { Id } from '../../shared/ids.ts';
import { fileAge, idsIn, removeAll, wordsFoundBelow } from '../disk/folders.ts';
import type { LibraryPaths } from '../disk/library-paths.ts';
import { clipIdsIn, mendSoundFile } from '../disk/sound-file.ts';

const DAY_MS = 24 * 60 * 60_000;

/**
 * Gives every recording that broke off its true length, so that it plays, and clears away those in which nothing was
 * said yet. They stay where they are until somebody keeps them or throws them away. One that cannot be mended is logged
 * by name and left.
 */
export async function mendBrokenRecordings(paths: LibraryPaths, log: (line: string) => void): Promise<void> {
  for (const artefactId of await idsIn(paths.artefacts)) {
    const artefact = paths.artefact(artefactId);
    for (const recordingId of await idsIn(artefact.recordings)) {
      const { folder, sound } = artefact.recording(recordingId);
      try {
        const { soundBytes } = await mendSoundFile(sound);
        if (soundBytes === 0) await removeAll(folder);
      } catch (error) {
        // Its sound had moved home already, and only the clearing away was cut short; or it had not begun.
        if (error instanceof AppError && error.code === 'not-found') await removeAll(folder);
        else log(`${paths.nameOf(sound)} was not mended: ${String(error)}`);
      }
    }
  }
}

/**
 * Deletes voice clips no mark speaks with any more. A clip stays as long as its id stands anywhere in what the
 * artefact's layers keep, past versions included, because undo may want it back; and in any case for `days` days.
 */
export async function sweepClips(paths: LibraryPaths, days: number, now: number): Promise<void> {
  for (const artefactId of await idsIn(paths.artefacts)) {
    const { clips, clip, layers } = paths.artefact(artefactId);
    const old = new Set<Id>();
    for (const id of await clipIdsIn(clips)) {
      const age = await fileAge(clip(id), now);
      if (age !== null && age > days * DAY_MS) old.add(id);
    }
    if (old.size === 0) continue;
    const spoken = await wordsFoundBelow(layers, old);
    for (const id of old) if (!spoken.has(id)) await removeAll(clip(id));
  }
}
