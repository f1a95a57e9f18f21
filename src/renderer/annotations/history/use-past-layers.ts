import { useEffect, useMemo, useState } from 'react';
import * as Y from 'yjs';
import { bringBack } from '../../../shared/annotations/layer-past-doc.ts';
import { documentKey } from '../../../shared/documents/document-ref.ts';
import type { Artefact, Page } from '../../../shared/library/artefact.ts';
import type { Person } from '../../../shared/library/person.ts';
import type { DocumentSession } from '../../client/document-session.ts';
import { pastState } from '../../client/past-state.ts';
import { sentenceFor } from '../../client/sentence-for.ts';
import { showFailure } from '../../ui/notices.tsx';
import { useLatest } from '../../ui/use-latest.ts';
import { LayerIndex } from '../layers/layer-index.ts';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import { editsBy, type TimelineEntry } from './timeline.ts';

/** States kept at hand, so that stepping to and fro asks nothing again. */
const MOST_STATES = 40;

/** One person's layer as it was: to look at, not to draw on. */
export interface PastLayer {
  person: Person;
  doc: Y.Doc;
  index: LayerIndex;
}

/**
 * The layers as they were at `entry`. They are the same documents from moment to moment, changed only where the moments
 * differ, so that stepping through them repaints nothing else. Null until the first moment has come.
 */
export function usePastLayers(
  artefact: Artefact,
  layers: readonly EditableLayer[],
  timeline: readonly TimelineEntry[],
  entry: TimelineEntry | null,
): { shown: TimelineEntry; layers: readonly PastLayer[] } | null {
  const [past, setPast] = useState<readonly PastLayer[] | null>(null);
  const [shown, setShown] = useState<TimelineEntry | null>(null);
  const [states] = useState(() => new Map<string, Promise<Y.Doc>>());
  const looking = entry !== null;
  const { pages, removedPages } = artefact;

  useEffect(() => {
    if (!looking) return;
    const made = layers.map(({ person }) => pastLayer(person, [...pages, ...removedPages]));
    setPast(made);
    return () => {
      for (const { index } of made) index.close();
      setPast(null);
      setShown(null);
    };
  }, [looking, layers, pages, removedPages]);

  // The timeline may grow at its end meanwhile; what it says of older moments stays.
  const latest = useLatest({ entry, timeline });
  const key = entry?.key;
  useEffect(() => {
    const { entry: wantedEntry, timeline: known } = latest.current;
    if (key === undefined || !wantedEntry || !past) return;
    let outdated = false;
    const show = async () => {
      const wanted = layers.map(({ person, session }) => stateAt(states, session, editsBy(wantedEntry, person, known)));
      try {
        const docs = await Promise.all(wanted);
        if (outdated) return;
        past.forEach(({ doc }, i) => bringBack(doc, docs[i]!));
        setShown(wantedEntry);
      } catch (error) {
        states.clear();
        if (!outdated) showFailure(sentenceFor(error));
      }
    };
    void show();
    return () => {
      outdated = true;
    };
  }, [key, latest, layers, past, states]);

  return useMemo(() => (past && shown ? { shown, layers: past } : null), [past, shown]);
}

function pastLayer(person: Person, pages: readonly Page[]): PastLayer {
  const doc = new Y.Doc();
  return { person, doc, index: new LayerIndex(doc, pages) };
}

function stateAt(states: Map<string, Promise<Y.Doc>>, session: DocumentSession, index: number): Promise<Y.Doc> {
  const key = `${documentKey(session.ref)}/${index}`;
  const known = states.get(key);
  if (known) return known;
  const state = pastState(session, index);
  states.set(key, state);
  for (const oldest of states.keys()) if (states.size > MOST_STATES) states.delete(oldest);
  return state;
}
