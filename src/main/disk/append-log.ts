import { open, readFile, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../shared/app-error.ts';
import { writeEveryByte, writeFileAtomically } from './atomic-file.ts';
import { withDiskErrors, systemCode } from './disk-error.ts';
import { freeName, syncFolder } from './folders.ts';
import { encodeLog, encodeRecord, MAX_RECORD_BYTES, scanLog, type LogRecord, type LogScan } from './log-format.ts';

/**
 * A file that only grows, of which every acknowledged record survives a crash, with the time it was written. One writer
 * at a time; callers queue.
 */
export interface AppendLog {
  /** Records in the file. */
  readonly recordCount: number;
  /**
   * Adds a record; when this resolves it is on disk. On failure the file ends where it did before.
   * Throws `disk-full`, `read-only`, and `log-unreadable` when another program changed the file.
   */
  append(bytes: Uint8Array): Promise<void>;
  /**
   * Puts everything written so far aside as `<file>.<n>`, counted from 1, and begins again with one record that holds
   * what it all comes to. After a crash it is the old log or the new one, and every record is still there.
   */
  seal(state: Uint8Array): Promise<void>;
}

/** A log as it was read. `tornBytes` counts the bytes of an unfinished last write. */
export interface LogContent extends Omit<LogScan, 'state'> {
  tornBytes: number;
}

/**
 * Reads a log without changing anything; a file that does not exist is a log without records. `name` is what people
 * are told, relative to the library. Throws `log-unreadable` when anything but the last write is damaged.
 */
export async function readLog(file: string, name: string): Promise<LogContent> {
  const bytes = await readBytes(file);
  const { state, ...content } = scanLog(bytes);
  if (state === 'damaged') throw unreadable(name);
  return { ...content, tornBytes: bytes.length - content.wholeLength };
}

/**
 * Opens a log for appending. An unfinished last write is cut off and kept beside the log as
 * `<file>.torn-at-<offset>`; with `mayRepair` false (a library opened read-only), or on a full disk, it is passed over
 * until the next append. `now` dates what is appended: milliseconds since 1970 UTC. Throws as `readLog` does.
 */
export async function openAppendLog(
  file: string,
  name: string,
  options: { mayRepair: boolean; now: () => number },
): Promise<{ log: AppendLog; records: LogRecord[] }> {
  const content = await readLog(file, name);
  let untidy = content.tornBytes > 0;
  if (untidy && options.mayRepair) untidy = !(await tryToCut(file, content.wholeLength));
  return { log: new FileAppendLog(file, name, options.now, content, untidy), records: content.records };
}

/**
 * The logs that were sealed before this one, oldest first, and it, without changing anything. The first record of all
 * but the oldest is what the one before it came to. Where a sealed log is missing, those before it are left out.
 * Throws as `readLog` does.
 */
export async function readLogWithSealed(file: string, name: string): Promise<LogContent[]> {
  const live = await readLog(file, name);
  const logs = [live];
  for (let number = live.sealed; number > 0; number -= 1) {
    const sealed = await readLog(sealedFile(file, number), sealedFile(name, number));
    if (sealed.records.length === 0) break;
    logs.unshift(sealed);
  }
  return logs;
}

/** Where the log that was sealed as the `number`th of its kind lies. */
export function sealedFile(file: string, number: number): string {
  return `${file}.${number}`;
}

class FileAppendLog implements AppendLog {
  readonly #file: string;
  readonly #name: string;
  readonly #now: () => number;
  #version: 1 | 2;
  #sealed: number;
  #length: number;
  #count: number;
  /** True while bytes of an unfinished write may remain behind `#length`. */
  #untidy: boolean;

  constructor(file: string, name: string, now: () => number, content: LogContent, untidy: boolean) {
    this.#file = file;
    this.#name = name;
    this.#now = now;
    this.#version = content.version;
    this.#sealed = content.sealed;
    this.#length = content.wholeLength;
    this.#count = content.records.length;
    this.#untidy = untidy;
  }

  get recordCount(): number {
    return this.#count;
  }

  async append(bytes: Uint8Array): Promise<void> {
    if (bytes.length > MAX_RECORD_BYTES) {
      throw new AppError('bad-input', 'This change is too large to save in one piece. Nothing was changed.');
    }
    if (this.#version === 1) await this.#makeNew();
    const isNew = this.#length === 0;
    const written = { bytes, at: this.#now() };
    const record = isNew ? encodeLog([written]) : encodeRecord(written);
    await withDiskErrors(async () => {
      const handle = await openForWriting(this.#file, this.#name, isNew);
      try {
        await this.#expectLength(handle);
        try {
          await writeEveryByte(handle, record, this.#length);
          await handle.datasync();
        } catch (error) {
          this.#untidy = !(await truncateTo(handle, this.#length));
          throw error;
        }
      } finally {
        await handle.close();
      }
      if (isNew) await syncFolder(path.dirname(this.#file));
    });
    this.#length += record.length;
    this.#count += 1;
  }

  async seal(state: Uint8Array): Promise<void> {
    const sealed = this.#sealed + 1;
    // A file of this name that lies there already is a sealing that a crash cut short: the log still holds all of it.
    await writeFileAtomically(sealedFile(this.#file, sealed), await this.#wholeBytes());
    await this.#replaceWith([{ bytes: state, at: this.#now() }], sealed);
  }

  /** Gives a log of an earlier version the form of today's, its records still without times. */
  async #makeNew(): Promise<void> {
    await this.#replaceWith(scanLog(await this.#wholeBytes()).records, 0);
  }

  async #replaceWith(records: readonly LogRecord[], sealed: number): Promise<void> {
    const bytes = encodeLog(records, sealed);
    await writeFileAtomically(this.#file, bytes);
    this.#version = 2;
    this.#sealed = sealed;
    this.#length = bytes.length;
    this.#count = records.length;
    this.#untidy = false;
  }

  /** What the log is known to hold. Throws `log-unreadable` when another program changed the file. */
  async #wholeBytes(): Promise<Buffer> {
    const bytes = await readBytes(this.#file);
    const tail = bytes.length - this.#length;
    if (tail < 0 || (tail > 0 && !this.#untidy)) throw changedByOthers(this.#name);
    if (tail > 0) await cutTornTail(this.#file, this.#length);
    return bytes.subarray(0, this.#length);
  }

  async #expectLength(handle: FileHandle): Promise<void> {
    const { size } = await handle.stat();
    if (size === this.#length) return;
    if (size < this.#length || !this.#untidy) throw changedByOthers(this.#name);
    await cutTornTail(this.#file, this.#length);
    this.#untidy = false;
  }
}

async function readBytes(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

async function openForWriting(file: string, name: string, mayCreate: boolean): Promise<FileHandle> {
  try {
    return await open(file, 'r+');
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    if (!mayCreate) throw changedByOthers(name);
    return open(file, 'wx+');
  }
}

/** Cuts a file back after a failed write; false when even that failed, so that the next append cuts first. */
async function truncateTo(handle: FileHandle, length: number): Promise<boolean> {
  try {
    await handle.truncate(length);
    await handle.datasync();
    return true;
  } catch {
    return false;
  }
}

/** False when the disk does not allow it just now; reading goes on, and the next append tries again. */
async function tryToCut(file: string, wholeLength: number): Promise<boolean> {
  try {
    await cutTornTail(file, wholeLength);
    return true;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}

async function cutTornTail(file: string, wholeLength: number): Promise<void> {
  const tail = (await readBytes(file)).subarray(wholeLength);
  await writeFileAtomically(await freeName(`${file}.torn-at-${wholeLength}`), tail);
  await withDiskErrors(async () => {
    const handle = await open(file, 'r+');
    try {
      await handle.truncate(wholeLength);
      await handle.sync();
    } finally {
      await handle.close();
    }
  });
}

function unreadable(name: string): AppError {
  return new AppError(
    'log-unreadable',
    `The file ${name} is damaged in the middle, so it was not opened and nothing in it was changed. Everything else is safe. Put back a copy of this file from a backup.`,
  );
}

function changedByOthers(name: string): AppError {
  return new AppError(
    'log-unreadable',
    `The file ${name} was changed by another program, so this change is not saved yet. Try again; if that fails, open the library again.`,
  );
}
