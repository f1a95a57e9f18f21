import { z } from 'zod';
import { AppError } from '../app-error.ts';
import { bankCommentSchema, type BankComment } from './bank-comment.ts';
import { paletteSchema, type Palette } from './palette.ts';

const paletteFileSchema = z.object({ marginalia: z.literal('palette'), version: z.literal(1), palette: paletteSchema });
const bankFileSchema = z.object({
  marginalia: z.literal('comments'),
  version: z.literal(1),
  comments: z.array(bankCommentSchema).max(20_000),
});

/** The longest file that is read, in characters. A palette has a few thousand, a very full bank a few million. */
const MOST_CHARACTERS = 20_000_000;

/** A palette as a file to hand to a colleague. */
export function paletteFile(palette: Palette): string {
  return textOf({ marginalia: 'palette', version: 1, palette } satisfies z.infer<typeof paletteFileSchema>);
}

/** The comment bank as a file to hand to a colleague. Only comments are in it: no work, no names, no marks. */
export function bankFile(comments: readonly BankComment[]): string {
  return textOf({ marginalia: 'comments', version: 1, comments: [...comments] } satisfies z.infer<
    typeof bankFileSchema
  >);
}

/** Reads a palette file. Throws AppError `file-unsupported` or `file-damaged` with what to do. */
export function readPaletteFile(text: string): Palette {
  return readFile(text, { kind: 'palette', name: 'a palette of marking codes', schema: paletteFileSchema }).palette;
}

/** Reads a comment bank's file. Throws AppError `file-unsupported` or `file-damaged` with what to do. */
export function readBankFile(text: string): BankComment[] {
  return readFile(text, { kind: 'comments', name: 'a comment bank', schema: bankFileSchema }).comments;
}

const aboutSchema = z.object({ marginalia: z.string(), version: z.number() });

function readFile<T>(text: string, wanted: { kind: string; name: string; schema: z.ZodType<T> }): T {
  const untouched = 'Nothing was changed.';
  const value = text.length > MOST_CHARACTERS ? undefined : parseJson(text);
  const about = aboutSchema.safeParse(value);
  if (!about.success || about.data.marginalia !== wanted.kind) {
    throw new AppError(
      'file-unsupported',
      `This file is not ${wanted.name} that Marginalia exported. ${untouched} Choose a file made with “Export”.`,
    );
  }
  if (about.data.version > 1) {
    throw new AppError(
      'file-unsupported',
      `A newer Marginalia made this file. ${untouched} Bring this Marginalia up to date, or have the file exported from an older one.`,
    );
  }
  const parsed = wanted.schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new AppError(
    'file-damaged',
    `This file is ${wanted.name}, but part of it makes no sense${placeOf(issue?.path)}. ${untouched} Ask for it to be exported again.`,
    { cause: parsed.error },
  );
}

/** Where in a list something is wrong, counted as people count. */
function placeOf(path: readonly PropertyKey[] = []): string {
  const index = path.find((part) => typeof part === 'number');
  const field = path.at(-1);
  return index === undefined
    ? ''
    : ` (number ${Number(index) + 1}${typeof field === 'string' ? `, its ${field}` : ''})`;
}

function textOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
