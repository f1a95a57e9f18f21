import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { goMsSchema } from './go-log.ts';

/** The most letters of one sentence on a card. */
export const CARD_SENTENCE_LETTERS = 300;

/** How much the pupil is to throw in. Both agree on it; what it will be, only the mentor sees. */
export const cardDifficultySchema = z.enum(['none', 'gentle', 'some', 'more']);
export type CardDifficulty = z.infer<typeof cardDifficultySchema>;

export const surpriseKindSchema = z.enum([
  'silence',
  'shrug',
  'is-that-good',
  'misread-advice',
  'upset',
  'over-confident-yes',
]);
export type SurpriseKind = z.infer<typeof surpriseKindSchema>;

/** One thing the pupil throws in, and when it is due. */
export const surpriseSchema = z.object({
  id: z.string().min(1).max(64),
  kind: surpriseKindSchema,
  /** What to do or say, in words for whoever plays the pupil. */
  words: z.string().max(CARD_SENTENCE_LETTERS),
  /** Milliseconds of speaking, without pauses: in a pause nothing becomes due. */
  dueMs: z.number().nonnegative(),
});
export type Surprise = z.infer<typeof surpriseSchema>;

/** What only whoever plays the pupil sees: who the pupil is today, and what they will throw in. */
export const pupilCardSchema = z.object({
  /** Who the pupil is, a sentence each. */
  persona: z.array(z.string().max(CARD_SENTENCE_LETTERS)),
  surprises: z.array(surpriseSchema),
});
export type PupilCard = z.infer<typeof pupilCardSchema>;

/** What was noted on the card during the go. */
export const cardEntrySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('surprise'), surpriseId: surpriseSchema.shape.id, goMs: goMsSchema }),
  /** One that was not on the card: whoever played the pupil thought of it. */
  z.object({ kind: z.literal('unplanned'), surprise: surpriseKindSchema, goMs: goMsSchema }),
  z.object({ kind: z.literal('pupil-spoke'), fromMs: goMsSchema, toMs: goMsSchema }),
]);
export type CardEntry = z.infer<typeof cardEntrySchema>;

/** A card with what was noted on it. */
export const notedCardSchema = z.object({ card: pupilCardSchema, entries: z.array(cardEntrySchema) });
export type NotedCard = z.infer<typeof notedCardSchema>;

/**
 * `rehearsal-card.json`: the card of the go beside it. It lies in a file of its own, because the go is seen by every
 * window and the card by one.
 */
export const cardRecordSchema = notedCardSchema.extend({
  version: z.literal(1),
  takeId: idSchema,
  /** What the card was drawn with: the same seed draws the same card. */
  seed: z.string().min(1).max(64),
});
export type CardRecord = z.infer<typeof cardRecordSchema>;
