import type { CameraStore } from '../../pages/camera-store.ts';

/**
 * Keeps two panes on the page of the same number, whichever of them turns it; how near each looks, and where on the
 * page, stays its own. Returns the function that lets them apart.
 */
export function lockPages(left: CameraStore, right: CameraStore): () => void {
  let busy = false;
  const follow = (from: CameraStore, to: CameraStore) => {
    let seen = from.current()?.index;
    return from.subscribe(() => {
      const index = from.current()?.index;
      if (busy || index === undefined || index === seen) return;
      seen = index;
      busy = true;
      if (to.current()?.index !== index) to.goToPage(index);
      busy = false;
    });
  };
  const stops = [follow(left, right), follow(right, left)];
  return () => stops.forEach((stop) => stop());
}
