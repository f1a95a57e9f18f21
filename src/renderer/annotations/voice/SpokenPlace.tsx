import { useSyncExternalStore } from 'react';
import type { CameraStore } from '../../pages/camera-store.ts';
import { pageToScreen, type PageLayout } from '../../pages/page-layout.ts';
import { pageOf } from '../panes/pane-desk.ts';
import classes from './SpokenPlace.module.css';
import type { ClipUnderWay } from './voice-desk.ts';

interface Props {
  underWay: ClipUnderWay;
  layout: PageLayout;
  camera: CameraStore;
}

/** A light on the page where the clip being recorded will be pinned. */
export function SpokenPlace({ underWay: { target }, layout, camera }: Props) {
  const { camera: at } = useSyncExternalStore(camera.subscribe, camera.getState);
  const placed = pageOf(layout, target);
  if (!placed) return null;
  const { x, y } = pageToScreen(placed, at, target);
  return <span className={classes.light} style={{ left: x, top: y }} aria-hidden />;
}
