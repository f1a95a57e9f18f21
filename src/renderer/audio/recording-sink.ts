import type { RecordingOwner, Sound } from '../../shared/recordings/recording.ts';
import { api } from '../client/api.ts';

/** Where a recorder puts what it hears, piece by piece. */
export interface RecordingSink {
  begin(sampleRate: number): Promise<string>;
  /** Resolves when the piece is on the disk. `at` counts the samples before it. */
  append(recordingId: string, at: number, samples: Int16Array<ArrayBuffer>): Promise<void>;
  finish(recordingId: string): Promise<Sound>;
  discard(recordingId: string): Promise<void>;
}

/** The library, as the place of a recording that belongs to `owner`. */
export function librarySink(owner: RecordingOwner): RecordingSink {
  const { artefactId } = owner;
  return {
    begin: async (sampleRate) => (await api.recordings.begin({ owner, sampleRate })).recordingId,
    append: (recordingId, at, samples) =>
      api.recordings.append({ artefactId, recordingId, at, chunk: new Blob([samples]) }),
    finish: (recordingId) => api.recordings.finish({ artefactId, recordingId }),
    discard: (recordingId) => api.recordings.discard({ artefactId, recordingId }),
  };
}
