import type { Rotation } from '../library/artefact.ts';
import type { Annotation, Box, CalloutAnnotation } from './annotation.ts';
import { annotationBounds, noteBounds } from './annotation-geometry.ts';
import type { Point } from './page-frame.ts';

/**
 * How far a point is from what the eye sees of a mark, in page units; 0 on the mark itself. A region of either shape is
 * its outline: the work inside it belongs to the pupil, so rubbing out inside a region leaves the region.
 */
export function distanceToMark(annotation: Annotation, point: Point, rotation: Rotation): number {
  switch (annotation.kind) {
    case 'ink':
      return Math.max(0, distanceToLine(annotation.points, 3, point) - annotation.width / 2);
    case 'highlight':
      return Math.max(0, distanceToLine(annotation.points, 2, point) - annotation.width / 2);
    case 'line':
      return Math.max(0, distanceToSegment(annotation.from, annotation.to, point) - annotation.width / 2);
    case 'shape':
      return distanceToLine(closed(annotation.points), 2, point);
    case 'region':
      return distanceToFrame(annotation.box, point);
    case 'callout':
      return Math.min(
        distanceToBox(noteBounds(annotation, rotation), point),
        distanceToSegment(annotation.at, leaderEnd(annotation, rotation), point),
      );
    case 'text':
    case 'stamp':
    case 'sign':
    case 'voice':
      return distanceToBox(annotationBounds(annotation, rotation), point);
  }
}

/** As `distanceToMark`, but a region is also met anywhere inside it: for pointing rather than rubbing out. */
export function distanceToPick(annotation: Annotation, point: Point, rotation: Rotation): number {
  if (annotation.kind === 'region') return distanceToBox(annotation.box, point);
  if (annotation.kind === 'shape' && isInside(annotation.points, point)) return 0;
  return distanceToMark(annotation, point, rotation);
}

/** Whether a mark is written on paper of its own, under which nothing of others is seen. */
export function hasPaper({ kind }: Annotation): boolean {
  return kind === 'text' || kind === 'callout' || kind === 'stamp' || kind === 'voice';
}

/** Where the line of a callout meets its note: the nearest place of the note's edge. */
export function leaderEnd(callout: CalloutAnnotation, rotation: Rotation): Point {
  return nearestInBox(noteBounds(callout, rotation), callout.at);
}

/** The place inside a box that is nearest to a point. */
export function nearestInBox(box: Box, point: Point): Point {
  return {
    x: Math.min(Math.max(point.x, box.x), box.x + box.width),
    y: Math.min(Math.max(point.y, box.y), box.y + box.height),
  };
}

function closed(points: readonly number[]): number[] {
  return [...points, points[0]!, points[1]!];
}

function distanceToLine(points: readonly number[], stride: number, point: Point): number {
  let nearest = Math.hypot(points[0]! - point.x, points[1]! - point.y);
  for (let i = stride; i + 1 < points.length; i += stride) {
    const from = { x: points[i - stride]!, y: points[i - stride + 1]! };
    nearest = Math.min(nearest, distanceToSegment(from, { x: points[i]!, y: points[i + 1]! }, point));
  }
  return nearest;
}

/** How far a point is from the straight line between two others. */
export function distanceToSegment(from: Point, to: Point, point: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / squared;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(from.x + t * dx - point.x, from.y + t * dy - point.y);
}

function distanceToBox(box: Box, point: Point): number {
  const near = nearestInBox(box, point);
  return Math.hypot(near.x - point.x, near.y - point.y);
}

function distanceToFrame(box: Box, point: Point): number {
  const outside = distanceToBox(box, point);
  if (outside > 0) return outside;
  return Math.min(point.x - box.x, box.x + box.width - point.x, point.y - box.y, box.y + box.height - point.y);
}

/** Whether a ray from the point crosses the outline an odd number of times. */
function isInside(points: readonly number[], { x, y }: Point): boolean {
  let inside = false;
  for (let i = 0, j = points.length - 2; i < points.length; j = i, i += 2) {
    const [x1, y1, x2, y2] = [points[i]!, points[i + 1]!, points[j]!, points[j + 1]!];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}
