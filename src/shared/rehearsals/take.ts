import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { goSettingsSchema, soundSpanSchema } from './go.ts';
import { goEntrySchema } from './go-log.ts';
import { notedCardSchema } from './pupil-card.ts';
import { plannedBeatSchema, rehearsalPlanSchema } from './rehearsal-plan.ts';
import { takeRemarksSchema } from './take-remarks.ts';

const wholeMilliseconds = z.number().int().nonnegative();

/** How long one beat took in a take, and what was to be said; pauses are not counted. */
export const beatTimingSchema = plannedBeatSchema.omit({ id: true, text: true }).extend({
  beatId: idSchema,
  /** The words as they stood; empty in takes from before they were kept. */
  text: z.string().default(''),
  spentMs: wholeMilliseconds,
});
export type BeatTiming = z.infer<typeof beatTimingSchema>;

/** `take.json`: one run of a script that somebody chose to keep. No score, no total, no ranking. */
export const takeSchema = rehearsalPlanSchema.omit({ beats: true }).extend({
  version: z.literal(2),
  id: idSchema,
  artefactId: idSchema,
  speakerId: idSchema,
  pupilPlayedById: idSchema,
  startedAt: z.iso.datetime(),
  settings: goSettingsSchema,
  /** What this take tried, from the one before; empty where nothing was said. */
  aim: z.string().max(500),
  timings: z.array(beatTimingSchema),
  pausedMs: wholeMilliseconds,
  /** What happened when, up to its end; the likeliest order in takes from before it was kept. */
  log: z.array(goEntrySchema),
  /** The pupil's card and what was noted on it: now both may see it. Null where there was none. */
  pupil: notedCardSchema.nullable(),
  /** How long its recording is; null where none was kept. */
  sound: z.object({ ms: wholeMilliseconds }).nullable(),
  soundSpans: z.array(soundSpanSchema),
  ...takeRemarksSchema.shape,
  reviewOn: z.iso.date(),
});
export type Take = z.infer<typeof takeSchema>;
