import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { createLayerHistory } from '../../../shared/annotations/layer-doc.ts';
import type { Id } from '../../../shared/ids.ts';
import type { Artefact } from '../../../shared/library/artefact.ts';
import type { Person } from '../../../shared/library/person.ts';
import { historyOf } from '../../client/document-history.ts';
import type { DocumentSession } from '../../client/document-session.ts';
import { useDocumentView } from '../../client/use-document.ts';
import { LayerIndex } from './layer-index.ts';

type History = ReturnType<typeof createLayerHistory>;

/** One person's layer, open for drawing. */
export interface EditableLayer {
  person: Person;
  session: DocumentSession;
  index: LayerIndex;
  history: History;
}

export type LayerView =
  { state: 'opening' } | { state: 'unreadable'; reason: string } | { state: 'open'; layer: EditableLayer };

/** Opens one person's layer, and none for `null`; `as` says who looks, which is asked while people mark alone. */
export function useEditableLayer(artefact: Artefact, person: Person | null, as?: Id): LayerView {
  const view = useDocumentView(person && { kind: 'layer', artefactId: artefact.id, personId: person.id }, as);
  const session = view.state === 'open' ? view.session : null;
  const [index, setIndex] = useState<LayerIndex | null>(null);

  useEffect(() => {
    if (!session) return;
    const opened = new LayerIndex(session.doc, [...artefact.pages, ...artefact.removedPages]);
    setIndex(opened);
    return () => {
      opened.close();
      setIndex(null);
    };
  }, [session, artefact.pages, artefact.removedPages]);

  return useMemo((): LayerView => {
    if (view.state === 'unreadable') return view;
    if (!person || !session || !index) return { state: 'opening' };
    return { state: 'open', layer: { person, session, index, history: historyOf(session.doc, createLayerHistory) } };
  }, [view, session, index, person]);
}

/** Whether there is something to undo and to redo; follows along. */
export function useHistoryState(history: History): { canUndo: boolean; canRedo: boolean } {
  const state = useSyncExternalStore(
    (listener) => {
      const events = ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const;
      for (const event of events) history.on(event, listener);
      return () => {
        for (const event of events) history.off(event, listener);
      };
    },
    () => `${history.canUndo()}/${history.canRedo()}`,
  );
  const [canUndo, canRedo] = state.split('/');
  return { canUndo: canUndo === 'true', canRedo: canRedo === 'true' };
}
