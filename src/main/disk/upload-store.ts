import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AppError } from '../../shared/app-error.ts';
import { idSchema, type Id, type MakeId } from '../../shared/ids.ts';
import { withDiskErrors } from './disk-error.ts';
import { ensureFolder, removeAll } from './folders.ts';

export interface UploadStoreGiven {
  /** Folder for uploads only; on the library's own volume, so that taking a file in is a rename. */
  folder: string;
  makeId: MakeId;
  /** Runs a write, or throws `read-only` without running it. */
  guardWrite: <T>(write: () => Promise<T>) => Promise<T>;
}

/** A file that arrived and waits to be imported, by absolute path. `name` is what its owner calls it; it never becomes a path. */
export interface Upload {
  path: string;
  name: string;
}

/** Receives files as streams, before an import names them by id. */
export interface UploadStore {
  /** Stores the bytes as they come. Throws `disk-full`, `read-only`; an upload broken off leaves nothing behind. */
  receive(name: string, body: ReadableStream<Uint8Array>): Promise<{ uploadId: Id }>;
  /** An upload by its id. Throws `not-found`. */
  find(uploadId: Id): Upload;
  /** Deletes an upload; one that is gone already is no error. */
  discard(uploadId: Id): Promise<void>;
}

/** Makes a store without uploads. */
export function createUploadStore({ folder, makeId, guardWrite }: UploadStoreGiven): UploadStore {
  const uploads = new Map<Id, Upload>();

  return {
    async receive(name, body) {
      const uploadId = idSchema.parse(makeId());
      const file = path.join(folder, uploadId);
      await guardWrite(async () => {
        await ensureFolder(folder);
        try {
          await withDiskErrors(() => pipeline(Readable.from(body), createWriteStream(file, { flags: 'wx' })));
        } catch (error) {
          await removeAll(file).catch(() => undefined);
          throw error;
        }
      });
      uploads.set(uploadId, { path: file, name });
      return { uploadId };
    },
    find(uploadId) {
      const upload = uploads.get(uploadId);
      if (!upload) throw new AppError('not-found', 'This file is no longer waiting to be imported. Add it again.');
      return upload;
    },
    async discard(uploadId) {
      const upload = uploads.get(uploadId);
      uploads.delete(uploadId);
      if (upload) await removeAll(upload.path);
    },
  };
}
