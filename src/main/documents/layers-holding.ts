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
    if ((await wordsFoundBelow(layers, new Set([id]))).size > 0) yield* await layersOf(paths, artefactId);
  }
}

/** Every layer there is on a piece of work. */
export async function layersOf(paths: LibraryPaths, artefactId: Id): Promise<LayerRef[]> {
  const logs = (await namesIn(paths.artefact(artefactId).layers)).map((name) => path.parse(name));
  return logs
    .filter(({ name, ext }) => ext === '.log' && idSchema.safeParse(name).success)
    .map(({ name }) => ({ kind: 'layer', artefactId, personId: name }));
}
