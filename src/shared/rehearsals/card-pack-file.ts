import { z } from 'zod';
import { readSharedFile, sharedFileText } from '../exchange/shared-file.ts';
import { cardPackSchema, type CardPack } from './card-pack.ts';

const cardPackFileSchema = z.object({
  marginalia: z.literal('pupil-cards'),
  version: z.literal(1),
  pack: cardPackSchema,
});

/** A pack of pupils' cards as a file to hand to a colleague. */
export function cardPackFile(pack: CardPack): string {
  return sharedFileText({ marginalia: 'pupil-cards', version: 1, pack } satisfies z.infer<typeof cardPackFileSchema>);
}

/** Reads such a file. Throws AppError `file-unsupported` or `file-damaged` with what to do. */
export function readCardPackFile(text: string): CardPack {
  return readSharedFile(text, { kind: 'pupil-cards', name: 'a pack of pupils’ cards', schema: cardPackFileSchema })
    .pack;
}
