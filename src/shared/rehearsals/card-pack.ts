import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { phaseSchema } from '../marking/palette.ts';
import { beatKindSchema, levelSchema, pupilProfileSchema } from '../scripts/script.ts';
import { CARD_SENTENCE_LETTERS, cardDifficultySchema, surpriseKindSchema } from './pupil-card.ts';

/** Ways to say one thing, of which one is drawn. They are spoken to whoever plays the pupil: "You …". */
export const cardLinesSchema = z.array(z.string().trim().min(1).max(CARD_SENTENCE_LETTERS)).min(1).max(40);
const linesByLevelSchema = z.record(levelSchema, cardLinesSchema);

/** One kind of surprise: when it comes, and ways to do it. */
export const surpriseSourceSchema = z.object({
  /** The lowest difficulty at which it comes. */
  from: cardDifficultySchema.exclude(['none']),
  /** The parts of feedback a pupil most often answers like this; it is likelier in these. */
  fits: z.array(beatKindSchema),
  /** The pupils who most often answer like this; it is likelier from them. */
  suits: pupilProfileSchema.omit({ age: true }).partial(),
  words: cardLinesSchema,
});
export type SurpriseSource = z.infer<typeof surpriseSourceSchema>;

/** What pupils' cards are made of, for children of one phase. No sentence is about a real child. */
export const cardPackSchema = z.object({
  id: idSchema,
  name: z.string().trim().min(1).max(60),
  phase: phaseSchema,
  personas: z.object({
    /** The pupil of a script that is for nobody in particular. */
    anyone: cardLinesSchema,
    confidence: linesByLevelSchema,
    motivation: linesByLevelSchema,
    priorAttainment: linesByLevelSchema,
    /** Younger than the class, of it, or older. `{year}` stands for the year group. */
    age: linesByLevelSchema,
    /** Something that is so today and has nothing to do with the work. */
    today: cardLinesSchema,
  }),
  surprises: z.record(surpriseKindSchema, surpriseSourceSchema),
});
export type CardPack = z.infer<typeof cardPackSchema>;

export const cardPacksSchema = z.array(cardPackSchema).min(1).max(20);

/** `pupil-cards.json`, at the root of the library. */
export const cardPacksRecordSchema = z.object({ version: z.literal(1), packs: cardPacksSchema });
