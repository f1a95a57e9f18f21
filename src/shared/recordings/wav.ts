/**
 * Recordings are WAV files: 16-bit PCM, one channel, whole numbers little-endian, behind a header of 44 bytes (Microsoft
 * and IBM, Multimedia Programming Interface and Data Specifications 1.0, 1991). The header holds two lengths; both follow
 * from the size of the file, so a recording that broke off is mended by writing the header again.
 */
export const WAV_HEADER_BYTES = 44;
export const BYTES_PER_SAMPLE = 2;

/** What a header says of the sound behind it. */
export interface WavHeader {
  /** Samples a second. */
  sampleRate: number;
  soundBytes: number;
}

/** The header of a file with this sound. */
export function wavHeader({ sampleRate, soundBytes }: WavHeader): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(WAV_HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  const word = (at: number, text: string) =>
    bytes.set(
      Array.from(text, (letter) => letter.charCodeAt(0)),
      at,
    );
  word(0, 'RIFF');
  view.setUint32(4, WAV_HEADER_BYTES - 8 + soundBytes, true);
  word(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * BYTES_PER_SAMPLE, true);
  view.setUint16(32, BYTES_PER_SAMPLE, true);
  view.setUint16(34, 8 * BYTES_PER_SAMPLE, true);
  word(36, 'data');
  view.setUint32(40, soundBytes, true);
  return bytes;
}

/** Reads a header as `wavHeader` writes it; null for anything else. */
export function readWavHeader(bytes: Uint8Array): WavHeader | null {
  if (bytes.length < WAV_HEADER_BYTES) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = { sampleRate: view.getUint32(24, true), soundBytes: view.getUint32(40, true) };
  return wavHeader(header).every((byte, i) => byte === bytes[i]) ? header : null;
}

/** How long this many bytes of sound last, in whole milliseconds. */
export function soundMs(soundBytes: number, sampleRate: number): number {
  return Math.round((soundBytes / BYTES_PER_SAMPLE / sampleRate) * 1000);
}

/** The samples that fit into a time, as bytes. */
export function soundBytesIn(ms: number, sampleRate: number): number {
  return Math.floor((ms / 1000) * sampleRate) * BYTES_PER_SAMPLE;
}
