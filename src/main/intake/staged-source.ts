import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { AppError } from '../../shared/app-error.ts';
import { withDiskErrors, systemCode } from '../disk/disk-error.ts';
import { ensureFolder } from '../disk/folders.ts';
import { rejections } from './rejections.ts';

/** A private copy of a file to import, so that what was hashed is what is parsed and what is kept. */
export interface StagedSource {
  readonly path: string;
  readonly folder: string;
  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  readonly hash: string;
}

/**
 * Copies a file into `folder`, which is made. Throws a rejection when there is no ordinary, readable, non-empty file
 * within `fileBytes`, and `disk-full` or `read-only` when the copy cannot be written.
 */
export async function stageSource(from: string, folder: string, fileBytes: number): Promise<StagedSource> {
  const facts = await stat(from).catch((cause: unknown) => {
    throw unreadable(cause);
  });
  if (!facts.isFile()) throw rejections.notAFile();
  if (facts.size === 0) throw rejections.empty();
  if (facts.size > fileBytes) throw rejections.tooManyBytes(fileBytes);
  await ensureFolder(folder);
  const copy = path.join(folder, 'source');
  const hash = createHash('sha256');
  const hashing = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  const reading = createReadStream(from);
  const broken = new Promise<never>((_resolve, fail) => reading.once('error', (cause) => fail(unreadable(cause))));
  await Promise.race([withDiskErrors(() => pipeline(reading, hashing, createWriteStream(copy))), broken]);
  return { path: copy, folder, hash: hash.digest('hex') };
}

function unreadable(cause: unknown): AppError {
  const code = systemCode(cause);
  return code === 'EACCES' || code === 'EPERM' ? rejections.notAllowed() : rejections.missing();
}
