import type { CameraStore } from './camera-store.ts';
import type { PageLayout } from './page-layout.ts';
import type { PagePixels } from './page-pixels.ts';

/** How long after the picture came to rest the neighbours are drawn, in milliseconds: the page itself goes first. */
const AFTER_REST_MS = 150;

/**
 * Draws the pages before and after the one being looked at while nothing else happens, so that turning to them costs a
 * copy. Returns the function that stops it.
 */
export function preparePages(layout: PageLayout, camera: CameraStore, pixels: PagePixels): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const prepare = async () => {
    const here = camera.current()?.index ?? 0;
    const scale = camera.getState().camera.scale * devicePixelRatio;
    for (const index of [here + 1, here - 1]) {
      const placed = layout.pages[index];
      // A page that cannot be drawn says so itself when it is shown.
      if (placed) await pixels.base(placed, scale).catch(() => undefined);
    }
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void prepare(), AFTER_REST_MS);
  };
  soon();
  const stop = camera.subscribeRest(soon);
  return () => {
    stop();
    clearTimeout(timer);
  };
}
