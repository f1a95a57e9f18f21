import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeLog, scanLog, type LogRecord } from './log-format.ts';

const bytes = fc.uint8Array({ minLength: 0, maxLength: 60 });
const record = fc.record({ bytes, at: fc.option(fc.integer({ min: 1, max: 8.64e15 })) });
const records = fc.array(record, { maxLength: 8 });
const asText = (list: readonly LogRecord[]) =>
  list.map(({ at, bytes }) => `${at} ${Buffer.from(bytes).toString('hex')}`);

test('every log reads back as what was written', () => {
  fc.assert(
    fc.property(records, (written) => {
      const scan = scanLog(encodeLog(written));
      expect(scan.state).toBe('whole');
      expect(asText(scan.records)).toEqual(asText(written));
    }),
  );
});

test('a log of 30 records cut at any byte gives back every record before the cut', () => {
  const written = Array.from({ length: 30 }, (_, index) => ({
    bytes: new Uint8Array(5 + index).fill(index + 1),
    at: 1_700_000_000_000 + index,
  }));
  const whole = encodeLog(written);
  const ends = written.map((_, index) => encodeLog(written.slice(0, index + 1)).length);
  for (let length = 0; length <= whole.length; length += 1) {
    const scan = scanLog(whole.subarray(0, length));
    const expected = ends.filter((end) => end <= length).length;
    expect(scan.records).toHaveLength(expected);
    const cleanCut = length === 0 || length === encodeLog([]).length || ends.includes(length);
    expect(scan.state).toBe(cleanCut ? 'whole' : 'torn');
  }
});

test('a changed byte anywhere before the last record is damage, never a shorter log', () => {
  fc.assert(
    fc.property(records, record, fc.nat(), fc.integer({ min: 1, max: 255 }), (before, last, place, change) => {
      fc.pre(before.length > 0);
      const file = encodeLog([...before, last]);
      const position = place % encodeLog(before).length;
      file[position] = file[position]! ^ change;
      expect(scanLog(file).state).toBe('damaged');
    }),
    { numRuns: 500 },
  );
});

test('whatever the last write left behind, the records before it are read', () => {
  fc.assert(
    fc.property(records, record, fc.nat(), (before, last, cut) => {
      const wholeLength = encodeLog(before).length;
      const file = encodeLog([...before, last]);
      file.fill(0, wholeLength + (cut % (file.length - wholeLength)));
      const scan = scanLog(file);
      expect(scan.state).not.toBe('damaged');
      expect(asText(scan.records).slice(0, before.length)).toEqual(asText(before));
    }),
  );
});

test('a file that is something else altogether is damage', () => {
  expect(scanLog(Buffer.from('%PDF-1.7 and so on')).state).toBe('damaged');
});

test('a file of zeros is a first write that never finished', () => {
  expect(scanLog(Buffer.alloc(100)).state).toBe('torn');
});
