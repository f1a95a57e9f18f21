import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { phaseSchema } from '../marking/palette.ts';
import { beatKindSchema, levelSchema, pupilProfileSchema } from '../scripts/script.ts';
import { cardDifficultySchema, surpriseKindSchema } from './pupil-card.ts';

/** Ways to say one thing, of which one is drawn. They are spoken to whoever plays the pupil: "You …". */
const linesSchema = z.array(z.string().trim().min(1).max(300)).min(1).max(40);
const linesByLevelSchema = z.record(levelSchema, linesSchema);

/** One kind of surprise: when it comes, and ways to do it. */
export const surpriseSourceSchema = z.object({
  /** The lowest difficulty at which it comes. */
  from: cardDifficultySchema.exclude(['none']),
  /** The parts of feedback a pupil most often answers like this; it is likelier in these. */
  fits: z.array(beatKindSchema),
  /** The pupils who most often answer like this; it is likelier from them. */
  suits: pupilProfileSchema.omit({ age: true }).partial(),
  words: linesSchema,
});
export type SurpriseSource = z.infer<typeof surpriseSourceSchema>;

/** What pupils' cards are made of, for children of one phase. No sentence is about a real child. */
export const cardPackSchema = z.object({
  id: idSchema,
  name: z.string().trim().min(1).max(60),
  phase: phaseSchema,
  personas: z.object({
    /** The pupil of a script that is for nobody in particular. */
    anyone: linesSchema,
    confidence: linesByLevelSchema,
    motivation: linesByLevelSchema,
    priorAttainment: linesByLevelSchema,
    /** Younger than the class, of it, or older. `{year}` stands for the year group. */
    age: linesByLevelSchema,
    /** Something that is so today and has nothing to do with the work. */
    today: linesSchema,
  }),
  surprises: z.record(surpriseKindSchema, surpriseSourceSchema),
});
export type CardPack = z.infer<typeof cardPackSchema>;
