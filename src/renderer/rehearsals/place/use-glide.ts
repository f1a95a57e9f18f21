import { useEffect, useRef } from 'react';
import type { CameraStore } from '../../pages/camera-store.ts';
import { lookAtPage, lookAtRect, scaleToFitPage, type Size } from '../../pages/camera.ts';
import { glideTo } from '../../pages/glide.ts';
import type { BeatPlace } from './beat-place.ts';
import { useLatest } from '../../ui/use-latest.ts';

/** The least of the work that is shown around a place, in document units: half the width of A4, some lines of writing. */
const LEAST: Size = { width: 420, height: 260 };
/** Document units kept free around a place. */
const ROOM = 24;

/**
 * Glides to the place of each beat, and keeps it in view when the pane changes its size. The first is there at once.
 * Without a place the pages stay where they are. `occasion` is another one whenever there is a reason to go there again.
 */
export function useGlide(camera: CameraStore, occasion: string, place: BeatPlace | null): void {
  const latest = useLatest(place);
  const arrived = useRef(false);
  // A place is worked out anew whenever anybody draws; only another one is a reason to move.
  const where = place && [place.placed.page.id, ...Object.values(place.part ?? {})].join(' ');

  useEffect(() => {
    if (where === null) return;
    let stop = () => {};
    const go = (at: 'once' | 'ease') => {
      const { viewport } = camera.getState();
      if (!latest.current || viewport.width === 0) return;
      stop();
      const to = viewOf(latest.current, viewport);
      if (at === 'ease' && arrived.current) stop = glideTo(camera, to);
      else camera.follow(to);
      arrived.current = true;
    };
    const stopFollowing = followSize(camera, () => go('once'));
    go('ease');
    return () => {
      stopFollowing();
      stop();
    };
  }, [camera, occasion, where, latest]);
}

function viewOf({ placed, part }: BeatPlace, viewport: Size) {
  if (!part) return { camera: lookAtPage(placed, viewport, scaleToFitPage(placed, viewport)), fit: 'page' as const };
  const { x, y, width, height } = part;
  const roomy = { x: x - ROOM, y: y - ROOM, width: width + 2 * ROOM, height: height + 2 * ROOM };
  return { camera: lookAtRect(roomy, viewport, LEAST), fit: 'free' as const };
}

/** Calls `changed` whenever the pane has another size than before. */
function followSize(camera: CameraStore, changed: () => void): () => void {
  let { viewport: before } = camera.getState();
  return camera.subscribe(() => {
    const { viewport } = camera.getState();
    if (viewport === before) return;
    before = viewport;
    changed();
  });
}
