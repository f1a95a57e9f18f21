import { useEffect, useState } from 'react';
import { api } from '../../client/api.ts';
import { sentenceFor } from '../../client/sentence-for.ts';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import { timelineOf, type TimelineEntry } from './timeline.ts';

/** After a mark the timeline is read again once this long nothing more was marked: reading it replays whole layers. */
const QUIET_MS = 1_500;

export type TimelineReading =
  | { state: 'opening' }
  | { state: 'failed'; reason: string }
  | { state: 'open'; timeline: readonly TimelineEntry[]; readAt: number };

/** What was done to these layers and when; follows along a little behind. Reads nothing while not `wanted`. */
export function useTimeline(layers: readonly EditableLayer[], wanted: boolean): TimelineReading {
  const [reading, setReading] = useState<TimelineReading>({ state: 'opening' });

  useEffect(() => {
    if (!wanted) return;
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = async () => {
      try {
        const timeline = timelineOf(await Promise.all(layers.map(readMoments)));
        if (!stopped) setReading({ state: 'open', timeline, readAt: Date.now() });
      } catch (error) {
        if (!stopped) setReading({ state: 'failed', reason: sentenceFor(error) });
      }
    };
    const readLater = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void read(), QUIET_MS);
    };
    void read();
    for (const { session } of layers) session.doc.on('update', readLater);
    return () => {
      stopped = true;
      clearTimeout(timer);
      for (const { session } of layers) session.doc.off('update', readLater);
    };
  }, [layers, wanted]);

  return reading;
}

async function readMoments({ person, session }: EditableLayer) {
  await session.settled();
  return { person, moments: await api.documents.history({ ref: session.ref, as: session.as }) };
}
