import { z } from 'zod';
import { readSharedFile, sharedFileText } from '../../exchange/shared-file.ts';
import { starterPackSchema, type StarterPack } from './starter-pack.ts';

const starterFileSchema = z.object({
  marginalia: z.literal('starters'),
  version: z.literal(1),
  pack: starterPackSchema,
});

/** A pack of sentence starters as a file to hand to a colleague. */
export function starterFile(pack: StarterPack): string {
  return sharedFileText({ marginalia: 'starters', version: 1, pack } satisfies z.infer<typeof starterFileSchema>);
}

/** Reads such a file. Throws AppError `file-unsupported` or `file-damaged` with what to do. */
export function readStarterFile(text: string): StarterPack {
  return readSharedFile(text, { kind: 'starters', name: 'a pack of sentence starters', schema: starterFileSchema })
    .pack;
}
