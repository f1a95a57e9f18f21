import { useEffect, useState } from 'react';
import type { CameraStore } from './camera-store.ts';

/**
 * Index of the page being looked at, from 0. It follows a frame behind the pages themselves, so that moving them never
 * waits for what is written about them, and it renders again only when it changes.
 */
export function useCurrentPage(camera: CameraStore): number {
  const [index, setIndex] = useState(() => indexNow(camera));
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      setIndex(indexNow(camera));
    };
    const lookAfterFrame = () => {
      frame = requestAnimationFrame(look);
    };
    look();
    const stop = camera.subscribe(() => {
      if (frame === 0) frame = requestAnimationFrame(lookAfterFrame);
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [camera]);
  return index;
}

function indexNow(camera: CameraStore): number {
  return camera.current()?.index ?? 0;
}
