import type { Person } from '../library/person.ts';
import type { Annotation, InkColour, LineAnnotation } from './annotation.ts';
import { annotationBounds, arrowHead } from './annotation-geometry.ts';
import { boxesOverlap } from './boxes.ts';
import { roundedBoxPath, type AnnotationDrawing, type DrawingShape, type UprightGroup } from './drawing-shape.ts';
import { BADGE_RADIUS, FINDING_SHAPES, ownerTagPath } from './finding-badge.ts';
import { closedCurvePath, inkOutlinePath, pairsOf, smoothLinePath, tenth } from './ink-outline.ts';
import { paperColour } from './ink-palette.ts';
import { keptOnPage } from './kept-on-page.ts';
import { shownBox, toUpright, uprightSize, type PageFrame, type Point } from './page-frame.ts';
import { textWidth } from './text-wrap.ts';
import { uprightGroups } from './upright-drawing.ts';

/** How see-through a highlight is: the pupil's words stay readable under it. */
export const HIGHLIGHT_OPACITY = 0.42;
/** How broad the line around a region is, in page units. */
export const REGION_LINE = 24;

/** What a mark looks like on this page. `owner` adds whose finding it is; leave it out where that is plain. */
export function drawAnnotation(annotation: Annotation, frame: PageFrame, owner?: Person): AnnotationDrawing {
  const seen = keptOnPage(annotation, frame);
  const onPage = marksOnPage(seen);
  const upright = uprightGroups(seen, frame);
  if (hasBadge(seen, frame)) upright.push(badgeGroup(seen, frame, owner));
  return { onPage, upright };
}

/** Whether something of a mark lies in what the reader keeps of the page. */
export function isShown(annotation: Annotation, frame: PageFrame): boolean {
  return boxesOverlap(annotationBounds(annotation, frame.rotation), shownBox(frame));
}

/** Whether a mark wears a badge here: a finding that is shown. */
export function hasBadge(annotation: Annotation, frame: PageFrame): boolean {
  return annotation.finding !== undefined && isShown(annotation, frame);
}

/**
 * Where the badge of a finding sits: the top right corner of the mark as the reader sees it. It is kept in what the
 * reader sees of the page, so ask only for a mark that `isShown`.
 */
export function badgePlace(annotation: Annotation, frame: PageFrame): Point {
  const box = annotationBounds(annotation, frame.rotation);
  const one = toUpright(frame, { x: box.x, y: box.y });
  const other = toUpright(frame, { x: box.x + box.width, y: box.y + box.height });
  const { width, height } = uprightSize(frame);
  const margin = BADGE_RADIUS * 1.3;
  const clamp = (value: number, most: number) => Math.min(Math.max(value, margin), most - margin);
  return {
    x: clamp(Math.max(one.x, other.x) + BADGE_RADIUS * 0.5, width),
    y: clamp(Math.min(one.y, other.y) - BADGE_RADIUS * 0.5, height),
  };
}

function marksOnPage(annotation: Annotation): DrawingShape[] {
  switch (annotation.kind) {
    case 'ink':
      return [{ kind: 'fill', path: inkOutlinePath(annotation), colour: paperColour(annotation.colour), opacity: 1 }];
    case 'highlight': {
      const { points, width } = annotation;
      const colour = paperColour(annotation.colour);
      return [
        { kind: 'stroke', path: smoothLinePath(points), colour, opacity: HIGHLIGHT_OPACITY, width, multiply: true },
      ];
    }
    case 'region':
      return regionShapes(roundedBoxPath(annotation.box, 60), annotation.colour);
    case 'shape':
      return regionShapes(closedCurvePath(pairsOf(annotation.points)), annotation.colour);
    case 'line':
      return lineShapes(annotation);
    case 'text':
    case 'callout':
    case 'stamp':
    case 'sign':
    case 'voice':
      return [];
  }
}

function regionShapes(path: string, inkColour: InkColour): DrawingShape[] {
  const colour = paperColour(inkColour);
  return [
    { kind: 'fill', path, colour, opacity: 0.07 },
    { kind: 'stroke', path, colour, opacity: 1, width: REGION_LINE },
  ];
}

/** A line; that of an arrow ends inside its head, so that the tip is sharp. */
function lineShapes(line: LineAnnotation): DrawingShape[] {
  const { from, to, width } = line;
  const colour = paperColour(line.colour);
  const long = Math.hypot(to.x - from.x, to.y - from.y);
  const stroke = (end: Point): DrawingShape => {
    const path = `M${from.x} ${from.y}L${tenth(end.x)} ${tenth(end.y)}`;
    return { kind: 'stroke', path, colour, opacity: 1, width };
  };
  if (!line.arrow || long === 0) return [stroke(to)];
  const head = arrowHead(line);
  const along = { x: (to.x - from.x) / long, y: (to.y - from.y) / long };
  const back = { x: to.x - along.x * head.length, y: to.y - along.y * head.length };
  const wing = (side: 1 | -1) =>
    `${tenth(back.x - side * along.y * head.half)} ${tenth(back.y + side * along.x * head.half)}`;
  const path = `M${to.x} ${to.y}L${wing(1)}L${wing(-1)}Z`;
  const neck = Math.min(long, head.length * 0.8);
  return [stroke({ x: to.x - along.x * neck, y: to.y - along.y * neck }), { kind: 'fill', path, colour, opacity: 1 }];
}

function badgeGroup(annotation: Annotation, frame: PageFrame, owner?: Person): UprightGroup {
  const { body, sign, colour } = FINDING_SHAPES[annotation.finding!];
  const shapes: DrawingShape[] = [
    { kind: 'stroke', path: body, colour: '#ffffff', opacity: 1, width: 44 },
    { kind: 'fill', path: body, colour, opacity: 1 },
    { kind: 'fill', path: sign, colour: '#ffffff', opacity: 1 },
  ];
  if (owner) shapes.push(...ownerTag(owner));
  return { at: badgePlace(annotation, frame), shapes };
}

/** A small tag at the badge's lower right, drawn around the badge's own middle. */
function ownerTag(owner: Person): DrawingShape[] {
  const middle = { x: BADGE_RADIUS * 1.05, y: BADGE_RADIUS * 0.95 };
  const path = ownerTagPath(owner.role, middle);
  const size = BADGE_RADIUS * 1.05;
  const text = initialOf(owner.name);
  const x = middle.x - textWidth(text, size) / 2;
  return [
    { kind: 'fill', path, colour: '#ffffff', opacity: 1 },
    { kind: 'stroke', path, colour: '#3d4250', opacity: 1, width: 14 },
    { kind: 'text', x, y: middle.y + size * 0.36, size, text, colour: '#1f2430', bold: true },
  ];
}

/** The letter a person is known by on the page. */
export function initialOf(name: string): string {
  const words = name.trim().split(/\s+/);
  return (words.find((word) => !/^(mr|mrs|ms|miss|dr|mx)\.?$/i.test(word)) ?? words[0] ?? '?').charAt(0).toUpperCase();
}
