import * as Y from 'yjs';
import type { Annotation } from '../../shared/annotations/annotation.ts';
import { readAnnotations } from '../../shared/annotations/layer-doc.ts';
import type { Id } from '../../shared/ids.ts';
import { api } from './api.ts';
import { codeOf } from './sentence-for.ts';

/**
 * One person's marks on an artefact as they are on the disk just now, read once and not kept. Null while people mark
 * the piece each alone: then nobody's marks are to be seen.
 */
export async function readMarks(artefactId: Id, personId: Id): Promise<Annotation[] | null> {
  try {
    const state = await api.documents.open({ ref: { kind: 'layer', artefactId, personId } });
    const layer = new Y.Doc();
    Y.applyUpdate(layer, new Uint8Array(await state.arrayBuffer()));
    return readAnnotations(layer);
  } catch (error) {
    if (codeOf(error) === 'not-allowed') return null;
    throw error;
  }
}
