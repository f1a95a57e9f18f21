import { useCallback, useEffect, useMemo, useState } from 'react';
import { bringBack, isAsIn } from '../../../shared/annotations/layer-past-doc.ts';
import { momentName } from '../../../shared/day-in-words.ts';
import type { Artefact } from '../../../shared/library/artefact.ts';
import type { Person } from '../../../shared/library/person.ts';
import { showNoticeWithUndo } from '../layers/notice-with-undo.ts';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import type { TimelineEntry } from './timeline.ts';
import { usePastLayers, type PastLayer } from './use-past-layers.ts';
import { useTimeline, type TimelineReading } from './use-timeline.ts';

/** The moment on the pages, with the way on and the way back. */
export interface Past {
  entry: TimelineEntry;
  layers: readonly PastLayer[];
  /** Whose marks are not as they were then. */
  different: readonly Person[];
  /**
   * Makes a person's marks what they were then, as one step that their undo takes back, and goes back to now. Null where
   * nothing can be changed.
   */
  onBringBack: ((person: Person) => void) | null;
}

export interface LookingBack {
  reading: TimelineReading;
  /** What somebody chose to look at; null for now. */
  chosen: TimelineEntry | null;
  /** Null for now, and until the chosen moment has come. */
  past: Past | null;
  onChoose: (entry: TimelineEntry | null) => void;
}

/**
 * The history of a piece of work, and the moment of it that is looked at. `open` is whether anybody wants to see it;
 * `onBroughtBack` hears whose marks were changed; null where none can be.
 */
export function useLookingBack(
  artefact: Artefact,
  layers: readonly EditableLayer[],
  open: boolean,
  onBroughtBack: ((person: Person) => void) | null,
): LookingBack {
  const reading = useTimeline(layers, open);
  const [chosen, onChoose] = useState<TimelineEntry | null>(null);
  const timeline = useMemo(() => (reading.state === 'open' ? reading.timeline : []), [reading]);
  const shown = usePastLayers(artefact, layers, timeline, open ? chosen : null);

  useEffect(() => {
    if (!open) onChoose(null);
  }, [open]);

  const onBringBack = useCallback(
    (person: Person) => {
      const now = layers.find((layer) => layer.person.id === person.id);
      const then = shown?.layers.find((layer) => layer.person.id === person.id);
      if (!now || !then || !shown || !onBroughtBack) return;
      bringBack(now.session.doc, then.doc, { at: shown.shown.at });
      showNoticeWithUndo(
        `${person.name}’s marks are as they were ${momentName(shown.shown.at, Date.now())}.`,
        now.history,
      );
      onBroughtBack(person);
      onChoose(null);
    },
    [layers, shown, onBroughtBack],
  );

  const different = useMemo(
    () =>
      (shown?.layers ?? []).flatMap(({ person, doc }) => {
        const now = layers.find((layer) => layer.person.id === person.id);
        return now && !isAsIn(now.session.doc, doc) ? [person] : [];
      }),
    [layers, shown],
  );
  if (!shown) return { reading, chosen, past: null, onChoose };
  const past = { entry: shown.shown, layers: shown.layers, different, onBringBack: onBroughtBack && onBringBack };
  return { reading, chosen, past, onChoose };
}
