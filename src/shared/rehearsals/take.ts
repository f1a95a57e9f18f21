import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { beatKindSchema, scriptChoiceSchema } from '../scripts/script.ts';

/** How long one beat took in a take; pauses are not counted. */
export const beatTimingSchema = z.object({
  beatId: idSchema,
  kind: beatKindSchema,
  /** The name somebody gave it; without one it is called after its kind. */
  title: z.string().max(60).nullish(),
  /** Milliseconds spoken, and milliseconds the script allows at the chosen pace. */
  spentMs: z.number().int().nonnegative(),
  plannedMs: z.number().int().nonnegative(),
});
export type BeatTiming = z.infer<typeof beatTimingSchema>;

/** `take.json`: one run of a script that somebody chose to keep. No score, no total, no ranking. */
export const takeSchema = z.object({
  version: z.literal(1),
  id: idSchema,
  artefactId: idSchema,
  choice: scriptChoiceSchema,
  /** What was rehearsed, in words, so the list still reads well when the script has changed. */
  scriptTitle: z.string().max(120),
  variantName: z.string().max(80).nullable(),
  speakerId: idSchema,
  pupilPlayedById: idSchema,
  startedAt: z.iso.datetime(),
  timings: z.array(beatTimingSchema),
  pausedMs: z.number().int().nonnegative(),
  /** The mentor's one thing that worked, and one to try. */
  mentorNote: z.string().max(2000),
  reviewOn: z.iso.date(),
});
export type Take = z.infer<typeof takeSchema>;
