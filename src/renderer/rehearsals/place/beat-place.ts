import type { Annotation } from '../../../shared/annotations/annotation.ts';
import type { PlannedBeat } from '../../../shared/rehearsals/rehearsal-plan.ts';
import type { Rect } from '../../pages/camera.ts';
import { markPlace } from '../../pages/mark-place.ts';
import type { PageLayout, PlacedPage } from '../../pages/page-layout.ts';

/** Where in the work a beat is about: on one page, and the part of it, or the whole where its marks are gone. */
export interface BeatPlace {
  placed: PlacedPage;
  /** Document units, as the page is placed; null for the whole page. */
  part: Rect | null;
}

/**
 * The place a beat is about: around those of its marks that share a page with the first of them. Null where it is about
 * nothing, or only about pages that are gone.
 */
export function placeOfBeat(
  { anchors }: Pick<PlannedBeat, 'anchors'>,
  marks: ReadonlyMap<string, Annotation>,
  { pages }: PageLayout,
): BeatPlace | null {
  const found = anchors.flatMap(({ annotationId, pageId }) => {
    const mark = marks.get(annotationId);
    const placed = pages.find(({ page }) => page.id === (mark?.pageId ?? pageId));
    return placed ? [{ placed, part: mark ? onDocument(placed, mark) : null }] : [];
  });
  const first = found.find(({ part }) => part !== null) ?? found[0];
  if (!first) return null;
  const parts = found.flatMap(({ placed, part }) => (placed === first.placed && part ? [part] : []));
  return { placed: first.placed, part: parts.length > 0 ? parts.reduce(around) : null };
}

function onDocument(placed: PlacedPage, mark: Annotation): Rect {
  const { x, y, ...size } = markPlace(placed, mark);
  return { x: placed.x + x, y: placed.y + y, ...size };
}

function around(one: Rect, other: Rect): Rect {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  return {
    x,
    y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  };
}
