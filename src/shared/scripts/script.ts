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

/** One beat as read from the document. `core` beats must say the same thing to every pupil. */
export interface Beat {
  id: string;
  kind: BeatKind;
  core: boolean;
  text: string;
}

/** A beat as one variant says it. */
export interface VariantBeat extends Beat {
  /** Where the words come from: the base script, or this variant's own. */
  source: 'inherited' | 'own';
}

export interface Variant {
  id: string;
  name: string;
  profile: PupilProfile;
  beats: VariantBeat[];
}

export interface Script {
  id: string;
  title: string;
  mode: ScriptMode;
  /** Whose script it is: the person who would give the feedback. */
  personId: string;
  madeAt: number;
  beats: Beat[];
  variants: Variant[];
}

/** Which words are rehearsed or printed: the base, or one variant of it. */
export const scriptChoiceSchema = z.object({ scriptId: idSchema, variantId: idSchema.nullable() });
export type ScriptChoice = z.infer<typeof scriptChoiceSchema>;
