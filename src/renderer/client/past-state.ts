import * as Y from 'yjs';
import { api } from './api.ts';
import type { DocumentSession } from './document-session.ts';

/** A document as it was after its `index`th edit, to look at; 0 is before the first. Throws what the main process does. */
export async function pastState({ ref, as }: DocumentSession, index: number): Promise<Y.Doc> {
  const doc = new Y.Doc();
  if (index === 0) return doc;
  const state = await api.documents.stateAt({ ref, index, as });
  Y.applyUpdate(doc, new Uint8Array(await state.arrayBuffer()));
  return doc;
}
