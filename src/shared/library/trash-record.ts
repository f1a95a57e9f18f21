import { z } from 'zod';
import { trashedArtefactSchema } from './artefact.ts';

/** `trash.json` in the folder of something in the trash. */
export const trashRecordSchema = trashedArtefactSchema
  .pick({ trashedAt: true, deleteOn: true })
  .extend({ version: z.literal(1) });
export type TrashRecord = z.infer<typeof trashRecordSchema>;

/** One record of `deletions.log`: that something was deleted for good, and when; never what it said. */
export const deletionSchema = z.object({
  artefactId: z.string(),
  deletedAt: z.iso.datetime(),
});
export type Deletion = z.infer<typeof deletionSchema>;
