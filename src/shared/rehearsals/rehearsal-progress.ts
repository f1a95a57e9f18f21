import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { beatKindSchema, scriptChoiceSchema } from '../scripts/script.ts';
import { beatTimingSchema } from './take.ts';
import { readClock, type RehearsalState } from './rehearsal-clock.ts';

const milliseconds = z.number().nonnegative();

/** `rehearsal.json`: a go under way, saved as it goes and gone when it is over. It is no take; nobody said to keep it. */
export const rehearsalProgressSchema = z.object({
  version: z.literal(1),
  artefactId: idSchema,
  plan: z.object({
    choice: scriptChoiceSchema,
    scriptTitle: z.string(),
    variantName: z.string().nullable(),
    beats: z
      .array(
        z.object({
          id: idSchema,
          kind: beatKindSchema,
          title: beatTimingSchema.shape.title,
          text: z.string(),
          plannedMs: milliseconds,
        }),
      )
      .min(1)
      .readonly(),
  }),
  speakerId: idSchema,
  pupilPlayedById: idSchema,
  startedAt: z.iso.datetime(),
  /** What was written about it after its end, and not kept yet; absent before. */
  note: z.string().max(2000).optional(),
  /** Where it stood when it was saved last: the beat, and milliseconds spoken in each and paused. */
  reached: z.object({
    beat: z.number().int().nonnegative(),
    spent: z.array(milliseconds).min(1),
    pausedMs: milliseconds,
  }),
});
export type RehearsalProgress = z.infer<typeof rehearsalProgressSchema>;
export type Reached = RehearsalProgress['reached'];

/** Where a rehearsal stands at `now`, free of the clock it ran on; null before anything was said. */
export function reachedBy(state: RehearsalState, now: number): Reached | null {
  const { phase, beat, spentMs, pausedMs } = readClock(state, now);
  return phase === 'ready' || phase === 'counting-in' ? null : { beat, spent: spentMs, pausedMs };
}

/** The rehearsal as it stood, paused from `now` on, so that the time since it was saved is not counted as spoken. */
export function pausedAt(reached: Reached, now: number): RehearsalState {
  return { phase: 'paused', ...reached, since: now };
}
