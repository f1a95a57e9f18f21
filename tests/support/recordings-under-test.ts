import path from 'node:path';
import type { RecordingOwner } from '../../src/shared/recordings/recording.ts';
import { libraryPaths } from '../../src/main/disk/library-paths.ts';
import { openLibraryUnderTest, type LibraryUnderTest } from './library-under-test.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Samples a second, as few as a recording may have. */
export const RATE = 8_000;

/** Samples that say which they are, so that a piece in the wrong place is noticed. */
export function spoken(from: number, samples: number): Uint8Array {
  return new Uint8Array(Int16Array.from({ length: samples }, (_, i) => (from + i) % 30_000).buffer);
}

/** A library with one piece of work, on which one person may record clips. */
export async function openWithWork(dir?: string) {
  const library = await openLibraryUnderTest(dir ?? path.join(await temporaryFolder(), 'library'));
  const { id: artefactId } = await library.add('Our trip to the seaside');
  const owner: RecordingOwner = {
    kind: 'clip',
    artefactId,
    personId: 'person-a',
    target: { kind: 'place', pageId: 'page-one', x: 100, y: 200 },
  };
  return { ...library, artefactId, owner, at: libraryPaths(library.dir).artefact(artefactId) };
}

/** Begins a recording for an owner; answers how it is called from here on. */
export async function beginClip({ services, owner }: Pick<LibraryUnderTest, 'services'> & { owner: RecordingOwner }) {
  const { recordingId } = await services.recordings.begin({ owner, sampleRate: RATE });
  return { artefactId: owner.artefactId, recordingId };
}
