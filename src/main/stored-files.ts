import { idSchema } from '../shared/ids.ts';
import { pageSchema } from '../shared/library/artefact.ts';
import type { RecordingRef } from '../shared/recordings/recording.ts';
import { exists } from './disk/folders.ts';
import type { LibraryPaths } from './disk/library-paths.ts';

/**
 * Stored files by their ids, for serving: absolute paths, or null for what is unknown or not an id. Thumbnails of what
 * is in the trash are served too, so that people see what they restore.
 */
export interface StoredFiles {
  page(artefactId: string, file: string): Promise<string | null>;
  thumbnail(artefactId: string, pageId: string): Promise<string | null>;
  /** Null, too, while `as` (undefined: somebody who did not say who they are) may not hear it. */
  clip(artefactId: string, clipId: string, as: string | undefined): Promise<string | null>;
  takeSound(artefactId: string, takeId: string): Promise<string | null>;
}

/** The files of a library; `mayPlay` says whether somebody may hear a clip. */
export function storedFiles(
  paths: LibraryPaths,
  mayPlay: (ref: RecordingRef, as: string | undefined) => Promise<boolean>,
): StoredFiles {
  const ifThere = async (file: string) => ((await exists(file)) ? file : null);
  const isId = (text: string) => idSchema.safeParse(text).success;
  const isStoredName = (text: string) => pageSchema.options[0].shape.file.safeParse(text).success;
  return {
    page: async (artefactId, file) =>
      isId(artefactId) && isStoredName(file) ? ifThere(paths.artefact(artefactId).page(file)) : null,
    thumbnail: async (artefactId, pageId) =>
      isId(artefactId) && isId(pageId)
        ? ((await ifThere(paths.artefact(artefactId).thumbnail(pageId))) ??
          (await ifThere(paths.trashed(artefactId).thumbnail(pageId))))
        : null,
    clip: async (artefactId, clipId, as) =>
      isId(artefactId) && isId(clipId) && (await mayPlay({ artefactId, recordingId: clipId }, as))
        ? ifThere(paths.artefact(artefactId).clip(clipId))
        : null,
    takeSound: async (artefactId, takeId) =>
      isId(artefactId) && isId(takeId) ? ifThere(paths.artefact(artefactId).takeSound(takeId)) : null,
  };
}
