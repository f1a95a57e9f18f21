import { z } from 'zod';
import { idSchema } from '../ids.ts';

/** The parts of a whole-class sheet, in the order it is read. */
export const sheetSections = ['well', 'reteach', 'unsaid', 'slips', 'spellings', 'see-next', 'starter'] as const;
export const sheetSectionSchema = z.enum(sheetSections);
export type SheetSection = z.infer<typeof sheetSectionSchema>;

/** Pieces one sheet can be made from: a large year group. */
export const MOST_PIECES = 400;

const instantSchema = z.iso.datetime();
const wordsSchema = z.string().max(2000);
const pieceIdsSchema = z.array(idSchema).max(MOST_PIECES);
/** What an entry is about, the same each time the same marks are counted; `hand/…` for what somebody wrote themselves. */
const entryKeySchema = z.string().min(1).max(400);
/** What was counted: the marks an entry rests on. */
const countedWhatSchema = z.enum(['strength', 'opportunity', 'misunderstanding', 'slip', 'spelling', 'page']);
export type CountedWhat = z.infer<typeof countedWhatSchema>;

/** An entry as it came out of the counting. Its words never hold a pupil's alias. */
export const countedEntrySchema = z.object({
  key: entryKeySchema,
  section: sheetSectionSchema,
  words: wordsSchema,
  counted: z.object({ what: countedWhatSchema, marks: z.number().int().nonnegative() }),
  /** The pieces it was counted on, in the order they were given; of whom to see next, that pupil's. */
  from: pieceIdsSchema,
  /** True beyond what fits on a sheet people read: kept aside until somebody brings it in. */
  spare: z.boolean(),
});
export type CountedEntry = z.infer<typeof countedEntrySchema>;

/** The parts for errors, between which people move an entry: what kind of error it is, is theirs to say (6q). */
export const errorSections = ['reteach', 'unsaid', 'slips'] as const satisfies readonly SheetSection[];

/** What people made of an entry. */
export const entryEditSchema = z.object({
  /** Where it stood when it was edited, for an entry that is not counted any more. */
  section: sheetSectionSchema,
  /** Where people moved it; null where they left it. */
  movedTo: sheetSectionSchema.nullable().default(null),
  /** Their own words, which win over what was counted; null where they left it. */
  words: wordsSchema.nullable(),
  /** Whether it stays off the sheet; null where nobody said. */
  leftOut: z.boolean().nullable(),
  /** The pieces it rested on when it was edited, so that it can still be hidden with them. */
  from: pieceIdsSchema,
});
export type EntryEdit = z.infer<typeof entryEditSchema>;

/** One counting over a set of pieces. */
export const countingSchema = z.object({
  at: instantSchema,
  /** The whole set. */
  pieces: pieceIdsSchema.min(1),
  /** Those of the set that were not counted, because people marked them alone just then. */
  alone: pieceIdsSchema,
  entries: z.array(countedEntrySchema).max(2000),
});
export type Counting = z.infer<typeof countingSchema>;

/** `class-sheets/<id>.json`: what a class needs next, counted from a set of its work and then edited by people. */
export const classSheetSchema = z.object({
  version: z.literal(1),
  id: idSchema,
  title: z.string().trim().min(1).max(120),
  madeAt: instantSchema,
  changedAt: instantSchema,
  counting: countingSchema,
  /** By the key of the entry. */
  edits: z.record(entryKeySchema, entryEditSchema),
  /** Set while it is in the trash. */
  trashed: z.object({ at: instantSchema, deleteOn: z.iso.date() }).nullable(),
});
export type ClassSheet = z.infer<typeof classSheetSchema>;

/** What people do to a sheet. Each step has one that takes it back, see `takingBack`. */
export const sheetStepSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('rename'), title: classSheetSchema.shape.title }),
  /** What people made of one entry; null takes all of that back. */
  z.object({ type: z.literal('edit'), key: entryKeySchema, edit: entryEditSchema.nullable() }),
  /** The marks were counted again. What people wrote stays. */
  z.object({ type: z.literal('count'), counting: countingSchema }),
]);
export type SheetStep = z.infer<typeof sheetStepSchema>;

/** A sheet as it may be seen just now, and how many of its entries may not. */
export const seenSheetSchema = z.object({ sheet: classSheetSchema, hidden: z.number().int().nonnegative() });
export type SeenSheet = z.infer<typeof seenSheetSchema>;

/** One row of the list of sheets. */
export const sheetSummarySchema = classSheetSchema
  .pick({ id: true, title: true, madeAt: true, changedAt: true, trashed: true })
  .extend({ pieces: z.number().int().positive() });
export type SheetSummary = z.infer<typeof sheetSummarySchema>;

/** The list of sheets. */
export const sheetShelfSchema = z.object({
  sheets: z.array(sheetSummarySchema),
  /** Folders, relative to the library, whose sheet is damaged beyond its last good copy: never taken for empty. */
  unreadable: z.array(z.string()),
});
export type SheetShelf = z.infer<typeof sheetShelfSchema>;

/** The row of a sheet. */
export function summariseSheet({ id, title, madeAt, changedAt, trashed, counting }: ClassSheet): SheetSummary {
  return { id, title, madeAt, changedAt, trashed, pieces: counting.pieces.length };
}

/** How many pieces a counting rests on. */
export function piecesCounted({ pieces, alone }: Counting): number {
  return pieces.length - alone.length;
}
