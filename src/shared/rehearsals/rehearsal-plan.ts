import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { beatsAsSaid, lengthOf } from '../scripts/script-plan.ts';
import {
  beatAnchorSchema,
  beatKindSchema,
  pupilProfileSchema,
  scriptChoiceSchema,
  type Script,
} from '../scripts/script.ts';

/** One beat as it is to be said, and what in the work it is about. */
export const plannedBeatSchema = z.object({
  id: idSchema,
  kind: beatKindSchema,
  /** The name somebody gave it; without one it is called after its kind. */
  title: z.string().max(60).nullish(),
  text: z.string(),
  anchors: z.array(beatAnchorSchema).default([]),
  /** Milliseconds the script allows at the chosen pace. */
  plannedMs: z.number().int().nonnegative(),
});
export type PlannedBeat = z.infer<typeof plannedBeatSchema>;

/** What is rehearsed, fixed when it starts: editing the script meanwhile does not move the floor under the speaker. */
export const rehearsalPlanSchema = z.object({
  choice: scriptChoiceSchema,
  /** What was rehearsed, in words, so that it still reads well when the script has changed. */
  scriptTitle: z.string().max(120),
  variantName: z.string().max(80).nullable(),
  /** The fictional pupil the variant is for; null for the base. */
  profile: pupilProfileSchema.nullable().default(null),
  beats: z.array(plannedBeatSchema).min(1).readonly(),
});
export type RehearsalPlan = z.infer<typeof rehearsalPlanSchema>;

/** The plan for saying a script as the base or one variant has it. Beats without words are left out; all may be. */
export function planRehearsal(script: Script, variantId: string | null, wordsPerMinute: number): RehearsalPlan {
  const variant = script.variants.find(({ id }) => id === variantId) ?? null;
  const beats = beatsAsSaid(script, variantId).filter(({ text }) => text.trim() !== '');
  return {
    choice: { scriptId: script.id, variantId: variant?.id ?? null },
    scriptTitle: script.title.slice(0, 120),
    variantName: variant?.name.slice(0, 80) ?? null,
    profile: variant?.profile ?? null,
    beats: beats.map((beat) => ({
      id: beat.id,
      kind: beat.kind,
      title: beat.title?.slice(0, 60),
      text: beat.text,
      anchors: beat.anchors,
      plannedMs: lengthOf(beat, wordsPerMinute).seconds * 1000,
    })),
  };
}

/** Milliseconds the whole plan allows. */
export function plannedTotal(beats: readonly { plannedMs: number }[]): number {
  return beats.reduce((sum, { plannedMs }) => sum + plannedMs, 0);
}

/** The place of the beat that the plan has at so many milliseconds of speaking; the last one from its end on. */
export function plannedBeatAt(beats: readonly { plannedMs: number }[], ms: number): number {
  let endsMs = 0;
  const place = beats.findIndex(({ plannedMs }) => (endsMs += plannedMs) > ms);
  return place < 0 ? beats.length - 1 : place;
}
