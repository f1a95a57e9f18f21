import { useEffect, useRef } from 'react';
import { toScreen } from '../../pages/camera.ts';
import type { CameraStore } from '../../pages/camera-store.ts';
import classes from './PointerTrail.module.css';
import type { PresenterPointer } from './presenter-pointer.ts';

/** Radius of the newest point, in CSS pixels. */
const RADIUS = 9;

/** Draws the presenter's pointer over a pane for as long as something of it can be seen. */
export function PointerTrail({ pointer, camera }: { pointer: PresenterPointer; camera: CameraStore }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let frame = 0;
    const draw = () => {
      frame = 0;
      const target = canvas.current;
      const context = target?.getContext('2d');
      if (!target || !context) return;
      const trail = pointer.trail();
      // A canvas costs its whole size in every frame in which anything moves, even when nothing is on it.
      target.hidden = trail.length === 0;
      const width = Math.round(target.clientWidth * devicePixelRatio);
      const height = Math.round(target.clientHeight * devicePixelRatio);
      if (target.width !== width || target.height !== height) Object.assign(target, { width, height });
      context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
      context.clearRect(0, 0, target.clientWidth, target.clientHeight);
      for (const { at, strength } of trail) {
        const { x, y } = toScreen(camera.getState().camera, at);
        context.globalAlpha = strength ** 2;
        context.fillStyle = getComputedStyle(target).color;
        context.beginPath();
        context.arc(x, y, RADIUS * (0.35 + 0.65 * strength), 0, Math.PI * 2);
        context.fill();
      }
      if (trail.length > 0) wake();
    };
    const wake = () => {
      if (frame === 0) frame = requestAnimationFrame(draw);
    };
    const follow = () => {
      if (canvas.current?.hidden === false) wake();
    };
    const stops = [pointer.subscribe(wake), camera.subscribe(follow)];
    return () => {
      stops.forEach((stop) => stop());
      cancelAnimationFrame(frame);
    };
  }, [pointer, camera]);
  return <canvas ref={canvas} className={classes.trail} data-presenter-pointer aria-hidden hidden />;
}
