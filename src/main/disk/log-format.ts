import { crc32 } from 'node:zlib';

/**
 * A log file is a header and then records. A record is a marker (4 bytes), the length of its bytes and a CRC-32 over
 * length and bytes (4 each, little-endian), and the bytes. The marker lets a reader find the next whole record after
 * damage, which is what tells a torn tail from a hole in the middle.
 *
 * The header of version 2 is its name, how many sealed logs came before this one, and a CRC-32 over both (4 each); the
 * bytes of its records begin with the time they were written: milliseconds since 1970, UTC, as a little-endian double,
 * 0 for unknown. Version 1, which wrote no times and sealed nothing, is read and no longer written.
 */
const VERSION_1 = Buffer.from('MARGLOG1', 'latin1');
const VERSION_2 = Buffer.from('MARGLOG2', 'latin1');
const HEADER_2 = 16;
const TIME = 8;
const MARKER = Buffer.from([0xf5, 0x52, 0x45, 0x43]);
const RECORD_HEAD = 12;

/** The most bytes one record may hold: 64 MiB. */
export const MAX_RECORD_BYTES = 64 * 1024 * 1024;

/** One record of a log, and when it was written: milliseconds since 1970 UTC, or null where nobody knows. */
export interface LogRecord {
  bytes: Uint8Array;
  at: number | null;
}

/** What a log's bytes turned out to be. `wholeLength` is where the last whole record ends. */
export interface LogScan {
  version: 1 | 2;
  /** Sealed logs that came before this one; its first record then holds all they come to. */
  sealed: number;
  records: LogRecord[];
  wholeLength: number;
  /** `torn`: the last write never finished. `damaged`: bytes changed that had been written whole. */
  state: 'whole' | 'torn' | 'damaged';
}

/** Bytes of a whole log file that holds these records, after `sealed` logs before it. */
export function encodeLog(records: readonly LogRecord[], sealed = 0): Buffer {
  return Buffer.concat([encodeHeader(sealed), ...records.map(encodeRecord)]);
}

function encodeHeader(sealed: number): Buffer {
  const header = Buffer.alloc(HEADER_2);
  VERSION_2.copy(header);
  header.writeUInt32LE(sealed, VERSION_2.length);
  header.writeUInt32LE(crc32(header.subarray(0, 12)), 12);
  return header;
}

/** Bytes of one record, ready to be written behind the others. */
export function encodeRecord({ bytes, at }: LogRecord): Buffer {
  const length = TIME + bytes.length;
  const record = Buffer.alloc(RECORD_HEAD + length);
  MARKER.copy(record);
  record.writeUInt32LE(length, 4);
  record.writeDoubleLE(at ?? 0, RECORD_HEAD);
  record.set(bytes, RECORD_HEAD + TIME);
  record.writeUInt32LE(checksum(record, 0, length), 8);
  return record;
}

/** Reads every whole record from the start, and says how the file ends. */
export function scanLog(file: Buffer): LogScan {
  const records: LogRecord[] = [];
  const header = readHeader(file);
  if (header === null) {
    const state = file.length === 0 ? 'whole' : isUnfinishedHeader(file) ? 'torn' : 'damaged';
    return { version: 2, sealed: 0, records, wholeLength: 0, state };
  }
  const { version, sealed } = header;
  let offset = header.length;
  while (offset < file.length) {
    const end = endOfWholeRecord(file, offset);
    if (end === null) return { version, sealed, records, wholeLength: offset, state: stateOfRest(file, offset) };
    const record = readRecord(file.subarray(offset + RECORD_HEAD, end), version);
    if (record === null) return { version, sealed, records, wholeLength: offset, state: 'damaged' };
    records.push(record);
    offset = end;
  }
  return { version, sealed, records, wholeLength: offset, state: 'whole' };
}

function readHeader(file: Buffer): { version: 1 | 2; sealed: number; length: number } | null {
  const name = file.subarray(0, VERSION_2.length);
  if (name.equals(VERSION_1)) return { version: 1, sealed: 0, length: VERSION_1.length };
  if (!name.equals(VERSION_2) || file.length < HEADER_2) return null;
  const sealed = file.readUInt32LE(VERSION_2.length);
  return encodeHeader(sealed).equals(file.subarray(0, HEADER_2)) ? { version: 2, sealed, length: HEADER_2 } : null;
}

/** Only a log that nothing was sealed before is begun by an append; the others are put in place whole. */
function isUnfinishedHeader(file: Buffer): boolean {
  const header = encodeHeader(0);
  const written = header.findIndex((byte, at) => at >= file.length || file[at] !== byte);
  return written !== -1 && isUnwritten(file.subarray(written));
}

function readRecord(stored: Buffer, version: 1 | 2): LogRecord | null {
  if (version === 1) return { bytes: stored, at: null };
  if (stored.length < TIME) return null;
  return { bytes: stored.subarray(TIME), at: stored.readDoubleLE(0) || null };
}

/** Whether these bytes are only space that was claimed: a crash can leave a file longer than what reached the disk. */
function isUnwritten(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0);
}

function checksum(file: Buffer, offset: number, length: number): number {
  const bytes = file.subarray(offset + RECORD_HEAD, offset + RECORD_HEAD + length);
  return crc32(bytes, crc32(file.subarray(offset + 4, offset + 8)));
}

function claimedEnd(file: Buffer, offset: number): number | null {
  if (offset + RECORD_HEAD > file.length || !file.subarray(offset, offset + 4).equals(MARKER)) return null;
  return offset + RECORD_HEAD + file.readUInt32LE(offset + 4);
}

function endOfWholeRecord(file: Buffer, offset: number): number | null {
  const end = claimedEnd(file, offset);
  if (end === null || end > file.length) return null;
  return checksum(file, offset, end - offset - RECORD_HEAD) === file.readUInt32LE(offset + 8) ? end : null;
}

/**
 * Every append is flushed before the next begins, so an unfinished write can only be the last record, of which some
 * bytes may be missing or still zero. Whole records, or any other bytes, behind a broken record therefore mean damage.
 */
function stateOfRest(file: Buffer, brokenAt: number): 'torn' | 'damaged' {
  const end = claimedEnd(file, brokenAt);
  if (end !== null && !isUnwritten(file.subarray(end))) return 'damaged';
  for (let next = file.indexOf(MARKER, brokenAt + 1); next !== -1; next = file.indexOf(MARKER, next + 1)) {
    if (endOfWholeRecord(file, next) !== null) return 'damaged';
  }
  return 'torn';
}
