import { useEffect, useRef, useState, type ReactNode } from 'react';
import { sentenceFor } from '../client/sentence-for.ts';
import type { CameraStore } from './camera-store.ts';
import type { PlacedPage } from './page-layout.ts';
import { PagePicture } from './page-picture.ts';
import type { PagePixels } from './page-pixels.ts';
import classes from './PageSheet.module.css';
import { PageThumbnail } from './PageThumbnail.tsx';
import { sheetView } from './sheet-view.ts';

interface Props {
  artefactId: string;
  placed: PlacedPage;
  pageCount: number;
  camera: CameraStore;
  pixels: PagePixels;
  /** What lies on the page and moves with it. */
  children: ReactNode;
}

/** One page in the column: its picture, what is drawn on it, or the sentence that says why it cannot be shown. */
export function PageSheet({ artefactId, placed, pageCount, camera, pixels, children }: Props) {
  const sheet = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [shown, setShown] = useState(false);

  useEffect(() => {
    if (!host.current) return;
    const picture = new PagePicture(host.current, placed, pixels, () => camera.pagesAway(placed));
    let mounted = true;
    const show = () => {
      picture.show(sheetView(placed, camera.getState(), devicePixelRatio)).then(
        () => {
          if (!mounted) return;
          setProblem(null);
          setShown(picture.isShown());
        },
        (error: unknown) => mounted && setProblem(sentenceFor(error)),
      );
    };
    const place = () => layOut(sheet.current, placed, camera.getState().settledScale);
    place();
    const stops = [camera.subscribeRest(place), camera.whenResting(show)];
    return () => {
      mounted = false;
      for (const stop of stops) stop();
      picture.remove();
      setShown(false);
    };
  }, [camera, pixels, placed]);

  return (
    <div ref={sheet} className={classes.sheet}>
      {!shown && <PageThumbnail artefactId={artefactId} page={placed.page} aspect={placed.width / placed.height} />}
      <div ref={host} className={classes.layer} role="img" aria-label={`Page ${placed.index + 1} of ${pageCount}`} />
      <div className={classes.layer}>{children}</div>
      {problem && <p className={classes.problem}>{problem}</p>}
    </div>
  );
}

/**
 * Gives the page its place at this scale in whole device pixels, so that a bitmap of that size is shown pixel for pixel
 * and not smoothed.
 */
function layOut(sheet: HTMLDivElement | null, placed: PlacedPage, scale: number): void {
  if (!sheet) return;
  const snap = (value: number) => `${Math.round(value * scale * devicePixelRatio) / devicePixelRatio}px`;
  Object.assign(sheet.style, {
    left: snap(placed.x),
    top: snap(placed.y),
    width: snap(placed.width),
    height: snap(placed.height),
  });
}
