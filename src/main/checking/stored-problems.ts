import { AppError } from '../../shared/app-error.ts';
import type { LibraryProblem } from '../../shared/library/library-record.ts';
import { readLog } from '../disk/append-log.ts';
import { exists } from '../disk/folders.ts';
import { readLastGood, readRecord, type RecordPlace } from '../disk/json-record.ts';

/** What is wrong with a record, or null. A missing record is a problem too. */
export async function recordProblem<T>(place: RecordPlace<T>): Promise<LibraryProblem | null> {
  return (await readForCheck(place)).problem;
}

/** What is wrong with a record that need not be there, or null. A last good copy without its record is a record lost. */
export async function optionalRecordProblem<T>(place: RecordPlace<T>): Promise<LibraryProblem | null> {
  const isThere = (await exists(place.file)) || (await exists(`${place.file}.bak`));
  return isThere ? recordProblem(place) : null;
}

/** A record and what is wrong with it. Of one that cannot be read, the good copy beside it is the value, or null. */
export async function readForCheck<T>(
  place: RecordPlace<T>,
): Promise<{ value: T | null; problem: LibraryProblem | null }> {
  try {
    return { value: await readRecord(place), problem: null };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const copy = await readLastGood(place);
    const rest = copy
      ? 'A good copy lies beside it and is used when the library is opened.'
      : 'There is no good copy beside it: put one back from a backup.';
    return {
      value: copy,
      problem: { path: place.name, code: 'record-unreadable', reason: `${error.message} ${rest}` },
    };
  }
}

/** What is wrong with a log, or null; one that does not exist yet is whole. */
export async function logProblem(file: string, name: string): Promise<LibraryProblem | null> {
  return (await readLogForCheck(file, name)).problem;
}

/** The records of a log that can be read, how many were sealed before it, and what is wrong with it. */
export async function readLogForCheck(
  file: string,
  name: string,
): Promise<{ records: Uint8Array[]; sealed: number; problem: LibraryProblem | null }> {
  try {
    const { records: stored, sealed, tornBytes } = await readLog(file, name);
    const records = stored.map(({ bytes }) => bytes);
    if (tornBytes === 0) return { records, sealed, problem: null };
    const reason = `The last write to this file never finished (${tornBytes} bytes). Everything acknowledged before it is there; the unfinished end is set aside when the document is opened.`;
    return { records, sealed, problem: { path: name, code: 'log-torn', reason } };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { records: [], sealed: 0, problem: { path: name, code: error.code, reason: error.message } };
  }
}
