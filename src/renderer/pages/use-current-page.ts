import { useSyncExternalStore } from 'react';
import type { CameraStore } from './camera-store.ts';

/** Index of the page being looked at, from 0; renders again only when it changes. */
export function useCurrentPage(camera: CameraStore): number {
  return useSyncExternalStore(camera.subscribe, () => camera.current()?.index ?? 0);
}
