import type { CameraStore } from './camera-store.ts';

/** CSS pixels an arrow key moves the page. */
const STEP = 60;
export const ZOOM_STEP = 1.25;

/**
 * Keys of a focused page view: arrows move, Page Up and Page Down turn pages, Home and End go to the first and last,
 * + and − zoom, 0 shows the whole page, 1 fits its width. Answers whether the key was one of these.
 */
export function moveByKey(camera: CameraStore, key: string, pageCount: number): boolean {
  const here = camera.current()?.index ?? 0;
  switch (key) {
    case 'ArrowLeft':
      camera.panBy(-STEP, 0);
      return true;
    case 'ArrowRight':
      camera.panBy(STEP, 0);
      return true;
    case 'ArrowUp':
      camera.panBy(0, -STEP);
      return true;
    case 'ArrowDown':
      camera.panBy(0, STEP);
      return true;
    case 'PageUp':
      camera.goToPage(here - 1);
      return true;
    case 'PageDown':
      camera.goToPage(here + 1);
      return true;
    case 'Home':
      camera.goToPage(0);
      return true;
    case 'End':
      camera.goToPage(pageCount - 1);
      return true;
    case '+':
    case '=':
      camera.zoomBy(ZOOM_STEP);
      return true;
    case '-':
      camera.zoomBy(1 / ZOOM_STEP);
      return true;
    case '0':
      camera.fitTo('page');
      return true;
    case '1':
      camera.fitTo('width');
      return true;
    default:
      return false;
  }
}
