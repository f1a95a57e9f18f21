import { z } from 'zod';
import { appErrorCodes } from '../app-error.ts';
import { idSchema } from '../ids.ts';

/** Where a file to import comes from: bytes already uploaded, or (desktop only) a path the person dropped or picked. */
export const importSourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('upload'), uploadId: idSchema }),
  z.object({ kind: z.literal('path'), path: z.string().min(1).max(4096) }),
]);
export type ImportSource = z.infer<typeof importSourceSchema>;

/** Several photos can become one piece of work, in the order given. */
export const importModeSchema = z.enum(['one-artefact-per-file', 'one-artefact']);
export type ImportMode = z.infer<typeof importModeSchema>;

/** How far one file has come. Every file of a batch ends in one of the last four. */
export const importFileStateSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('waiting') }),
  z.object({ status: z.literal('working'), pagesDone: z.number().int(), pagesTotal: z.number().int().nullable() }),
  z.object({
    status: z.literal('imported'),
    artefactId: idSchema,
    pages: z.number().int(),
    notes: z.array(z.string()),
  }),
  z.object({ status: z.literal('duplicate'), artefactId: idSchema }),
  z.object({ status: z.literal('rejected'), code: z.enum(appErrorCodes), reason: z.string() }),
  z.object({ status: z.literal('cancelled') }),
]);
export type ImportFileState = z.infer<typeof importFileStateSchema>;

export const importJobSchema = z.object({
  id: idSchema,
  mode: importModeSchema,
  status: z.enum(['running', 'finished', 'cancelled']),
  files: z.array(z.object({ name: z.string(), state: importFileStateSchema })),
});
export type ImportJob = z.infer<typeof importJobSchema>;
