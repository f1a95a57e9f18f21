import { z } from 'zod';
import { appErrorCodes } from '../app-error.ts';

/** What a file may cost. Passed along with each file, so that one place states them. */
export interface IntakeLimits {
  /** Largest file taken, bytes. */
  readonly fileBytes: number;
  /** Most pages taken from one file. */
  readonly pages: number;
  /** Most pixels one picture may unpack to. */
  readonly decodedPixels: number;
  /** Most pixels stored for one page; larger pictures are scaled down. */
  readonly storedPixels: number;
  /** Longest side stored, pixels. */
  readonly storedSide: number;
  /** Milliseconds for a file of one page, which is also how long a single page may keep the others waiting. */
  readonly fileMs: number;
  /** Milliseconds that every further page adds for the file as a whole. */
  readonly extraPageMs: number;
  /** Milliseconds for drawing one PDF page's thumbnail. */
  readonly pageMs: number;
  /** Resident memory of the whole parsing process, bytes. */
  readonly memoryBytes: number;
}

/** Asks the parsing process to turn the file at `path` into pages inside `folder`. */
export interface ParseRequest {
  readonly type: 'parse';
  readonly id: string;
  readonly path: string;
  readonly folder: string;
  readonly limits: IntakeLimits;
}

/** A bare name inside the request's folder: the parsing process is not trusted with paths. */
const fileNameSchema = z.string().regex(/^[a-z0-9-]+\.(jpg|png|webp)$/);

const parsedPageBase = {
  width: z.number().positive(),
  height: z.number().positive(),
  thumbnailName: fileNameSchema,
  note: z.string().max(300).optional(),
};

export const parsedPageSchema = z.discriminatedUnion('kind', [
  z.object({
    ...parsedPageBase,
    kind: z.literal('image'),
    fileName: fileNameSchema,
    extension: z.enum(['jpg', 'png', 'webp']),
  }),
  z.object({ ...parsedPageBase, kind: z.literal('pdf'), index: z.number().int().nonnegative() }),
]);
export type ParsedPage = z.infer<typeof parsedPageSchema>;

/** What the parsing process says about a file, any number of `progress` and then exactly one of the others. */
export const parseReportSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('progress'),
    id: z.string(),
    pagesDone: z.number().int().nonnegative(),
    pagesTotal: z.number().int().positive().nullable(),
  }),
  z.object({
    type: z.literal('parsed'),
    id: z.string(),
    pages: z.array(parsedPageSchema).min(1),
    /** Resident memory afterwards, so that a swollen process is not given another file. */
    memoryBytes: z.number().nonnegative(),
  }),
  z.object({
    type: z.literal('rejected'),
    id: z.string(),
    code: z.enum(appErrorCodes),
    reason: z.string().max(500),
    /** Whether the process is fit to be given another file. */
    processIsSound: z.boolean(),
  }),
]);
export type ParseReport = z.infer<typeof parseReportSchema>;
