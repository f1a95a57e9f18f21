import { z } from 'zod';
import { idSchema } from '../ids.ts';

/** Names one Y.Doc of the library: somebody's layer on an artefact, or the artefact's scripts. */
export const documentRefSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('layer'), artefactId: idSchema, personId: idSchema }),
  z.object({ kind: z.literal('scripts'), artefactId: idSchema }),
]);
export type DocumentRef = z.infer<typeof documentRefSchema>;

/** One string per document, for maps and keys; never a path. */
export function documentKey(ref: DocumentRef): string {
  return ref.kind === 'layer' ? `layer/${ref.artefactId}/${ref.personId}` : `scripts/${ref.artefactId}`;
}
