import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { yearGroupSchema } from '../library/artefact.ts';

/** How the feedback will reach the pupil. */
export const scriptModes = ['written', 'spoken'] as const;
export const scriptModeSchema = z.enum(scriptModes);
export type ScriptMode = z.infer<typeof scriptModeSchema>;

/** The parts feedback is made of, in the order they usually come. */
export const beatKinds = ['notice', 'strength', 'gap', 'action', 'check', 'time-to-act'] as const;
export const beatKindSchema = z.enum(beatKinds);
export type BeatKind = z.infer<typeof beatKindSchema>;

/** Three levels for each characteristic that feedback may be altered for. */
export const levelSchema = z.enum(['low', 'middle', 'high']);
export type Level = z.infer<typeof levelSchema>;

/**
 * A fictional pupil a variant is written for: the four characteristics the meeting guide names. Never a record about
 * a real child.
 */
export const pupilProfileSchema = z.object({
  confidence: levelSchema,
  motivation: levelSchema,
  age: yearGroupSchema.nullable(),
  priorAttainment: levelSchema,
});
export type PupilProfile = z.infer<typeof pupilProfileSchema>;

/** The piece of the work a beat is about: one person's annotation on one page. The annotation may be gone meanwhile. */
export const beatAnchorSchema = z.object({ annotationId: idSchema, pageId: idSchema, personId: idSchema });
export type BeatAnchor = z.infer<typeof beatAnchorSchema>;

/** One beat as read from the document. `core` beats must say the same thing to every pupil. */
export interface Beat {
  id: string;
  kind: BeatKind;
  /** A name somebody gave it; null where it is called after its kind. */
  title: string | null;
  core: boolean;
  text: string;
  /** What in the work it is about, in the order they were added. */
  anchors: BeatAnchor[];
}

/** Why a variant says a beat in other words, and the framework's statements that speak for it. */
export const changeReasonSchema = z.object({ why: z.string(), statements: z.array(z.string()).default(['6i']) });
export type ChangeReason = z.infer<typeof changeReasonSchema>;

/** A beat as one variant says it. */
export interface VariantBeat extends Beat {
  /** Where the words come from: the base script, or this variant's own. */
  source: 'inherited' | 'own';
  /** Why it has words of its own; null where it has none, or nobody said why. */
  reason: ChangeReason | null;
  /** What the base said when these words were last held against it, and what it says now; null while that is the same. */
  baseMoved: { was: string; now: string } | null;
}

export interface Variant {
  id: string;
  name: string;
  profile: PupilProfile;
  beats: VariantBeat[];
  /** Every reason that was given, by beat, also for words that were taken back since. */
  reasons: Record<string, ChangeReason>;
}

/** Advice of the linter that somebody read and set aside for these words of this beat, and why. */
export const dismissedAdviceSchema = z.object({
  ruleId: z.string().min(1),
  beatId: idSchema,
  words: z.string(),
  note: z.string(),
  personId: idSchema,
  /** Milliseconds since 1970. */
  at: z.number().int().nonnegative(),
});
export type DismissedAdvice = z.infer<typeof dismissedAdviceSchema>;

/** What became of one beat in the pupil's redraft. */
export const landedBeatSchema = z.object({ outcome: z.enum(['acted-on', 'partly', 'not']), note: z.string() });
export type LandedBeat = z.infer<typeof landedBeatSchema>;

/** Whether the feedback did something, looked at later beside the redraft. */
export interface Landing {
  redraftArtefactId: string | null;
  beats: Record<string, LandedBeat>;
  nextTime: string;
}

export interface Script {
  id: string;
  title: string;
  mode: ScriptMode;
  /** Whose script it is: the person who would give the feedback. */
  personId: string;
  madeAt: number;
  /** One sentence: what every pupil's work must show. Core, whatever the variant; empty where nobody said it. */
  expectation: string;
  beats: Beat[];
  variants: Variant[];
  dismissed: DismissedAdvice[];
  /** Null until somebody looked. */
  landing: Landing | null;
}

/** Which words are rehearsed or printed: the base, or one variant of it. */
export const scriptChoiceSchema = z.object({ scriptId: idSchema, variantId: idSchema.nullable() });
export type ScriptChoice = z.infer<typeof scriptChoiceSchema>;
