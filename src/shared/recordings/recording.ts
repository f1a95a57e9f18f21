import { z } from 'zod';
import { idSchema } from '../ids.ts';

/** The longest voice clip. */
export const LONGEST_CLIP_MS = 60_000;
/** The longest recorded take. A rehearsal is meant to last seven minutes; this only keeps a forgotten one from filling the disk. */
export const LONGEST_TAKE_MS = 60 * 60_000;

/** The most bytes one piece of a recording may hold. */
export const MOST_CHUNK_BYTES = 1024 * 1024;

/** What a clip speaks about: a place (page coordinates) or a mark that is there. */
export const clipTargetSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('place'), pageId: idSchema, x: z.number().int(), y: z.number().int() }),
  z.object({
    kind: z.literal('mark'),
    annotationId: idSchema,
    pageId: idSchema,
    x: z.number().int(),
    y: z.number().int(),
  }),
]);
export type ClipTarget = z.infer<typeof clipTargetSchema>;

/** Whom a recording belongs to; this decides where its file lies, how long it may be, and what deletes it. */
export const recordingOwnerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('clip'), artefactId: idSchema, personId: idSchema, target: clipTargetSchema }),
  z.object({ kind: z.literal('take'), artefactId: idSchema, takeId: idSchema }),
]);
export type RecordingOwner = z.infer<typeof recordingOwnerSchema>;

/** The longest a recording of this owner may be. */
export function longestMs(owner: Pick<RecordingOwner, 'kind'>): number {
  return owner.kind === 'clip' ? LONGEST_CLIP_MS : LONGEST_TAKE_MS;
}

/** Names a recording that is under way. */
export const recordingRefSchema = z.object({ artefactId: idSchema, recordingId: idSchema });
export type RecordingRef = z.infer<typeof recordingRefSchema>;

/** `recording.json`: what is known of a recording until it is finished. */
export const recordingRecordSchema = z.object({
  version: z.literal(1),
  id: idSchema,
  owner: recordingOwnerSchema,
  startedAt: z.iso.datetime(),
  /** Samples a second. */
  sampleRate: z.number().int().min(8_000).max(96_000),
});
export type RecordingRecord = z.infer<typeof recordingRecordSchema>;

/** A sound file as it is on the disk. */
export const soundSchema = z.object({
  id: idSchema,
  durationMs: z.number().int().nonnegative(),
  bytes: z.number().int().nonnegative(),
});
export type Sound = z.infer<typeof soundSchema>;

/** A recording that was begun and neither finished nor thrown away. */
export const unfinishedRecordingSchema = recordingRecordSchema.omit({ version: true }).extend({
  durationMs: z.number().int().nonnegative(),
  /** How many samples there are: whoever goes on with it begins behind them. */
  samples: z.number().int().nonnegative(),
  /** Milliseconds since its last piece came; what is being recorded at this moment has only just been heard. */
  silentMs: z.number().int().nonnegative(),
});
export type UnfinishedRecording = z.infer<typeof unfinishedRecordingSchema>;
