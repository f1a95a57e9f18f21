import { z } from 'zod';
import { readSharedFile, sharedFileText } from '../exchange/shared-file.ts';
import { bankCommentSchema, type BankComment } from './bank-comment.ts';
import { paletteSchema, type Palette } from './palette.ts';

const paletteFileSchema = z.object({ marginalia: z.literal('palette'), version: z.literal(1), palette: paletteSchema });
const bankFileSchema = z.object({
  marginalia: z.literal('comments'),
  version: z.literal(1),
  comments: z.array(bankCommentSchema).max(20_000),
});

/** A palette as a file to hand to a colleague. */
export function paletteFile(palette: Palette): string {
  return sharedFileText({ marginalia: 'palette', version: 1, palette } satisfies z.infer<typeof paletteFileSchema>);
}

/** The comment bank as a file to hand to a colleague. Only comments are in it: no work, no names, no marks. */
export function bankFile(comments: readonly BankComment[]): string {
  return sharedFileText({ marginalia: 'comments', version: 1, comments: [...comments] } satisfies z.infer<
    typeof bankFileSchema
  >);
}

/** Reads a palette file. Throws AppError `file-unsupported` or `file-damaged` with what to do. */
export function readPaletteFile(text: string): Palette {
  return readSharedFile(text, { kind: 'palette', name: 'a palette of marking codes', schema: paletteFileSchema })
    .palette;
}

/** Reads a comment bank's file. Throws AppError `file-unsupported` or `file-damaged` with what to do. */
export function readBankFile(text: string): BankComment[] {
  return readSharedFile(text, { kind: 'comments', name: 'a comment bank', schema: bankFileSchema }).comments;
}
