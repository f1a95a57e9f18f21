import { expect, test } from 'vitest';
import { readWavHeader, soundBytesIn, soundMs, wavHeader } from './wav.ts';

test('a header says what it was given, in the bytes every player knows', () => {
  const header = wavHeader({ sampleRate: 24_000, soundBytes: 48_000 });
  expect(Buffer.from(header).toString('latin1', 0, 4)).toBe('RIFF');
  expect(Buffer.from(header).readUInt32LE(4)).toBe(36 + 48_000);
  expect(Buffer.from(header).toString('latin1', 8, 16)).toBe('WAVEfmt ');
  expect([...header.subarray(16, 36)]).toEqual([
    16, 0, 0, 0, 1, 0, 1, 0, 0xc0, 0x5d, 0, 0, 0x80, 0xbb, 0, 0, 2, 0, 16, 0,
  ]);
  expect(readWavHeader(header)).toEqual({ sampleRate: 24_000, soundBytes: 48_000 });
});

test('what is no header of ours is not taken for one', () => {
  expect(readWavHeader(new Uint8Array(10))).toBeNull();
  expect(readWavHeader(new Uint8Array(44))).toBeNull();
  const stereo = wavHeader({ sampleRate: 24_000, soundBytes: 8 });
  stereo[22] = 2;
  expect(readWavHeader(stereo)).toBeNull();
});

test('time and bytes are each other’s measure', () => {
  expect(soundMs(48_000, 24_000)).toBe(1_000);
  expect(soundBytesIn(1_000, 24_000)).toBe(48_000);
  expect(soundBytesIn(0.03, 24_000)).toBe(0);
});
