import { useEffect, useSyncExternalStore } from 'react';
import { toScreen } from '../../pages/camera.ts';
import type { CameraStore } from '../../pages/camera-store.ts';
import classes from './CaretMark.module.css';
import type { PageCaret } from './page-caret.ts';

/** Shows the keyboard's place on the page, until somebody reaches for the mouse or a pen. */
export function CaretMark({ caret, camera }: { caret: PageCaret; camera: CameraStore }) {
  const at = useSyncExternalStore(caret.subscribe, caret.at);
  const { camera: looking } = useSyncExternalStore(camera.subscribe, camera.getState);
  useEffect(() => {
    if (!at) return;
    // Chromium reports a move of nothing when the picture under a resting pointer changes.
    const onMove = (event: PointerEvent) => {
      if (event.movementX !== 0 || event.movementY !== 0) caret.hide();
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerdown', caret.hide);
    return () => {
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerdown', caret.hide);
    };
  }, [at, caret]);
  if (!at) return null;
  const { x, y } = toScreen(looking, at);
  return (
    <div className={classes.caret} data-page-caret style={{ transform: `translate(${x}px, ${y}px)` }} aria-hidden />
  );
}
