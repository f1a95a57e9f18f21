import { z } from 'zod';

/** The part of the platform's `Blob` both sides may rely on; the shared code sees neither DOM nor Node. */
export interface BytesBlob {
  readonly size: number;
  readonly type: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Bytes on the wire are Blobs: the RPC library carries those in one piece, and typed arrays not at all. */
export const bytesSchema = z.custom<BytesBlob>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    typeof (value as Partial<BytesBlob>).size === 'number' &&
    typeof (value as Partial<BytesBlob>).arrayBuffer === 'function',
  'expected bytes',
);
