import { AppError } from '../../../shared/app-error.ts';
import { codeOf } from '../../client/sentence-for.ts';
import { api } from '../../client/api.ts';
import { librarySink, type RecordingSink } from '../../audio/recording-sink.ts';
import type { UnfinishedRecording } from '../../../shared/recordings/recording.ts';
import { BYTES_PER_SAMPLE } from '../../../shared/recordings/wav.ts';

/** Which take is recorded. */
export interface TakeRef {
  artefactId: string;
  takeId: string;
}

/** Where the sound of a take goes. */
export interface TakeSink extends RecordingSink {
  /** Milliseconds of sound that were there before; null until the recording has begun. */
  readonly beforeMs: number | null;
}

/**
 * The one recording of a take. After a crash, a reload or a microphone that was pulled out, the next recorder goes on
 * where the last one stopped. A recorder's end is not the end of the recording: that comes with the go, by
 * `finishTakeSound`.
 */
export function takeSink(take: TakeRef): TakeSink {
  const sink = librarySink({ kind: 'take', ...take });
  let before: Pick<UnfinishedRecording, 'samples' | 'durationMs'> | null = null;
  let rate = 0;
  let bytes = 0;
  return {
    get beforeMs() {
      return before?.durationMs ?? null;
    },
    async begin(sampleRate) {
      const [found] = await unfinishedSoundOf(take);
      if (found && found.sampleRate !== sampleRate) throw anotherRate();
      const recordingId = found?.id ?? (await sink.begin(sampleRate));
      before = found ?? { samples: 0, durationMs: 0 };
      rate = sampleRate;
      return recordingId;
    },
    async append(recordingId, at, samples) {
      await sink.append(recordingId, (before?.samples ?? 0) + at, samples);
      bytes += samples.length * BYTES_PER_SAMPLE;
    },
    finish: async (recordingId) => ({
      id: recordingId,
      durationMs: Math.round((bytes / BYTES_PER_SAMPLE / rate) * 1000),
      bytes,
    }),
    async discard(recordingId) {
      if (before?.samples === 0) await sink.discard(recordingId);
    },
  };
}

/** Brings the recording of a take to its end and its place, so that it can be heard. Without one, nothing happens. */
export async function finishTakeSound(take: TakeRef): Promise<void> {
  for (const { id } of await unfinishedSoundOf(take)) {
    const ref = { artefactId: take.artefactId, recordingId: id };
    try {
      await api.recordings.finish(ref);
    } catch (error) {
      // Let go meanwhile, with its go.
      if (codeOf(error) === 'not-found') continue;
      // Nothing was said.
      if (codeOf(error) !== 'bad-input') throw error;
      await api.recordings.discard(ref);
    }
  }
}

/** Recordings of a take that have not come to their end: one at most. */
export async function unfinishedSoundOf({ artefactId, takeId }: TakeRef): Promise<UnfinishedRecording[]> {
  const found = await api.recordings.unfinished({ artefactId, personIds: [] });
  return found.filter(({ owner }) => owner.kind === 'take' && owner.takeId === takeId);
}

function anotherRate(): AppError {
  return new AppError(
    'not-allowed',
    'This microphone gives its sound in another form than the one before, so the rest of this go is not recorded. What was said before is kept.',
  );
}
