import { useMemo, useSyncExternalStore } from 'react';
import type { Annotation } from '../../shared/annotations/annotation.ts';
import { observeAnnotations, readAnnotations } from '../../shared/annotations/layer-doc.ts';
import type { DocumentRef } from '../../shared/documents/document-ref.ts';
import type { Person } from '../../shared/library/person.ts';
import { useClient } from './client-context.ts';
import type { DocumentSessions } from './document-sessions.ts';

/** What one person marked on an artefact, to read and not to draw on. */
export interface ReadLayer {
  person: Person;
  annotations: Annotation[];
}

/** Everybody's layer of an artefact as it is now, those that are open; follows every change. */
export function useLayers(artefactId: string, people: readonly Person[]): ReadLayer[] {
  const { documents } = useClient();
  const layers = useMemo(() => followLayers(documents, artefactId, people), [documents, artefactId, people]);
  return useSyncExternalStore(layers.subscribe, layers.latest);
}

function followLayers(documents: DocumentSessions, artefactId: string, people: readonly Person[]) {
  let latest: ReadLayer[] | null = null;
  const refs = people.map((person) => ({ person, ref: { kind: 'layer', artefactId, personId: person.id } as const }));

  function read(): ReadLayer[] {
    return refs.flatMap(({ person, ref }) => {
      const view = documents.view(ref);
      return view.state === 'open' ? [{ person, annotations: readAnnotations(view.session.doc) }] : [];
    });
  }

  function follow(ref: DocumentRef, changed: () => void): () => void {
    let stopObserving: (() => void) | null = null;
    const observeWhenOpen = () => {
      const view = documents.view(ref);
      if (view.state === 'open') stopObserving ??= observeAnnotations(view.session.doc, changed);
    };
    const release = documents.acquire(ref, () => {
      observeWhenOpen();
      changed();
    });
    observeWhenOpen();
    return () => {
      stopObserving?.();
      release();
    };
  }

  return {
    subscribe: (listener: () => void) => {
      latest = null;
      const stops = refs.map(({ ref }) =>
        follow(ref, () => {
          latest = null;
          listener();
        }),
      );
      return () => stops.forEach((stop) => stop());
    },
    latest: () => (latest ??= read()),
  };
}
