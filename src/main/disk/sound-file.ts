import { open, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../shared/app-error.ts';
import { idSchema, type Id } from '../../shared/ids.ts';
import { BYTES_PER_SAMPLE, readWavHeader, WAV_HEADER_BYTES, wavHeader } from '../../shared/recordings/wav.ts';
import { writeEveryByte } from './atomic-file.ts';
import { systemCode, withDiskErrors } from './disk-error.ts';
import { namesIn, syncFolder } from './folders.ts';

/** What a sound file holds, by its size; `whole` when its header says the same. */
export interface SoundFacts {
  sampleRate: number;
  soundBytes: number;
  whole: boolean;
}

/** Begins a WAV file without any sound yet. Throws `disk-full`, `read-only`. */
export async function createSoundFile(file: string, sampleRate: number): Promise<void> {
  await withDiskErrors(async () => {
    const handle = await open(file, 'wx');
    try {
      await writeEveryByte(handle, wavHeader({ sampleRate, soundBytes: 0 }), 0);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await syncFolder(path.dirname(file));
  });
}

/**
 * Adds sound that `before` bytes of sound come before; when this resolves it is on disk. Sound that is there already is
 * not written again, so a piece may be sent twice. On failure the file ends where it did.
 * Throws `bad-input` when a piece before this one is missing, `not-found`, `disk-full`, `read-only`.
 */
export async function appendSound(file: string, before: number, bytes: Uint8Array): Promise<void> {
  await changeSoundFile(file, async (handle) => {
    const { size } = await handle.stat();
    const there = wholeSamples(size);
    if (before > there) {
      throw new AppError('bad-input', 'A piece of this recording is missing, so what came after it was not added.');
    }
    if (before + bytes.length <= there) return;
    try {
      await writeEveryByte(handle, bytes, WAV_HEADER_BYTES + before);
      await handle.datasync();
    } catch (error) {
      await handle.truncate(size).catch(() => undefined);
      throw error;
    }
  });
}

/** Gives a file whose recording has ended, well or badly, the header that tells its true length. Throws as `appendSound` does. */
export async function mendSoundFile(file: string): Promise<SoundFacts> {
  return changeSoundFile(file, async (handle) => {
    const facts = await factsOf(handle);
    if (facts === null) throw new AppError('file-damaged', 'This recording cannot be read. It was left as it is.');
    if (facts.whole) return facts;
    await handle.truncate(WAV_HEADER_BYTES + facts.soundBytes);
    await writeEveryByte(handle, wavHeader(facts), 0);
    await handle.sync();
    return { ...facts, whole: true };
  });
}

/** What a file holds; null when there is none, or when it is no recording of ours. */
export async function readSoundFacts(file: string): Promise<SoundFacts | null> {
  try {
    const handle = await open(file, 'r');
    try {
      return await factsOf(handle);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** The ids of the sound files in a folder. */
export async function clipIdsIn(folder: string): Promise<Id[]> {
  const names = (await namesIn(folder))
    .filter((name) => name.endsWith('.wav'))
    .map((name) => name.slice(0, -'.wav'.length));
  return names.filter((name) => idSchema.safeParse(name).success);
}

async function factsOf(handle: FileHandle): Promise<SoundFacts | null> {
  const head = new Uint8Array(WAV_HEADER_BYTES);
  await handle.read(head, 0, head.length, 0);
  const header = readWavHeader(head);
  if (header === null) return null;
  const { size } = await handle.stat();
  const soundBytes = wholeSamples(size);
  const whole = header.soundBytes === soundBytes && size === WAV_HEADER_BYTES + soundBytes;
  return { sampleRate: header.sampleRate, soundBytes, whole };
}

async function changeSoundFile<T>(file: string, change: (handle: FileHandle) => Promise<T>): Promise<T> {
  return withDiskErrors(async () => {
    const handle = await open(file, 'r+').catch((error: unknown) => {
      if (systemCode(error) === 'ENOENT') throw recordingIsGone();
      throw error;
    });
    try {
      return await change(handle);
    } finally {
      await handle.close();
    }
  });
}

/** What people are told when a recording they speak into is not there any more. */
export function recordingIsGone(): AppError {
  return new AppError(
    'not-found',
    'This recording is not there any more: it was thrown away, or its work was deleted.',
  );
}

/** Bytes of sound behind the header of a file of this size; half a sample at its end does not count. */
function wholeSamples(size: number): number {
  const behind = Math.max(0, size - WAV_HEADER_BYTES);
  return behind - (behind % BYTES_PER_SAMPLE);
}
