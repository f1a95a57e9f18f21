import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { libraryPaths } from '../../src/main/disk/library-paths.ts';
import { wavHeader } from '../../src/shared/recordings/wav.ts';
import type { GoEntry } from '../../src/shared/rehearsals/go-log.ts';
import type { Take } from '../../src/shared/rehearsals/take.ts';
import { generatedTalk, type GeneratedTalk } from './generated-talk.ts';

/** Puts a take among the kept ones, as if somebody had kept it; windows see it when they next ask. */
export async function putTake(
  libraryDir: string,
  take: Take,
  sound: Pick<GeneratedTalk, 'samples' | 'sampleRate'> | null = null,
): Promise<void> {
  const at = libraryPaths(libraryDir).artefact(take.artefactId);
  await mkdir(at.takeFolder(take.id), { recursive: true });
  await writeFile(at.takeRecord(take.id), JSON.stringify(take));
  if (!sound) return;
  const { samples, sampleRate } = sound;
  const header = wavHeader({ sampleRate, soundBytes: samples.byteLength });
  await writeFile(at.takeSound(take.id), Buffer.concat([header, new Uint8Array(samples.buffer)]));
}

/** A go of some parts with a sound that is known: the parts share its time, the first comes back at the end. */
export function recordedParts(count: number): GeneratedTalk & Pick<Take, 'log' | 'sound'> {
  const talk = generatedTalk(7, { noise: 'hiss', standsOutDb: 30 });
  const { endMs, samples, sampleRate } = talk;
  const turns = Array.from({ length: count }, (_, index): GoEntry => {
    return { kind: 'beat', goMs: Math.round(((index + 1) * endMs) / (count + 1)), beat: (index + 1) % count };
  });
  const log = [...talk.log, ...turns].sort((a, b) => a.goMs - b.goMs);
  return {
    ...talk,
    log: [...log, { kind: 'end', goMs: endMs }],
    sound: { ms: Math.round((samples.length / sampleRate) * 1000) },
  };
}

/** Every file below a folder, by its path from there, with its bytes. One that is being replaced just now is not there yet. */
export async function filesBelow(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const read = files.map(async (file) => {
    const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      return null;
    });
    return bytes ? [[path.relative(folder, file), bytes] as const] : [];
  });
  return new Map((await Promise.all(read)).flat());
}
