import type { CameraState, CameraStore } from './camera-store.ts';
import { between } from './camera.ts';

/** How long a glide takes, in milliseconds: slow enough for the eye to keep its place, over before much is said. */
const GLIDE_MS = 700;

/**
 * Moves the pages smoothly to another view; at once where people asked for less movement. Somebody who moves the pages
 * meanwhile keeps them. Returns the function that stops it.
 */
export function glideTo(store: CameraStore, to: Pick<CameraState, 'camera' | 'fit'>): () => void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    store.follow(to);
    return () => undefined;
  }
  const { camera: from } = store.getState();
  const began = performance.now();
  let last = from;
  let frame = requestAnimationFrame(move);

  function move(): void {
    if (store.getState().camera !== last) return;
    const share = Math.min(1, (performance.now() - began) / GLIDE_MS);
    store.follow({ camera: between(from, to.camera, eased(share)), fit: to.fit });
    last = store.getState().camera;
    if (share < 1) frame = requestAnimationFrame(move);
  }

  return () => cancelAnimationFrame(frame);
}

/** Sets out and arrives gently. */
function eased(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;
}
