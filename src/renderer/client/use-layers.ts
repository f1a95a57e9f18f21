import { useMemo, useSyncExternalStore } from 'react';
import type { Annotation } from '../../shared/annotations/annotation.ts';
import { observeAnnotations, readAnnotations } from '../../shared/annotations/layer-doc.ts';
import type { DocumentRef } from '../../shared/documents/document-ref.ts';
import type { Person } from '../../shared/library/person.ts';
import { useClient } from './client-context.ts';
import { useBlindRecord } from './live-queries.ts';
import type { DocumentSessions } from './document-sessions.ts';
import { sentenceFor } from './sentence-for.ts';

/** What one person marked on an artefact, to read and not to draw on. */
export interface ReadLayer {
  person: Person;
  annotations: Annotation[];
}

/** Everybody's layers, how many are still being opened, and why any cannot be read. */
export interface LayersReading {
  layers: ReadLayer[];
  opening: number;
  unreadable: { person: Person; reason: string }[];
  /** People mark this piece of work alone just now, so nobody's layer is even asked for. */
  markedAlone: boolean;
}

/** What a screen says instead of marks that nobody may see yet. */
export const MARKED_ALONE = 'Marked alone until both are done: nobody’s marks are shown here before.';

const NOBODY: readonly Person[] = [];

/** Everybody's layer of an artefact as it is now; follows every change. While people mark alone, nobody's. */
export function useLayers(artefactId: string, people: readonly Person[]): LayersReading {
  const { documents } = useClient();
  const { value: record, error } = useBlindRecord(artefactId);
  const isOpen = record !== undefined && record.state !== 'blind';
  const asked = isOpen ? people : NOBODY;
  const layers = useMemo(() => followLayers(documents, artefactId, asked), [documents, artefactId, asked]);
  const reading = useSyncExternalStore(layers.subscribe, layers.latest);
  return useMemo(() => {
    if (isOpen) return reading;
    if (record) return { ...reading, markedAlone: true };
    if (error === null) return { ...reading, opening: people.length };
    return { ...reading, unreadable: people.map((person) => ({ person, reason: sentenceFor(error) })) };
  }, [isOpen, record, error, reading, people]);
}

function followLayers(documents: DocumentSessions, artefactId: string, people: readonly Person[]) {
  let latest: LayersReading | null = null;
  const refs = people.map((person) => ({ person, ref: { kind: 'layer', artefactId, personId: person.id } as const }));

  function read(): LayersReading {
    const reading: LayersReading = { layers: [], opening: 0, unreadable: [], markedAlone: false };
    for (const { person, ref } of refs) {
      const view = documents.view(ref);
      if (view.state === 'open') reading.layers.push({ person, annotations: readAnnotations(view.session.doc) });
      else if (view.state === 'unreadable') reading.unreadable.push({ person, reason: view.reason });
      else reading.opening += 1;
    }
    return reading;
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
