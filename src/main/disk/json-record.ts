import { readFile, rename } from 'node:fs/promises';
import { Low, type Adapter } from 'lowdb';
import type { z } from 'zod';
import { AppError } from '../../shared/app-error.ts';
import { writeFileAtomically } from './atomic-file.ts';
import { withDiskErrors, systemCode } from './disk-error.ts';
import { freeName } from './folders.ts';

/** Where a record lies, what people are told it is called, and what it must look like. */
export interface RecordPlace<T> {
  file: string;
  /** Relative to the library. */
  name: string;
  schema: z.ZodType<T>;
}

/**
 * One record: a small JSON file that is checked whenever it is read, replaced in one step when it is written, and has
 * its last good copy beside it as `<file>.bak`.
 */
export class JsonRecord<T> {
  readonly #low: Low<T>;
  readonly #schema: z.ZodType<T>;

  private constructor(place: RecordPlace<T>, value: T) {
    this.#low = new Low(recordAdapter(place), value);
    this.#schema = place.schema;
  }

  /** Reads the record. Throws `not-found` when there is no file and `record-unreadable` when it makes no sense. */
  static async open<T>(place: RecordPlace<T>): Promise<JsonRecord<T>> {
    return new JsonRecord(place, await readRecord(place));
  }

  /** The record with a value that was read elsewhere; the file is not touched before the first change. */
  static holding<T>(place: RecordPlace<T>, value: T): JsonRecord<T> {
    return new JsonRecord(place, value);
  }

  /** Writes a new record, or replaces one whole. Throws `disk-full`, `read-only`, and a zod error for a wrong value. */
  static async create<T>(place: RecordPlace<T>, value: T): Promise<JsonRecord<T>> {
    const record = new JsonRecord(place, place.schema.parse(value));
    await record.#low.write();
    return record;
  }

  get value(): Readonly<T> {
    return this.#low.data;
  }

  /**
   * Writes what `change` makes of the value. Until that is on disk, and for ever if it fails, the old value stays.
   * Throws `disk-full`, `read-only`, and a zod error when the new value breaks the schema.
   */
  async change(change: (current: Readonly<T>) => T): Promise<Readonly<T>> {
    const next = this.#schema.parse(change(structuredClone(this.#low.data)));
    await this.#low.adapter.write(next);
    this.#low.data = next;
    return next;
  }
}

/** Reads and checks a record once. Throws `not-found` and `record-unreadable`. */
export async function readRecord<T>(place: RecordPlace<T>): Promise<T> {
  const value = await recordAdapter(place).read();
  if (value === null) throw new AppError('not-found', `The file ${place.name} is not there.`);
  return value;
}

/** The last good copy of a record, or null when there is none that can be read. */
export async function readLastGood<T>(place: RecordPlace<T>): Promise<T | null> {
  try {
    return await recordAdapter({ ...place, file: lastGoodFile(place.file) }).read();
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

/**
 * The record for somebody who only looks: when it cannot be read, that is logged by name and its last good copy stands
 * in for it; null when there is none either.
 */
export async function readOrLastGood<T>(place: RecordPlace<T>, log: (line: string) => void): Promise<T | null> {
  try {
    return await readRecord(place);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const value = await readLastGood(place);
    log(
      `${place.name} cannot be read; ${value ? 'its last good copy is shown instead' : 'there is no good copy of it'}`,
    );
    return value;
  }
}

/**
 * Puts the last good copy in place of a record that is missing or cannot be read; the unreadable file is kept beside it
 * as `<file>.unreadable`. Null, and nothing done, when there is no good copy or a newer version of Marginalia wrote the record.
 */
export async function repairFromLastGood<T>(place: RecordPlace<T>): Promise<T | null> {
  const value = await readLastGood(place);
  if (value === null || (await isFromNewerVersion(place.file))) return null;
  await withDiskErrors(async () => {
    try {
      await rename(place.file, await freeName(`${place.file}.unreadable`));
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') throw error;
    }
  });
  await JsonRecord.create(place, value);
  return value;
}

function recordAdapter<T>(place: RecordPlace<T>): Adapter<T> {
  return {
    async read() {
      const text = await readText(place.file);
      if (text === null) return null;
      const parsed = place.schema.safeParse(parseJson(text));
      if (!parsed.success) throw unreadable(place.name, parsed.error);
      return parsed.data;
    },
    async write(value) {
      const text = `${JSON.stringify(value, null, 2)}\n`;
      await writeFileAtomically(place.file, text);
      // The change is on disk by now. A copy that could not be renewed is an older good one, which is no failure.
      await writeFileAtomically(lastGoodFile(place.file), text).catch(() => undefined);
    },
  };
}

function lastGoodFile(file: string): string {
  return `${file}.bak`;
}

async function readText(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function isFromNewerVersion(file: string): Promise<boolean> {
  const value = parseJson((await readText(file)) ?? '');
  if (typeof value !== 'object' || value === null || !('version' in value)) return false;
  return typeof value.version === 'number' && value.version > 1;
}

function unreadable(name: string, cause: unknown): AppError {
  return new AppError(
    'record-unreadable',
    `The file ${name} cannot be read and was left as it is. Everything else in the library is safe.`,
    { cause },
  );
}
