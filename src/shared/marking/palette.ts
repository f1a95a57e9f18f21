import { z } from 'zod';
import { findingSchema, inkColourSchema } from '../annotations/annotation.ts';
import { idSchema } from '../ids.ts';

/** A slip is made by somebody who knows better; a misunderstanding needs teaching. The second matters more (6q). */
export const errorKinds = ['slip', 'misunderstanding'] as const;
export const errorKindSchema = z.enum(errorKinds);
export type ErrorKind = z.infer<typeof errorKindSchema>;

/** Name of a code within its palette; stamps on pages remember it. */
export const codeIdSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'not the name of a code');

export const codeSchema = z.object({
  id: codeIdSchema,
  /** What is written on the page, such as "Sp" or "//". */
  symbol: z.string().trim().min(1).max(6),
  /** What it means to the people who mark. */
  meaning: z.string().trim().min(1).max(60),
  /** The same for the pupil who reads it: what to do about it. */
  pupilMeaning: z.string().trim().min(1).max(160),
  /** The letter that chooses it while codes are being stamped. */
  key: z
    .string()
    .regex(/^[a-z]$/, 'a key is one letter from a to z')
    .optional(),
  /** Which kind of error it usually marks; absent when it marks none. Each stamp can say otherwise. */
  errorKind: errorKindSchema.optional(),
  /** A stamp of this code is a finding of this kind. */
  finding: findingSchema.optional(),
  colour: inkColourSchema,
  /** True for the code that asks the pupil to proof-read instead of marking every slip. */
  proofRead: z.literal(true).optional(),
});
export type Code = z.infer<typeof codeSchema>;

export const phases = ['primary', 'secondary', 'any'] as const;
export const phaseSchema = z.enum(phases);
export type Phase = z.infer<typeof phaseSchema>;

/** A school's own set of marking codes. Codes are set by schools and collide between them, so nothing here is "the" set. */
export const paletteSchema = z.object({
  id: idSchema,
  name: z.string().trim().min(1).max(60),
  phase: phaseSchema,
  codes: z.array(codeSchema).max(40),
});
export type Palette = z.infer<typeof paletteSchema>;

/** The palettes of a library, and the one this class marks with. */
export const palettesSchema = z.object({
  activeId: idSchema,
  palettes: z.array(paletteSchema).min(1).max(40),
});
export type Palettes = z.infer<typeof palettesSchema>;

/** `palettes.json`, at the root of the library. */
export const palettesRecordSchema = palettesSchema.extend({ version: z.literal(1) });
export type PalettesRecord = z.infer<typeof palettesRecordSchema>;

/** The palette this class marks with; the first when the chosen one is gone. */
export function activePalette({ activeId, palettes }: Palettes): Palette {
  return palettes.find(({ id }) => id === activeId) ?? palettes[0]!;
}
