import { annotationSchema, inkColours, type Annotation, type InkAnnotation } from './annotation.ts';
import { idSchema } from '../ids.ts';

const INK_FIELDS = ['kind', 'id', 'pageId', 'personId', 'madeAt', 'points', 'width', 'colour'] as const;
const COLOURS: ReadonlySet<unknown> = new Set(inkColours);
const LONGEST = 1_000_000;

/**
 * The annotation that a stored value is, or null when this version does not understand it. Most of a layer is ink, and
 * thousands of strokes through the schema hold up the first picture; so a stroke that is plain ink is taken as it is,
 * without a copy, and everything else, and every doubt, goes through the schema. The schema stays the rule: a test holds
 * that the two never disagree.
 */
export function readAnnotation(value: unknown): Annotation | null {
  if (isPlainInk(value)) return value;
  const parsed = annotationSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** Whether a value is an ink stroke with exactly the fields every stroke has. False says nothing: ask the schema. */
export function isPlainInk(value: unknown): value is InkAnnotation {
  if (typeof value !== 'object' || value === null) return false;
  const stroke = value as Readonly<Record<string, unknown>>;
  return (
    stroke.kind === 'ink' &&
    Object.keys(stroke).length === INK_FIELDS.length &&
    INK_FIELDS.every((field) => field in stroke) &&
    isId(stroke.id) &&
    isId(stroke.pageId) &&
    isId(stroke.personId) &&
    isWhole(stroke.madeAt, 0, Number.MAX_SAFE_INTEGER) &&
    isWhole(stroke.width, 0, LONGEST) &&
    COLOURS.has(stroke.colour) &&
    Array.isArray(stroke.points) &&
    stroke.points.length >= 3 &&
    stroke.points.every(Number.isSafeInteger)
  );
}

function isId(value: unknown): boolean {
  return typeof value === 'string' && idSchema.safeParse(value).success;
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
}
