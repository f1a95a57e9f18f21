import { MOST_CHUNK_BYTES } from '../../shared/recordings/recording.ts';
import { BYTES_PER_SAMPLE } from '../../shared/recordings/wav.ts';

/** The blocks of sound that fit into one piece on its way to the disk, joined, and how many they are. */
export function nextPiece(waiting: readonly Int16Array<ArrayBuffer>[]): {
  piece: Int16Array<ArrayBuffer>;
  blocks: number;
} {
  const most = MOST_CHUNK_BYTES / BYTES_PER_SAMPLE;
  let length = 0;
  let blocks = 0;
  while (blocks < waiting.length && length + waiting[blocks]!.length <= most) {
    length += waiting[blocks]!.length;
    blocks += 1;
  }
  const piece = new Int16Array(length);
  let at = 0;
  for (const block of waiting.slice(0, blocks)) {
    piece.set(block, at);
    at += block.length;
  }
  return { piece, blocks };
}
