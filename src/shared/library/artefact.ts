import { z } from 'zod';
import { boxSchema } from '../annotations/annotation.ts';
import { idSchema } from '../ids.ts';
import { pageShareSchema } from './page-share.ts';

/** Clockwise quarter turns in degrees, applied when the page is shown; the stored pixels never turn again. */
export const rotationSchema = z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]);
export type Rotation = z.infer<typeof rotationSchema>;

const storedFileSchema = z.string().regex(/^[0-9a-f]{64}\.(pdf|jpg|png|webp)$/, 'not a stored page file');

const pageBase = {
  id: idSchema,
  /** Name inside the artefact's `pages/` folder: the SHA-256 of the bytes, so a damaged file is recognised. */
  file: storedFileSchema,
  /** Size as stored, before `rotation`: pixels for an image, points (1/72 inch) for a PDF page. */
  width: z.number().positive(),
  height: z.number().positive(),
  rotation: rotationSchema,
  /** The part that is shown, in page coordinates, before `rotation`; absent when the whole page is. Nothing is cut off. */
  crop: boxSchema.optional(),
  /** What intake changed that a reader should know, such as "scaled down from 90 megapixels". */
  note: z.string().max(300).optional(),
};

export const pageSchema = z.discriminatedUnion('kind', [
  z.object({ ...pageBase, kind: z.literal('image') }),
  /** `index` counts from 0 inside the PDF. The PDF's own /Rotate is already part of `width` and `height`. */
  z.object({ ...pageBase, kind: z.literal('pdf'), index: z.number().int().nonnegative() }),
]);
export type Page = z.infer<typeof pageSchema>;

/** How the reader wants one page shown. Whatever was drawn on it stays where it is on the page as stored. */
export const pageArrangementSchema = z.object(pageBase).pick({ id: true, rotation: true, crop: true });
export type PageArrangement = z.infer<typeof pageArrangementSchema>;

export const artefactKinds = [
  'exercise-book',
  'marked-assessment',
  'learning-record',
  'practical-work',
  'homework',
  'other',
] as const;
export const artefactKindSchema = z.enum(artefactKinds);
export type ArtefactKind = z.infer<typeof artefactKindSchema>;

export const yearGroups = [
  'Nursery',
  'Reception',
  'Year 1',
  'Year 2',
  'Year 3',
  'Year 4',
  'Year 5',
  'Year 6',
  'Year 7',
  'Year 8',
  'Year 9',
  'Year 10',
  'Year 11',
  'Year 12',
  'Year 13',
] as const;
export const yearGroupSchema = z.enum(yearGroups);
export type YearGroup = z.infer<typeof yearGroupSchema>;

const dateSchema = z.iso.date();
const instantSchema = z.iso.datetime();

/** What a person may change about a piece of pupil work. There is deliberately no field for a name, SEND or health. */
export const artefactDetailsSchema = z.object({
  title: z.string().trim().min(1).max(120),
  /** A made-up name for the pupil, never the real one. */
  alias: z.string().trim().max(40),
  yearGroup: yearGroupSchema.nullable(),
  subject: z.string().trim().max(60),
  kind: artefactKindSchema,
  /** Statement 6.3: the decision this piece of work is to inform. */
  decision: z.string().trim().max(500),
  tags: z.array(z.string().trim().min(1).max(40)).max(20),
  /** The day by which somebody decides again whether to keep it. */
  reviewOn: dateSchema,
  /** The earlier draft of the same work, when this is a redraft. */
  redraftOf: idSchema.nullable(),
});
export type ArtefactDetails = z.infer<typeof artefactDetailsSchema>;

/** `artefact.json`: everything about one piece of pupil work that is not drawn or typed. */
export const artefactSchema = artefactDetailsSchema.extend({
  version: z.literal(1),
  id: idSchema,
  addedAt: instantSchema,
  changedAt: instantSchema,
  /** SHA-256 of each file as it was handed over, to recognise the same scan again. */
  sourceHashes: z.array(z.string().regex(/^[0-9a-f]{64}$/)),
  pages: z.array(pageSchema).min(1),
  /** Pages taken out of the piece; kept until the artefact is deleted, so taking out can be undone. */
  removedPages: z.array(pageSchema),
});
export type Artefact = z.infer<typeof artefactSchema>;

/** One row of the library: what a list and its search need, and nothing that needs a second read. */
export const artefactSummarySchema = artefactSchema
  .omit({ pages: true, removedPages: true, sourceHashes: true, version: true })
  .extend({
    pageCount: z.number().int().positive(),
    coverPageId: idSchema,
    coverRotation: rotationSchema,
    /** The part of the cover that is shown; absent when the whole page is. */
    coverShare: pageShareSchema.optional(),
  });
export type ArtefactSummary = z.infer<typeof artefactSummarySchema>;

/** Something in the trash, and until when it can be restored. */
export const trashedArtefactSchema = z.object({
  artefact: artefactSummarySchema,
  trashedAt: instantSchema,
  deleteOn: dateSchema,
});
export type TrashedArtefact = z.infer<typeof trashedArtefactSchema>;
