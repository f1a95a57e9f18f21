import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import type { CameraStore } from './camera-store.ts';
import { currentPage, viewRect, visiblePages, type PageLayout, type PlacedPage } from './page-layout.ts';

/** Pages kept ready before and after those in view: turning to them is a move of what is there. */
const BESIDE = 1;
/** Pane heights beyond the view within which a page is mounted, and beyond which it is let go. */
const COME = 0.3;
const GO = 1.2;

/** Pages from `first` to all before `end`. */
interface Range {
  readonly first: number;
  readonly end: number;
}

/**
 * The pages near the view and their neighbours. A render happens only when another page comes or goes, not at every
 * move. What comes into view comes at once; neighbours come, and pages go, when the picture rests, so that turning to a
 * neighbour mounts nothing and moving to and fro over an edge costs nothing.
 */
export function useNearPages(layout: PageLayout, camera: CameraStore): readonly PlacedPage[] {
  const [nearRange] = useState(createNearRange);
  const subscribe = useCallback(
    (onChange: () => void) => {
      const stops = [camera.subscribe(onChange), camera.subscribeRest(onChange)];
      return () => stops.forEach((stop) => stop());
    },
    [camera],
  );
  const range = useSyncExternalStore(subscribe, () => nearRange(layout, camera));
  return useMemo(() => {
    const [first, end] = range.split('-').map(Number);
    return layout.pages.slice(first, end);
  }, [layout, range]);
}

/** Remembers which pages were near, as "first-end", to let them go late. */
function createNearRange() {
  let range: Range = { first: 0, end: 0 };
  return (layout: PageLayout, camera: CameraStore): string => {
    const { camera: at, viewport } = camera.getState();
    if (viewport.width === 0) return '0-0';
    const view = viewRect(at, viewport);
    const coming = reach(visiblePages(layout, view, COME * view.height));
    const staying = reach(visiblePages(layout, view, GO * view.height));
    const here = currentPage(layout, view)?.index ?? 0;
    const wanted = camera.isAtRest() ? widest(coming, beside(here)) : coming;
    const kept = overlap(range, camera.isAtRest() ? staying : widened(staying));
    range = overlap(widest(wanted, kept), { first: 0, end: layout.pages.length });
    return `${range.first}-${range.end}`;
  };
}

function reach(pages: readonly PlacedPage[]): Range {
  const first = pages[0]?.index ?? 0;
  return { first, end: first + pages.length };
}

function beside(index: number): Range {
  return widened({ first: index, end: index + 1 });
}

function widened({ first, end }: Range): Range {
  return { first: first - BESIDE, end: end + BESIDE };
}

/** From the first to the last page of two ranges; an empty one adds nothing. */
function widest(a: Range, b: Range): Range {
  if (a.end <= a.first) return b;
  if (b.end <= b.first) return a;
  return { first: Math.min(a.first, b.first), end: Math.max(a.end, b.end) };
}

function overlap(a: Range, b: Range): Range {
  return { first: Math.max(a.first, b.first), end: Math.min(a.end, b.end) };
}
