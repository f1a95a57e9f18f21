import { z } from 'zod';

/** Numbers as an array, whether they come as one or as a typed array. */
const numbers = z.preprocess(
  (value) => (ArrayBuffer.isView(value) ? Array.from(value as unknown as Iterable<number>) : value),
  z.array(z.number()),
);
const words = z.object({ str: z.string() }).nullish();

/** The entries of pdf.js's `getAnnotations` that are of use to us; whatever else it hands out is passed over. */
const rawSchema = z.object({
  id: z.string(),
  subtype: z.string(),
  rect: numbers.pipe(z.tuple([z.number(), z.number(), z.number(), z.number()])),
  contentsObj: words,
  titleObj: words,
  color: numbers.nullish(),
  opacity: z.number().nullish(),
  borderStyle: z.object({ width: z.number(), rawWidth: z.number().optional() }).nullish(),
  hasAppearance: z.boolean().optional(),
  it: z.string().nullish(),
  inkLists: z.array(numbers).nullish(),
  quadPoints: numbers.nullish(),
  vertices: numbers.nullish(),
  lineCoordinates: numbers.nullish(),
  lineEndings: z.array(z.string()).nullish(),
  defaultAppearanceData: z.object({ fontSize: z.number(), fontColor: numbers.nullish() }).nullish(),
  inReplyTo: z.string().nullish(),
  replyType: z.string().nullish(),
});

/** One annotation of an imported PDF, in the PDF's user space (points, y upwards). */
export interface FileAnnotation {
  readonly id: string;
  /** The PDF's own name for what it is, such as "Ink" or "Highlight". */
  readonly subtype: string;
  readonly rect: readonly [number, number, number, number];
  readonly contents: string;
  readonly author: string;
  /** Red, green, blue from 0 to 255; null where the file names none. */
  readonly colour: readonly number[] | null;
  readonly width: number;
  /** The file says itself what it looks like. */
  readonly hasAppearance: boolean;
  /** What it was meant as, such as "InkHighlight" or "FreeTextCallout". */
  readonly intent: string | null;
  /** Flat pairs x, y, one list a stroke. */
  readonly strokes: readonly (readonly number[])[];
  /** Eight numbers a quadrilateral: top left, top right, bottom left, bottom right. */
  readonly quads: readonly number[];
  readonly vertices: readonly number[];
  readonly line: readonly number[];
  readonly lineEndings: readonly string[];
  readonly fontSize: number | null;
  readonly inReplyTo: string | null;
  /** It belongs to the annotation it names in `inReplyTo` and is no answer to it. */
  readonly grouped: boolean;
}

/** Reads one annotation as pdf.js hands it out; null when it is none that we can place. */
export function readFileAnnotation(raw: unknown): FileAnnotation | null {
  const parsed = rawSchema.safeParse(raw);
  if (!parsed.success) return null;
  const { data } = parsed;
  return {
    id: data.id,
    subtype: data.subtype,
    rect: data.rect,
    contents: data.contentsObj?.str.trim() ?? '',
    author: data.titleObj?.str.trim() ?? '',
    colour: data.color?.length === 3 ? data.color : (data.defaultAppearanceData?.fontColor ?? null),
    width: data.borderStyle?.rawWidth ?? data.borderStyle?.width ?? 1,
    hasAppearance: data.hasAppearance ?? false,
    intent: data.it ?? null,
    strokes: data.inkLists ?? [],
    quads: data.quadPoints ?? [],
    vertices: data.vertices ?? [],
    line: data.lineCoordinates ?? [],
    lineEndings: data.lineEndings ?? [],
    fontSize: data.defaultAppearanceData?.fontSize ?? null,
    inReplyTo: data.inReplyTo ?? null,
    grouped: data.replyType === 'Group',
  };
}

/** What a person added to the page with a reader's tools; links, form fields, pop-ups and the like are not. */
const MARKS: ReadonlySet<string> = new Set([
  'Text',
  'FreeText',
  'Line',
  'Square',
  'Circle',
  'Polygon',
  'PolyLine',
  'Highlight',
  'Underline',
  'Squiggly',
  'StrikeOut',
  'Stamp',
  'Caret',
  'Ink',
  'FileAttachment',
  'Sound',
]);

export function isMark({ subtype }: FileAnnotation): boolean {
  return MARKS.has(subtype);
}

/**
 * Whether the third layer draws it. Words in a frame, stamps, carets and icons look as their file says and stay drawn by
 * the PDF itself; an ink or a highlight has a shape that we know.
 */
export function isDrawnByLayer({ subtype, strokes, quads, vertices, line }: FileAnnotation): boolean {
  switch (subtype) {
    case 'Ink':
      return strokes.some((stroke) => stroke.length >= 2);
    case 'Highlight':
    case 'Underline':
    case 'Squiggly':
    case 'StrikeOut':
      return quads.length >= 8;
    case 'Square':
    case 'Circle':
      return true;
    case 'Polygon':
      return vertices.length >= 6;
    case 'PolyLine':
      return vertices.length >= 4;
    case 'Line':
      return line.length === 4;
    default:
      return false;
  }
}
