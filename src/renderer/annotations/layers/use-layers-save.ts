import { useCallback, useSyncExternalStore } from 'react';
import type { SaveState } from '../../client/document-session.ts';
import type { EditableLayer } from './use-editable-layer.ts';

const SAVED: SaveState = { state: 'saved' };

/** Whether everybody's marks are on the disk: the worst of their layers. */
export function useLayersSave(layers: readonly EditableLayer[]): SaveState {
  const [left, right] = layers;
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = [left, right].map((layer) => layer?.session.subscribe(listener));
      return () => stops.forEach((stop) => stop?.());
    },
    [left, right],
  );
  return useSyncExternalStore(subscribe, () => worst([left, right]));
}

function worst(layers: readonly (EditableLayer | undefined)[]): SaveState {
  const states = layers.map((layer) => layer?.session.saveState);
  for (const wanted of ['failed', 'saving'] as const) {
    const found = states.find((save) => save?.state === wanted);
    if (found) return found;
  }
  return SAVED;
}
