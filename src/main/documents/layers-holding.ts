import path from 'node:path';
import type { DocumentRef } from '../../shared/documents/document-ref.ts';
import { idSchema, type Id } from '../../shared/ids.ts';
import { idsIn, namesIn, wordsFoundBelow } from '../disk/folders.ts';
import type { LibraryPaths } from '../disk/library-paths.ts';

export type LayerRef = Extract<DocumentRef, { kind: 'layer' }>;

/**
 * The layers of every piece of work in whose layers an id stands anywhere, past versions included. So the many pieces
 * that know nothing of it are read as bytes, and their documents are not opened.
 */
export async function* layersHolding(paths: LibraryPaths, id: Id): AsyncGenerator<LayerRef> {
  for (const artefactId of await idsIn(paths.artefacts)) {
    const { layers } = paths.artefact(artefactId);
    if ((await wordsFoundBelow(layers, new Set([id]))).size === 0) continue;
    for (const name of await namesIn(layers)) {
      const { name: personId, ext } = path.parse(name);
      if (ext === '.log' && idSchema.safeParse(personId).success) yield { kind: 'layer', artefactId, personId };
    }
  }
}
