import { z } from 'zod';
import { AppError } from '../app-error.ts';

/** The longest file that is read, in characters. A palette has a few thousand, a very full bank a few million. */
const MOST_CHARACTERS = 20_000_000;

const aboutSchema = z.object({ marginalia: z.string(), version: z.number() });

/** A file that one Marginalia writes for another: what the `marginalia` field of it says, and what people call it. */
export interface SharedFileKind<T> {
  kind: string;
  /** With its article, such as "a palette of marking codes". */
  name: string;
  schema: z.ZodType<T>;
  /** What the button says that makes one, where that is not “Export”. */
  madeWith?: string;
}

/** What such a file says, ready to be saved. */
export function sharedFileText<T extends { marginalia: string; version: number }>(value: T): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Reads such a file. Throws AppError `file-unsupported` or `file-damaged` with where it is wrong and what to do. */
export function readSharedFile<T>(text: string, wanted: SharedFileKind<T>): T {
  const untouched = 'Nothing was changed.';
  const value = text.length > MOST_CHARACTERS ? undefined : parseJson(text);
  const about = aboutSchema.safeParse(value);
  if (!about.success || about.data.marginalia !== wanted.kind) {
    throw new AppError(
      'file-unsupported',
      `This file is not ${wanted.name} that Marginalia exported. ${untouched} Choose a file made with “${wanted.madeWith ?? 'Export'}”.`,
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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
