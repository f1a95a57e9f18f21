import type { PointerEvent } from 'react';
import { toDocument } from '../../pages/camera.ts';
import type { CameraStore } from '../../pages/camera-store.ts';
import classes from './PointingSurface.module.css';
import { PointerTrail } from './PointerTrail.tsx';
import { usePresenting } from './presenting-context.ts';

/** While somebody presents, the hand over a pane points instead of drawing. Outside of a meeting's table, nothing. */
export function PointingSurface({ camera }: { camera: CameraStore }) {
  const presenting = usePresenting();
  if (!presenting) return null;
  const { pointer, on } = presenting;
  const point = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    pointer.point(toDocument(camera.getState().camera, { x: event.clientX - box.left, y: event.clientY - box.top }));
  };
  return (
    <>
      {on && (
        <div
          className={classes.surface}
          data-pointing
          onPointerMove={point}
          onPointerDown={point}
          onPointerLeave={() => pointer.point(null)}
        />
      )}
      <PointerTrail pointer={pointer} camera={camera} />
    </>
  );
}
