import type { Rotation } from '../library/artefact.ts';
import type { Annotation, Box, TextAnnotation } from './annotation.ts';
import { shiftFromUpright, type Point } from './page-frame.ts';
import { wrapText } from './text-wrap.ts';

/** Size of the letters in a line of the given height, and the space between the letters and the edge of the note. */
export function textMetrics(lineHeight: number): { fontSize: number; padding: number } {
  return { fontSize: lineHeight * 0.72, padding: lineHeight * 0.3 };
}

/** Lines of a text note as they are drawn, and its size as the reader sees it, in page units. */
export function textLayout(note: Pick<TextAnnotation, 'text' | 'width' | 'lineHeight'>): {
  lines: string[];
  width: number;
  height: number;
} {
  const { fontSize, padding } = textMetrics(note.lineHeight);
  const lines = wrapText(note.text, note.width - 2 * padding, fontSize);
  return { lines, width: note.width, height: lines.length * note.lineHeight + 2 * padding };
}

/**
 * The smallest box around a mark, in page coordinates, with the thickness of its line. A text note stands upright for
 * the reader, so its box depends on the page's `rotation`.
 */
export function annotationBounds(annotation: Annotation, rotation: Rotation): Box {
  switch (annotation.kind) {
    case 'ink':
      return boundsOfPoints(annotation.points, 3, annotation.width / 2);
    case 'highlight':
      return boundsOfPoints(annotation.points, 2, annotation.width / 2);
    case 'region':
      return annotation.box;
    case 'text': {
      const size = textLayout(annotation);
      const far = shiftFromUpright({ width: 0, height: 0, rotation }, { x: size.width, y: size.height });
      return boxAround({ x: annotation.x, y: annotation.y }, { x: annotation.x + far.x, y: annotation.y + far.y });
    }
  }
}

/** The box with these two opposite corners. */
export function boxAround(one: Point, other: Point): Box {
  return {
    x: Math.min(one.x, other.x),
    y: Math.min(one.y, other.y),
    width: Math.abs(one.x - other.x),
    height: Math.abs(one.y - other.y),
  };
}

/** The smallest box that holds all of these; null when there are none. */
export function unionOfBoxes(boxes: readonly Box[]): Box | null {
  const [first, ...rest] = boxes;
  if (!first) return null;
  return rest.reduce((sum, box) => {
    const x = Math.min(sum.x, box.x);
    const y = Math.min(sum.y, box.y);
    return {
      x,
      y,
      width: Math.max(sum.x + sum.width, box.x + box.width) - x,
      height: Math.max(sum.y + sum.height, box.y + box.height) - y,
    };
  }, first);
}

export function boxesOverlap(a: Box, b: Box): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
}

/**
 * How far a point is from what the eye sees of a mark, in page units; 0 on the mark itself. A region is its frame: the
 * work inside it belongs to the pupil, so rubbing out inside a region leaves the region.
 */
export function distanceToMark(annotation: Annotation, point: Point, rotation: Rotation): number {
  switch (annotation.kind) {
    case 'ink':
      return Math.max(0, distanceToLine(annotation.points, 3, point) - annotation.width / 2);
    case 'highlight':
      return Math.max(0, distanceToLine(annotation.points, 2, point) - annotation.width / 2);
    case 'region':
      return distanceToFrame(annotation.box, point);
    case 'text':
      return distanceToBox(annotationBounds(annotation, rotation), point);
  }
}

/** As `distanceToMark`, but a region is also met anywhere inside it: for pointing rather than rubbing out. */
export function distanceToPick(annotation: Annotation, point: Point, rotation: Rotation): number {
  return annotation.kind === 'region'
    ? distanceToBox(annotation.box, point)
    : distanceToMark(annotation, point, rotation);
}

/** The same mark moved by whole page units; anything else about it stays. */
export function translateAnnotation<Mark extends Annotation>(annotation: Mark, shift: Point): Mark;
export function translateAnnotation(annotation: Annotation, shift: Point): Annotation {
  const dx = Math.round(shift.x);
  const dy = Math.round(shift.y);
  switch (annotation.kind) {
    case 'ink':
      return { ...annotation, points: moved(annotation.points, 3, dx, dy) };
    case 'highlight':
      return { ...annotation, points: moved(annotation.points, 2, dx, dy) };
    case 'region':
      return { ...annotation, box: { ...annotation.box, x: annotation.box.x + dx, y: annotation.box.y + dy } };
    case 'text':
      return { ...annotation, x: annotation.x + dx, y: annotation.y + dy };
  }
}

function moved(points: readonly number[], stride: number, dx: number, dy: number): number[] {
  return points.map((value, i) => (i % stride === 0 ? value + dx : i % stride === 1 ? value + dy : value));
}

function boundsOfPoints(points: readonly number[], stride: number, margin: number): Box {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (let i = 0; i + 1 < points.length; i += stride) {
    left = Math.min(left, points[i]!);
    right = Math.max(right, points[i]!);
    top = Math.min(top, points[i + 1]!);
    bottom = Math.max(bottom, points[i + 1]!);
  }
  return { x: left - margin, y: top - margin, width: right - left + 2 * margin, height: bottom - top + 2 * margin };
}

function distanceToLine(points: readonly number[], stride: number, point: Point): number {
  let nearest = Math.hypot(points[0]! - point.x, points[1]! - point.y);
  for (let i = stride; i + 1 < points.length; i += stride) {
    const from = { x: points[i - stride]!, y: points[i - stride + 1]! };
    nearest = Math.min(nearest, distanceToSegment(from, { x: points[i]!, y: points[i + 1]! }, point));
  }
  return nearest;
}

function distanceToSegment(from: Point, to: Point, point: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / squared;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(from.x + t * dx - point.x, from.y + t * dy - point.y);
}

function distanceToBox(box: Box, point: Point): number {
  const dx = Math.max(box.x - point.x, 0, point.x - box.x - box.width);
  const dy = Math.max(box.y - point.y, 0, point.y - box.y - box.height);
  return Math.hypot(dx, dy);
}

function distanceToFrame(box: Box, point: Point): number {
  const outside = distanceToBox(box, point);
  if (outside > 0) return outside;
  return Math.min(point.x - box.x, box.x + box.width - point.x, point.y - box.y, box.y + box.height - point.y);
}
