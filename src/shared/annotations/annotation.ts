import { z } from 'zod';
import { idSchema } from '../ids.ts';

/**
 * Page coordinates. Unit: 1/10,000 of the page's shorter side, whole numbers. Origin: top left of the page as stored,
 * x to the right, y down, before the page's `rotation`; so turning a page carries its annotations with it, and no
 * screen size, zoom or pixel density ever reaches the disk.
 */
export const PAGE_UNITS = 10_000;

const coordinate = z.number().int().min(-1_000_000).max(1_000_000);
const length = z.number().int().min(0).max(1_000_000);

/** Colours are names, so that a palette can change what they look like on paper and in print. */
export const inkColours = ['ink', 'red', 'green', 'blue', 'violet', 'orange', 'yellow', 'pink'] as const;
export const inkColourSchema = z.enum(inkColours);
export type InkColour = z.infer<typeof inkColourSchema>;

export const findingSchema = z.enum(['strength', 'opportunity']);
export type Finding = z.infer<typeof findingSchema>;

const annotationBase = {
  id: idSchema,
  pageId: idSchema,
  personId: idSchema,
  /** Milliseconds since 1970, when the pen lifted. */
  madeAt: z.number().int().nonnegative(),
  /** Set when somebody said this mark shows a strength or an opportunity. */
  finding: findingSchema.optional(),
  /** What was said about the mark; the words of a finding. */
  comment: z.string().max(4000).optional(),
};

/** Box in page coordinates. */
export const boxSchema = z.object({ x: coordinate, y: coordinate, width: length, height: length });
export type Box = z.infer<typeof boxSchema>;

export const inkSchema = z.object({
  ...annotationBase,
  kind: z.literal('ink'),
  /** Flat triples x, y, pressure; pressure 0–1000, 500 where the device reports none. */
  points: z.array(z.number().int()).min(3),
  width: length,
  colour: inkColourSchema,
});

export const highlightSchema = z.object({
  ...annotationBase,
  kind: z.literal('highlight'),
  /** Flat pairs x, y: the middle of a broad stroke with even width. */
  points: z.array(coordinate).min(2),
  width: length,
  colour: inkColourSchema,
});

export const regionSchema = z.object({
  ...annotationBase,
  kind: z.literal('region'),
  box: boxSchema,
  colour: inkColourSchema,
});

export const textNoteSchema = z.object({
  ...annotationBase,
  kind: z.literal('text'),
  /** Top left corner as the reader sees it; the note reads upright however the page is turned. */
  x: coordinate,
  y: coordinate,
  /** Width at which the text wraps. */
  width: length,
  /** Height of a line. */
  lineHeight: length,
  text: z.string().min(1).max(4000),
  colour: inkColourSchema,
});

/** One mark on a page: a plain, immutable value under its id. A change is a new value under the same id. */
export const annotationSchema = z.discriminatedUnion('kind', [
  inkSchema,
  highlightSchema,
  regionSchema,
  textNoteSchema,
]);
export type Annotation = z.infer<typeof annotationSchema>;
export type InkAnnotation = z.infer<typeof inkSchema>;
export type HighlightAnnotation = z.infer<typeof highlightSchema>;
export type RegionAnnotation = z.infer<typeof regionSchema>;
export type TextAnnotation = z.infer<typeof textNoteSchema>;
