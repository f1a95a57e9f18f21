import { useCallback, useSyncExternalStore } from 'react';
import type { SaveState } from '../../client/document-session.ts';
import type { EditableLayer } from './use-editable-layer.ts';

const SAVED: SaveState = { state: 'saved' };

/** Whether everybody's marks are on the disk: the worst of their layers. The list is the same from render to render. */
export function useLayersSave(layers: readonly EditableLayer[]): SaveState {
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = layers.map(({ session }) => session.subscribe(listener));
      return () => stops.forEach((stop) => stop());
    },
    [layers],
  );
  return useSyncExternalStore(subscribe, () => worst(layers));
}

function worst(layers: readonly EditableLayer[]): SaveState {
  const states = layers.map(({ session }) => session.saveState);
  for (const wanted of ['failed', 'saving'] as const) {
    const found = states.find(({ state }) => state === wanted);
    if (found) return found;
  }
  return SAVED;
}
