import { useEffect, useRef } from 'react';
import type { Person } from '../../../shared/library/person.ts';
import type { CameraStore } from '../../pages/camera-store.ts';
import type { PlacedPage } from '../../pages/page-layout.ts';
import { sheetView } from '../../pages/sheet-view.ts';
import { PageInk } from '../drawing/page-ink.ts';
import classes from './InkSheet.module.css';
import type { LayerIndex } from '../layers/layer-index.ts';

interface Props {
  placed: PlacedPage;
  camera: CameraStore;
  index: LayerIndex;
  owner: Person;
  /** The page's ink, for whoever must hide marks while they are being moved or rubbed out; gives the way to end it. */
  onMount: (ink: PageInk, personId: string) => () => void;
}

/** Mounts the finished marks of one layer on one page. */
export function InkSheet({ placed, camera, index, owner, onMount }: Props) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current) return;
    const ink = new PageInk(host.current, placed, index, owner);
    const show = () => ink.show(sheetView(placed, camera.getState(), devicePixelRatio));
    const stops = [camera.whenResting(show), onMount(ink, owner.id)];
    return () => {
      for (const stop of stops) stop();
      ink.remove();
    };
  }, [placed, camera, index, owner, onMount]);
  return <div ref={host} className={classes.ink} />;
}
