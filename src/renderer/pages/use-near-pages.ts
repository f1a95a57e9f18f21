import { useMemo, useState, useSyncExternalStore } from 'react';
import type { CameraStore } from './camera-store.ts';
import { currentPage, viewRect, visiblePages, type PageLayout, type PlacedPage } from './page-layout.ts';

/** Pages kept ready before and after the one being looked at: turning to them is a move of what is there. */
const BESIDE = 1;
/** Pane heights beyond the view within which a page is mounted, and beyond which it is let go. */
const COME = 0.3;
const GO = 1.2;

/**
 * The pages near the view and their neighbours. A render happens only when another page comes or goes, not at every move; and because pages
 * go later than they come, moving to and fro over an edge costs nothing.
 */
export function useNearPages(layout: PageLayout, camera: CameraStore): readonly PlacedPage[] {
  const [nearRange] = useState(createNearRange);
  const range = useSyncExternalStore(camera.subscribe, () => nearRange(layout, camera));
  return useMemo(() => {
    const [first, end] = range.split('-').map(Number);
    return layout.pages.slice(first, end);
  }, [layout, range]);
}

/** Remembers which pages were near, as "first-end", to let them go late. */
function createNearRange() {
  let range = { first: 0, end: 0 };
  return (layout: PageLayout, camera: CameraStore): string => {
    const { camera: at, viewport } = camera.getState();
    if (viewport.width === 0) return '0-0';
    const view = viewRect(at, viewport);
    const coming = reach(visiblePages(layout, view, COME * view.height));
    const staying = reach(visiblePages(layout, view, GO * view.height));
    const here = currentPage(layout, view)?.index ?? 0;
    range = {
      first: Math.max(0, Math.min(coming.first, here - BESIDE, Math.max(range.first, staying.first))),
      end: Math.min(layout.pages.length, Math.max(coming.end, here + BESIDE + 1, Math.min(range.end, staying.end))),
    };
    return `${range.first}-${range.end}`;
  };
}

function reach(pages: readonly PlacedPage[]): { first: number; end: number } {
  const first = pages[0]?.index ?? 0;
  return { first, end: first + pages.length };
}
