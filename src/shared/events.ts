import { z } from 'zod';
import { documentRefSchema } from './documents/document-ref.ts';
import { idSchema } from './ids.ts';
import { importJobSchema } from './intake/import-job.ts';
import { writabilitySchema } from './library/library-record.ts';
import { goNowSchema } from './rehearsals/go.ts';

/** What the main process announces. Events state facts; they never ask for anything. */
export const appEventSchema = z.discriminatedUnion('type', [
  /** The stream is open: everything after this will be heard, so whoever listens now reads its facts afresh. */
  z.object({ type: z.literal('events.ready') }),
  /** Some artefact was added, edited, trashed or restored; `artefactId` is null when any of them may have changed. */
  z.object({ type: z.literal('library.changed'), artefactId: idSchema.nullable() }),
  /** People, settings or the library's name changed. */
  z.object({ type: z.literal('library.settings-changed') }),
  /** Saving became possible or impossible. */
  z.object({ type: z.literal('library.writability'), writability: writabilitySchema }),
  /** An update reached the disk. `update` is a Yjs update, base64. Applying one's own again is harmless. */
  z.object({ type: z.literal('documents.changed'), ref: documentRefSchema, update: z.base64() }),
  /** An import moved on. */
  z.object({ type: z.literal('intake.progress'), job: importJobSchema }),
  /** A recording of an artefact was begun, finished or thrown away, or a clip deleted. */
  z.object({ type: z.literal('recordings.changed'), artefactId: idSchema }),
  /** The palettes of marking codes or the bank of comments changed. */
  z.object({ type: z.literal('marking.changed'), what: z.enum(['palettes', 'comments']) }),
  /** A pack of sentence starters was added, changed or removed. */
  z.object({ type: z.literal('starters.changed') }),
  /** Marking alone began, went on or ended on a piece of work, or something was settled afterwards. */
  z.object({ type: z.literal('blind.changed'), artefactId: idSchema }),
  /** A whole-class sheet was made, changed, put in the trash or deleted. */
  z.object({ type: z.literal('class-sheets.changed'), sheetId: idSchema }),
  /** A go began, moved on, or is over (null). Whoever watches counts on from it. Nothing of the pupil's card is in it. */
  z.object({ type: z.literal('rehearsals.go'), artefactId: idSchema, now: goNowSchema.nullable() }),
  /** A pupil's card was drawn, or something noted on it; only whoever plays the pupil asks what. */
  z.object({ type: z.literal('rehearsals.card'), artefactId: idSchema }),
  /** What pupils' cards are drawn from was changed; only whoever plays the pupil asks how. */
  z.object({ type: z.literal('card-packs.changed') }),
  /** A take was kept, changed or deleted. */
  z.object({ type: z.literal('rehearsals.changed'), artefactId: idSchema }),
]);
export type AppEvent = z.infer<typeof appEventSchema>;
