import type { Person } from '../library/person.ts';
import type { Annotation, RegionAnnotation, TextAnnotation } from './annotation.ts';
import { annotationBounds, textLayout, textMetrics } from './annotation-geometry.ts';
import { BADGE_RADIUS, FINDING_SHAPES, ownerTagPath } from './finding-badge.ts';
import { inkOutlinePath, smoothLinePath } from './ink-outline.ts';
import { paperColour } from './ink-palette.ts';
import { textWidth } from './text-wrap.ts';
import { toUpright, uprightSize, type PageFrame, type Point } from './page-frame.ts';

/** How see-through a highlight is: the pupil's words stay readable under it. */
export const HIGHLIGHT_OPACITY = 0.42;
const REGION_LINE = 24;
const NOTE_PAPER = '#fffdf5';

/** One thing to paint. Paths are SVG path data, which a canvas takes as well. */
export type DrawingShape =
  | { kind: 'fill'; path: string; colour: string; opacity: number }
  | { kind: 'stroke'; path: string; colour: string; opacity: number; width: number }
  | { kind: 'text'; x: number; y: number; size: number; text: string; colour: string; bold: boolean };

/** Shapes moved to a place of the upright page. */
export interface UprightGroup {
  at: Point;
  shapes: DrawingShape[];
}

/**
 * A mark as shapes, said once for the screen and for the take-away. `onPage` is in page coordinates and turns with the
 * page; each group of `upright` is in upright coordinates and always reads the right way up.
 */
export interface AnnotationDrawing {
  onPage: DrawingShape[];
  upright: UprightGroup[];
}

/** What a mark looks like on this page. `owner` adds whose finding it is; leave it out where that is plain. */
export function drawAnnotation(annotation: Annotation, frame: PageFrame, owner?: Person): AnnotationDrawing {
  const onPage = annotation.kind === 'text' ? [] : marksOnPage(annotation);
  const upright = annotation.kind === 'text' ? [noteGroup(annotation, frame)] : [];
  if (annotation.finding) upright.push(badgeGroup(annotation, frame, owner));
  return { onPage, upright };
}

/** Where the badge of a finding sits: the top right corner of the mark as the reader sees it, kept on the page. */
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

function marksOnPage(annotation: Exclude<Annotation, TextAnnotation>): DrawingShape[] {
  const colour = paperColour(annotation.colour);
  switch (annotation.kind) {
    case 'ink':
      return [{ kind: 'fill', path: inkOutlinePath(annotation), colour, opacity: 1 }];
    case 'highlight': {
      const path = smoothLinePath(annotation.points);
      return [{ kind: 'stroke', path, colour, opacity: HIGHLIGHT_OPACITY, width: annotation.width }];
    }
    case 'region': {
      const path = roundedBoxPath(annotation.box, 60);
      return [
        { kind: 'fill', path, colour, opacity: 0.07 },
        { kind: 'stroke', path, colour, opacity: 1, width: REGION_LINE },
      ];
    }
  }
}

function noteGroup(note: TextAnnotation, frame: PageFrame): UprightGroup {
  const { lines, width, height } = textLayout(note);
  const { fontSize, padding } = textMetrics(note.lineHeight);
  const colour = paperColour(note.colour);
  const paper = roundedBoxPath({ x: 0, y: 0, width, height }, padding * 0.6);
  const words = lines.map((text, i): DrawingShape => {
    const y = padding + i * note.lineHeight + (note.lineHeight + fontSize * 0.72) / 2;
    return { kind: 'text', x: padding, y, size: fontSize, text, colour, bold: false };
  });
  return {
    at: toUpright(frame, note),
    shapes: [
      { kind: 'fill', path: paper, colour: NOTE_PAPER, opacity: 0.93 },
      { kind: 'stroke', path: paper, colour, opacity: 0.45, width: 8 },
      ...words,
    ],
  };
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

function roundedBoxPath(box: RegionAnnotation['box'], radius: number): string {
  const r = Math.min(radius, box.width / 2, box.height / 2);
  const { x, y, width, height } = box;
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return (
    `M${x + r} ${y}h${width - 2 * r}${corner(r, r)}v${height - 2 * r}${corner(-r, r)}` +
    `h${2 * r - width}${corner(-r, -r)}v${2 * r - height}${corner(r, -r)}Z`
  );
}
