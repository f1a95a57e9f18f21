import { AppError } from '../../shared/app-error.ts';
import type { Id } from '../../shared/ids.ts';
import type { RecordingRef, Sound } from '../../shared/recordings/recording.ts';
import { soundMs } from '../../shared/recordings/wav.ts';
import { removeAll } from '../disk/folders.ts';
import type { LibraryPaths } from '../disk/library-paths.ts';
import { readSoundFacts } from '../disk/sound-file.ts';
import type { RecordingsService } from './recordings-service.ts';

/** A take that may have a recording. */
export interface TakeRef {
  artefactId: Id;
  takeId: Id;
}

/** The recording of a take, as the go sees it that decides whether it stays. */
export interface TakeSound {
  /** Brings it to its end and to its place; null when nothing was recorded. Throws `read-only`, `disk-full`. */
  keep(take: TakeRef): Promise<Sound | null>;
  /** Leaves nothing of it, finished or not. Throws `read-only`. */
  drop(take: TakeRef): Promise<void>;
}

/** Makes it over the recordings of a library. */
export function createTakeSound(
  paths: LibraryPaths,
  recordings: Pick<RecordingsService, 'unfinished' | 'finish' | 'discard'>,
): TakeSound {
  async function unfinishedOf({ artefactId, takeId }: TakeRef): Promise<RecordingRef[]> {
    const found = await recordings.unfinished({ artefactId, personIds: [] });
    return found
      .filter(({ owner }) => owner.kind === 'take' && owner.takeId === takeId)
      .map(({ id }) => ({ artefactId, recordingId: id }));
  }

  async function finishOrDrop(ref: RecordingRef): Promise<void> {
    try {
      await recordings.finish(ref);
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'bad-input') throw error;
      await recordings.discard(ref);
    }
  }

  return {
    async keep(take) {
      for (const ref of await unfinishedOf(take)) await finishOrDrop(ref);
      const facts = await readSoundFacts(paths.artefact(take.artefactId).takeSound(take.takeId));
      return (
        facts && { id: take.takeId, durationMs: soundMs(facts.soundBytes, facts.sampleRate), bytes: facts.soundBytes }
      );
    },
    async drop(take) {
      for (const ref of await unfinishedOf(take)) await recordings.discard(ref);
      await removeAll(paths.artefact(take.artefactId).takeSound(take.takeId));
    },
  };
}
