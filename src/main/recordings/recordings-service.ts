import path from 'node:path';
import { AppError } from '../../shared/app-error.ts';
import type { AppEvent } from '../../shared/events.ts';
import { idSchema, type Id, type MakeId } from '../../shared/ids.ts';
import {
  longestMs,
  MOST_CHUNK_BYTES,
  recordingRecordSchema,
  type RecordingOwner,
  type RecordingRecord,
  type RecordingRef,
  type Sound,
  type UnfinishedRecording,
} from '../../shared/recordings/recording.ts';
import { BYTES_PER_SAMPLE, soundBytesIn, soundMs } from '../../shared/recordings/wav.ts';
import { ensureFolder, ensureSubfolder, exists, idsIn, moveDurably, removeAll, wordsFoundIn } from '../disk/folders.ts';
import { JsonRecord, readOrLastGood, type RecordPlace } from '../disk/json-record.ts';
import { createKeyedQueue } from '../disk/keyed-queue.ts';
import type { LibraryPaths } from '../disk/library-paths.ts';
import {
  appendSound,
  clipIdsIn,
  createSoundFile,
  mendSoundFile,
  readSoundFacts,
  recordingIsGone,
} from '../disk/sound-file.ts';

export interface RecordingsServiceGiven {
  paths: LibraryPaths;
  publish: (event: AppEvent) => void;
  /** Runs a write, or throws `read-only` without running it. */
  guardWrite: <T>(write: () => Promise<T>) => Promise<T>;
  /** Whether what this person recorded on a piece of work may be known just now; while people mark alone, only in their turn. */
  mayHear: (artefactId: Id, personId: Id) => boolean;
  /** Whether people mark a piece of work alone just now. */
  isBlind: (artefactId: Id) => boolean;
  /** Takes a clip off every mark that speaks with it, for good, as far as `as` may change them. */
  silenceClip: (artefactId: Id, clipId: Id, as: Id) => Promise<void>;
  now: () => number;
  makeId: MakeId;
  log: (line: string) => void;
}

/**
 * Takes sound in as it is spoken. While it lasts, a recording lies in a folder of its own; finished, its file moves to
 * where its owner keeps it. Methods as in the contract's `recordings`.
 */
export interface RecordingsService {
  /** Throws `not-found` when the artefact is not in the library, `disk-full`, `read-only`. */
  begin(input: { owner: RecordingOwner; sampleRate: number }): Promise<{ recordingId: Id }>;
  /** Throws `bad-input` for a piece out of turn, too large or past the longest time, `not-found`, `disk-full`, `read-only`. */
  append(input: RecordingRef & { at: number; chunk: Uint8Array }): Promise<void>;
  /** Throws `not-found`, and `bad-input` when nothing was recorded. */
  finish(input: RecordingRef): Promise<Sound>;
  discard(input: RecordingRef): Promise<void>;
  unfinished(input: { artefactId: Id; personIds: Id[] }): Promise<UnfinishedRecording[]>;
  list(input: { artefactId: Id }): Promise<Sound[]>;
  /** Throws `not-allowed` when `as` may not hear it just now, `read-only`, `disk-full`. */
  delete(input: RecordingRef & { as: Id }): Promise<void>;
  /**
   * Whether somebody may hear a clip just now: always, but while people mark alone only in their own turn what they
   * recorded, or have had on a mark of theirs.
   */
  mayPlay(ref: RecordingRef, as: string | undefined): Promise<boolean>;
  /** Waits for what is being written, and gives every recording still under way its true length. */
  close(): Promise<void>;
}

/** Makes the service over a library's folder. */
export function createRecordingsService(given: RecordingsServiceGiven): RecordingsService {
  const { paths, publish, guardWrite, mayHear, isBlind, silenceClip, now, makeId, log } = given;
  const queue = createKeyedQueue();
  const isFor = (owner: RecordingOwner, personIds: readonly Id[]) =>
    owner.kind === 'take' || (personIds.includes(owner.personId) && mayHear(owner.artefactId, owner.personId));
  /** Recordings of this run: when each was last heard. */
  const heardAt = new Map<Id, number>();
  const records = new Map<Id, RecordingRecord>();
  /** Answers given, so that one that was lost on its way can be given again. */
  const finished = new Map<Id, Sound>();
  /** Whose the clips of this run are, for the moment before a mark speaks with them. */
  const spokenBy = new Map<Id, Id>();

  const place = ({ artefactId, recordingId }: RecordingRef): RecordPlace<RecordingRecord> => {
    const file = paths.artefact(artefactId).recording(recordingId).record;
    return { file, name: paths.nameOf(file), schema: recordingRecordSchema };
  };

  async function recordOf(ref: RecordingRef): Promise<RecordingRecord | null> {
    const record = records.get(ref.recordingId) ?? (await readOrNull(ref));
    if (record) records.set(ref.recordingId, record);
    return record;
  }

  async function readOrNull(ref: RecordingRef): Promise<RecordingRecord | null> {
    return (await exists(place(ref).file)) ? readOrLastGood(place(ref), log) : null;
  }

  async function mayPlay({ artefactId, recordingId }: RecordingRef, as: string | undefined): Promise<boolean> {
    if (!isBlind(artefactId)) return true;
    const listener = idSchema.safeParse(as).data;
    if (listener === undefined || !mayHear(artefactId, listener)) return false;
    if (spokenBy.get(recordingId) === listener) return true;
    return (await wordsFoundIn(paths.artefact(artefactId).layer(listener), new Set([recordingId]))).size > 0;
  }

  function forget(recordingId: Id): void {
    records.delete(recordingId);
    heardAt.delete(recordingId);
  }

  async function finishOnce(ref: RecordingRef): Promise<Sound> {
    const record = await recordOf(ref);
    const artefact = paths.artefact(ref.artefactId);
    const under = artefact.recording(ref.recordingId);
    const home = record ? homeOf(paths, record.owner, ref.recordingId) : artefact.clip(ref.recordingId);
    if (record && (await exists(under.sound))) {
      const { soundBytes } = await mendSoundFile(under.sound);
      if (soundBytes === 0) throw new AppError('bad-input', 'Nothing was recorded, so there is nothing to keep.');
      await ensureFolder(path.dirname(home));
      await moveDurably(under.sound, home);
    }
    const sound = await soundAt(home, ref.recordingId);
    if (sound === null) throw recordingIsGone();
    await removeAll(under.folder);
    return sound;
  }

  return {
    async begin({ owner, sampleRate }) {
      const recordingId = makeId();
      const ref = { artefactId: owner.artefactId, recordingId };
      const artefact = paths.artefact(owner.artefactId);
      const record = {
        version: 1 as const,
        id: recordingId,
        owner,
        startedAt: new Date(now()).toISOString(),
        sampleRate,
      };
      await guardWrite(async () => {
        if (!(await exists(artefact.record)) || !(await ensureSubfolder(artefact.recordings))) throw notInLibrary();
        await ensureFolder(artefact.recording(recordingId).folder);
        await JsonRecord.create(place(ref), record);
        await createSoundFile(artefact.recording(recordingId).sound, sampleRate);
      });
      records.set(recordingId, record);
      heardAt.set(recordingId, now());
      publish({ type: 'recordings.changed', artefactId: owner.artefactId });
      return { recordingId };
    },
    append: (input) =>
      queue.run(input.recordingId, async () => {
        const { at, chunk } = input;
        const record = await recordOf(input);
        if (record === null) throw recordingIsGone();
        if (chunk.length === 0 || chunk.length > MOST_CHUNK_BYTES || chunk.length % BYTES_PER_SAMPLE !== 0) {
          throw new AppError('bad-input', 'This piece of a recording could not be understood and was not added.');
        }
        const before = at * BYTES_PER_SAMPLE;
        if (before + chunk.length > soundBytesIn(longestMs(record.owner), record.sampleRate))
          throw tooLong(record.owner);
        const { sound } = paths.artefact(input.artefactId).recording(input.recordingId);
        await guardWrite(() => appendSound(sound, before, chunk));
        heardAt.set(input.recordingId, now());
      }),
    finish: (ref) =>
      queue.run(ref.recordingId, async () => {
        const answered = finished.get(ref.recordingId);
        if (answered) return answered;
        const owner = (await recordOf(ref))?.owner;
        const sound = await guardWrite(() => finishOnce(ref));
        if (owner?.kind === 'clip') spokenBy.set(ref.recordingId, owner.personId);
        finished.set(ref.recordingId, sound);
        forget(ref.recordingId);
        publish({ type: 'recordings.changed', artefactId: ref.artefactId });
        return sound;
      }),
    discard: (ref) =>
      queue.run(ref.recordingId, async () => {
        await guardWrite(() => removeAll(paths.artefact(ref.artefactId).recording(ref.recordingId).folder));
        forget(ref.recordingId);
        publish({ type: 'recordings.changed', artefactId: ref.artefactId });
      }),
    async unfinished({ artefactId, personIds }) {
      const found: UnfinishedRecording[] = [];
      for (const recordingId of await idsIn(paths.artefact(artefactId).recordings)) {
        const record = await recordOf({ artefactId, recordingId });
        if (!record || !isFor(record.owner, personIds)) continue;
        const facts = await readSoundFacts(paths.artefact(artefactId).recording(recordingId).sound);
        if (!facts) continue;
        const { version: _version, ...rest } = record;
        const silentMs = Math.max(0, now() - (heardAt.get(recordingId) ?? Date.parse(record.startedAt)));
        const durationMs = soundMs(facts.soundBytes, facts.sampleRate);
        found.push({ ...rest, durationMs, samples: facts.soundBytes / BYTES_PER_SAMPLE, silentMs });
      }
      return found.sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
    },
    async list({ artefactId }) {
      if (isBlind(artefactId)) return [];
      const { clips, clip } = paths.artefact(artefactId);
      const sounds = await Promise.all((await clipIdsIn(clips)).map((id) => soundAt(clip(id), id)));
      return sounds.filter((sound) => sound !== null);
    },
    mayPlay,
    async delete({ artefactId, recordingId, as }) {
      if (!(await mayPlay({ artefactId, recordingId }, as))) {
        throw new AppError(
          'not-allowed',
          'This piece of work is being marked alone, so this clip was not destroyed. Nothing is lost.',
        );
      }
      // First off the marks: a sound that nothing speaks with is cleared away in time, a mark without its sound is not.
      await silenceClip(artefactId, recordingId, as);
      await guardWrite(() => removeAll(paths.artefact(artefactId).clip(recordingId)));
      finished.delete(recordingId);
      publish({ type: 'recordings.changed', artefactId });
    },
    async close() {
      await queue.settled();
      for (const [recordingId, { owner }] of records) {
        const { sound } = paths.artefact(owner.artefactId).recording(recordingId);
        await guardWrite(() => mendSoundFile(sound)).catch((error: unknown) =>
          log(`${paths.nameOf(sound)} was not given its length; it is at the next start: ${String(error)}`),
        );
      }
    },
  };
}

/** Where an owner keeps a finished recording. */
function homeOf(paths: LibraryPaths, owner: RecordingOwner, recordingId: Id): string {
  const artefact = paths.artefact(owner.artefactId);
  return owner.kind === 'clip' ? artefact.clip(recordingId) : artefact.takeSound(owner.takeId);
}

async function soundAt(file: string, id: Id): Promise<Sound | null> {
  const facts = await readSoundFacts(file);
  return facts && { id, durationMs: soundMs(facts.soundBytes, facts.sampleRate), bytes: facts.soundBytes };
}

function notInLibrary(): AppError {
  return new AppError('not-found', 'This piece of work is not in the library any more, so nothing was recorded.');
}

function tooLong(owner: RecordingOwner): AppError {
  const most = owner.kind === 'clip' ? 'a minute' : 'an hour';
  return new AppError('bad-input', `This recording is longer than ${most}; what was said up to there is kept.`);
}
