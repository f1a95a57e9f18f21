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

/** Mounts the finished marks of one layer on one page: highlights darken the page, the rest lies over them. */
export function InkSheet({ placed, camera, index, owner, onMount }: Props) {
  const under = useRef<HTMLDivElement>(null);
  const over = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!under.current || !over.current) return;
    const inks = [
      new PageInk(under.current, placed, index, owner, 'under'),
      new PageInk(over.current, placed, index, owner, 'over'),
    ];
    const turn = { urgency: () => camera.pagesAway(placed), isCalm: () => camera.isAtRest() };
    const show = () => {
      const view = sheetView(placed, camera.getState(), devicePixelRatio);
      for (const ink of inks) ink.show(view, turn);
    };
    const stops = [camera.whenResting(show), ...inks.map((ink) => onMount(ink, owner.id))];
    return () => {
      for (const stop of stops) stop();
      for (const ink of inks) ink.remove();
    };
  }, [placed, camera, index, owner, onMount]);
  return (
    <>
      <div ref={under} className={classes.under} />
      <div ref={over} className={classes.ink} />
    </>
  );
}
