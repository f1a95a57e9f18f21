import { useEffect, useRef, type ReactNode } from 'react';
import { useFocusIfLost } from '../ui/use-focus-if-lost.ts';
import type { CameraStore } from './camera-store.ts';
import type { FileMarksDrawn } from './page-clip.ts';
import type { PageLayout, PlacedPage } from './page-layout.ts';
import { PageSheet } from './PageSheet.tsx';
import classes from './PageViewport.module.css';
import { usePagePixels } from './use-page-pixels.ts';
import { useNearPages } from './use-near-pages.ts';
import { attachGestures, type GestureOptions } from './viewport-gestures.ts';
import { moveByKey } from './viewport-keys.ts';
import { useLatest } from '../ui/use-latest.ts';

interface Props {
  artefactId: string;
  layout: PageLayout;
  camera: CameraStore;
  /** Accessible name of the view. */
  label: string;
  gestures?: GestureOptions | undefined;
  /** Which of the marks in a page's own file are part of its picture; all to begin with. */
  fileMarks?: FileMarksDrawn;
  /** What lies on a page and moves with it, in document units. */
  renderOnPage?: (placed: PlacedPage) => ReactNode;
  /** What lies over the pages, in CSS pixels of the pane. */
  children?: ReactNode;
}

const NO_TOOL: GestureOptions = {
  fingerPans: () => true,
  isPalm: () => false,
  isLocked: () => false,
  onTakeOver: () => undefined,
};

/** A column of pages seen through a camera: moved by CSS alone, drawn anew only when it rests. */
export function PageViewport(props: Props) {
  const { artefactId, layout, camera, label, gestures = NO_TOOL, fileMarks, renderOnPage, children } = props;
  const root = useRef<HTMLDivElement>(null);
  const column = useRef<HTMLDivElement>(null);
  const pixels = usePagePixels(artefactId, fileMarks);
  const latestGestures = useLatest(gestures);
  const shown = useNearPages(layout, camera);

  useFocusIfLost(root);
  useEffect(() => camera.setLayout(layout), [camera, layout]);
  useEffect(() => followSize(root.current!, camera), [camera]);
  useEffect(() => followCamera(column.current!, camera), [camera]);
  useEffect(
    () =>
      attachGestures(root.current!, camera, {
        fingerPans: () => latestGestures.current.fingerPans(),
        isPalm: () => latestGestures.current.isPalm(),
        isLocked: (what) => latestGestures.current.isLocked(what),
        onTakeOver: () => latestGestures.current.onTakeOver(),
      }),
    [camera, latestGestures],
  );

  return (
    <div
      ref={root}
      className={classes.viewport}
      tabIndex={0}
      role="region"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.target !== event.currentTarget) return;
        if (moveByKey(camera, event.key, layout.pages.length)) event.preventDefault();
      }}
    >
      <div ref={column} className={classes.column}>
        {pixels &&
          shown.map((placed) => (
            <PageSheet
              key={placed.page.id}
              artefactId={artefactId}
              placed={placed}
              pageCount={layout.pages.length}
              camera={camera}
              pixels={pixels}
            >
              {renderOnPage?.(placed)}
            </PageSheet>
          ))}
      </div>
      {children}
    </div>
  );
}

/**
 * Moves the column by CSS to whole device pixels of the screen, wherever the pane begins: a bitmap that lies between two
 * pixels is blurred, and costs more to put on the screen. The first change of a frame moves it at once, so that it is
 * never shown a frame late; further ones in the same frame wait for the next.
 */
function followCamera(column: HTMLElement, camera: CameraStore): () => void {
  let frame = 0;
  let movedSince = false;
  let nudge = { x: 0, y: 0 };
  const move = () => {
    const { camera: at, settledScale } = camera.getState();
    const whole = (value: number) => Math.round(value * devicePixelRatio) / devicePixelRatio;
    const stretch = at.scale / settledScale;
    const x = whole(-at.x * at.scale) + nudge.x;
    const y = whole(-at.y * at.scale) + nudge.y;
    column.style.transform = `translate(${x}px, ${y}px) scale(${stretch})`;
  };
  const settle = () => {
    nudge = nudgeToPixels(column.parentElement!);
    move();
  };
  const onFrame = () => {
    frame = 0;
    if (movedSince) follow();
  };
  const follow = () => {
    movedSince = frame !== 0;
    if (movedSince) return;
    move();
    frame = requestAnimationFrame(onFrame);
  };
  settle();
  const stops = [camera.subscribeRest(settle), camera.subscribe(follow)];
  return () => {
    for (const stop of stops) stop();
    cancelAnimationFrame(frame);
  };
}

/** How far, in CSS pixels, an element is from the next whole device pixel to its right and below. */
function nudgeToPixels(element: HTMLElement): { x: number; y: number } {
  const { left, top } = element.getBoundingClientRect();
  const rest = (value: number) => Math.ceil(value * devicePixelRatio) / devicePixelRatio - value;
  return { x: rest(left), y: rest(top) };
}

function followSize(root: HTMLElement, camera: CameraStore): () => void {
  const measure = () => camera.setViewport({ width: root.clientWidth, height: root.clientHeight });
  measure();
  const observer = new ResizeObserver(measure);
  observer.observe(root);
  return () => observer.disconnect();
}
