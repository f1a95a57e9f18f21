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
  /** Codes of the framework's statements it speaks to, such as "6.3" or "6l"; capital and small letters differ. */
  statements: z.array(z.string().min(1).max(12)).max(40).optional(),
  /** The comment of the bank its words came from. */
  bankId: idSchema.optional(),
  /** Something said aloud about it. */
  voice: z.object({ clipId: idSchema, durationMs: z.number().int().nonnegative() }).optional(),
  /** Before or behind other marks: greater lies over smaller, 0 where absent; among equals the newer lies over. */
  order: z.number().int().optional(),
  errorKind: z.enum(['slip', 'misunderstanding']).optional(),
};

/** A place in page coordinates. */
const placeSchema = z.object({ x: coordinate, y: coordinate });

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

/** A straight line; as an arrow it points at `to`. */
export const lineSchema = z.object({
  ...annotationBase,
  kind: z.literal('line'),
  from: placeSchema,
  to: placeSchema,
  arrow: z.boolean(),
  width: length,
  colour: inkColourSchema,
});

/** A region of any shape, drawn around a part of the work by hand. */
export const shapeSchema = z.object({
  ...annotationBase,
  kind: z.literal('shape'),
  /** Flat pairs x, y; the last joins the first. */
  points: z.array(coordinate).min(6),
  colour: inkColourSchema,
});

/** A note in the margin with a line to what it speaks about. */
export const calloutSchema = z.object({
  ...annotationBase,
  kind: z.literal('callout'),
  /** What it speaks about. */
  at: placeSchema,
  /** Top left corner of the note as the reader sees it, which reads upright as a text note does. */
  x: coordinate,
  y: coordinate,
  width: length,
  lineHeight: length,
  text: z.string().min(1).max(4000),
  colour: inkColourSchema,
});

/** A marking code. Its symbol and meaning are copied, so that it stays readable when the palette changes. */
export const stampSchema = z.object({
  ...annotationBase,
  kind: z.literal('stamp'),
  /** The middle; it reads upright however the page is turned. */
  x: coordinate,
  y: coordinate,
  /** Its height. */
  size: length,
  colour: inkColourSchema,
  code: z.object({
    paletteId: z.string().min(1).max(100),
    codeId: z.string().min(1).max(100),
    symbol: z.string().min(1).max(12),
    meaning: z.string().max(400),
  }),
});

export const signs = ['tick', 'cross', 'query'] as const;
export type Sign = (typeof signs)[number];

export const signSchema = z.object({
  ...annotationBase,
  kind: z.literal('sign'),
  /** The middle; it stands upright however the page is turned. */
  x: coordinate,
  y: coordinate,
  /** Its height. */
  size: length,
  sign: z.enum(signs),
  colour: inkColourSchema,
});

/** Something said aloud, pinned to a place. */
export const voicePinSchema = z.object({
  ...annotationBase,
  kind: z.literal('voice'),
  /** The middle of the pin. */
  x: coordinate,
  y: coordinate,
  clipId: idSchema,
  durationMs: z.number().int().nonnegative(),
});

/** One mark on a page: a plain, immutable value under its id. A change is a new value under the same id. */
export const annotationSchema = z.discriminatedUnion('kind', [
  inkSchema,
  highlightSchema,
  regionSchema,
  textNoteSchema,
  lineSchema,
  shapeSchema,
  calloutSchema,
  stampSchema,
  signSchema,
  voicePinSchema,
]);
export type Annotation = z.infer<typeof annotationSchema>;
export type InkAnnotation = z.infer<typeof inkSchema>;
export type HighlightAnnotation = z.infer<typeof highlightSchema>;
export type RegionAnnotation = z.infer<typeof regionSchema>;
export type TextAnnotation = z.infer<typeof textNoteSchema>;
export type LineAnnotation = z.infer<typeof lineSchema>;
export type ShapeAnnotation = z.infer<typeof shapeSchema>;
export type CalloutAnnotation = z.infer<typeof calloutSchema>;
export type StampAnnotation = z.infer<typeof stampSchema>;
export type SignAnnotation = z.infer<typeof signSchema>;
export type VoiceAnnotation = z.infer<typeof voicePinSchema>;
/** Marks whose own words stand on the page. */
export type NoteAnnotation = TextAnnotation | CalloutAnnotation;

/** The order in which marks are painted, lowest first: highlights under everything, then `order`, then age. */
export function byPaintOrder(a: Annotation, b: Annotation): number {
  const level = (mark: Annotation) => (mark.kind === 'highlight' ? 0 : 1);
  return (
    level(a) - level(b) ||
    (a.order ?? 0) - (b.order ?? 0) ||
    a.madeAt - b.madeAt ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}
