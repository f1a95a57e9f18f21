import { crc32 } from 'node:zlib';

/**
 * A log file is a header and then records. A record is a marker (4 bytes), the length of its bytes and a CRC-32 over
 * length and bytes (4 each, little-endian), and the bytes. The marker lets a reader find the next whole record after
 * damage, which is what tells a torn tail from a hole in the middle.
 */
const HEADER = Buffer.from('MARGLOG1', 'latin1');
const MARKER = Buffer.from([0xf5, 0x52, 0x45, 0x43]);
const RECORD_HEAD = 12;

/** The most bytes one record may hold: 64 MiB. */
export const MAX_RECORD_BYTES = 64 * 1024 * 1024;

/** What a log's bytes turned out to be. `wholeLength` is where the last whole record ends. */
export interface LogScan {
  records: Uint8Array[];
  wholeLength: number;
  /** `torn`: the last write never finished. `damaged`: bytes changed that had been written whole. */
  state: 'whole' | 'torn' | 'damaged';
}

/** Bytes of a whole log file that holds these records. */
export function encodeLog(records: readonly Uint8Array[]): Buffer {
  return Buffer.concat([HEADER, ...records.map(encodeRecord)]);
}

/** Bytes of one record, ready to be written behind the others. */
export function encodeRecord(bytes: Uint8Array): Buffer {
  const record = Buffer.alloc(RECORD_HEAD + bytes.length);
  MARKER.copy(record);
  record.writeUInt32LE(bytes.length, 4);
  record.set(bytes, RECORD_HEAD);
  record.writeUInt32LE(checksum(record, 0, bytes.length), 8);
  return record;
}

/** Reads every whole record from the start, and says how the file ends. */
export function scanLog(file: Buffer): LogScan {
  const records: Uint8Array[] = [];
  if (file.length === 0) return { records, wholeLength: 0, state: 'whole' };
  if (!file.subarray(0, HEADER.length).equals(HEADER)) {
    const unfinished = HEADER.subarray(0, file.length).equals(file) || isUnwritten(file);
    return { records, wholeLength: 0, state: unfinished ? 'torn' : 'damaged' };
  }
  let offset = HEADER.length;
  while (offset < file.length) {
    const end = endOfWholeRecord(file, offset);
    if (end === null) return { records, wholeLength: offset, state: stateOfRest(file, offset) };
    records.push(file.subarray(offset + RECORD_HEAD, end));
    offset = end;
  }
  return { records, wholeLength: offset, state: 'whole' };
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
