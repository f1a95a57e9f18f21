import type { Annotation } from '../../../shared/annotations/annotation.ts';
import type { CameraStore } from '../../pages/camera-store.ts';
import type { PlacedPage } from '../../pages/page-layout.ts';
import { middleOfMark } from '../keys/step-to-mark.ts';

/** CSS pixels to keep between a mark and the edge of its pane, where it is said what the mark is. */
const NOTICE_ROOM = 90;

/** Brings a mark into view that is looked at, clear of the words that say what it is. */
export function revealToLook(camera: CameraStore, mark: Annotation, placed: PlacedPage): void {
  const { x, y } = middleOfMark(mark, placed);
  const room = NOTICE_ROOM / camera.getState().camera.scale;
  camera.reveal({ x, y: y - room, width: 0, height: 2 * room });
}
