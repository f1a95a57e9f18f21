import type { Annotation, Box } from '../../../shared/annotations/annotation.ts';
import { annotationBounds, noteBounds } from '../../../shared/annotations/annotation-geometry.ts';
import { resizeAnnotation } from '../../../shared/annotations/annotation-resize.ts';
import { boxAround, unionOfBoxes } from '../../../shared/annotations/boxes.ts';
import type { Point } from '../../../shared/annotations/page-frame.ts';
import type { Rect } from '../../pages/camera.ts';
import { documentToPage, pageToDocument, type PlacedPage } from '../../pages/page-layout.ts';
import type { LiveMark } from '../drawing/live-layer.ts';
import { pagePoint } from './page-point.ts';

/** Sides and corners of a box by the compass, and the free ends of lines and callouts. */
export type HandleName = 'nw' | 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'from' | 'to' | 'at';

/** What is taken hold of to change the selection's size or shape; `at` is in document units. */
export interface Handle {
  readonly name: HandleName;
  readonly at: Point;
}

/** The box that is resized, in document units, and its handles. */
export interface SelectionFrame {
  readonly box: Rect;
  readonly handles: readonly Handle[];
}

const CORNERS: readonly HandleName[] = ['nw', 'ne', 'se', 'sw'];
const HANDLES: Readonly<Record<Annotation['kind'] | 'several', readonly HandleName[]>> = {
  ink: [...CORNERS, 'n', 'e', 's', 'w'],
  highlight: [...CORNERS, 'n', 'e', 's', 'w'],
  region: [...CORNERS, 'n', 'e', 's', 'w'],
  shape: [...CORNERS, 'n', 'e', 's', 'w'],
  text: [...CORNERS, 'e', 'w'],
  callout: ['at', ...CORNERS, 'e', 'w'],
  line: ['from', 'to'],
  stamp: CORNERS,
  sign: CORNERS,
  voice: [],
  several: CORNERS,
};
/** Smallest side of a resized selection and of a box with all its handles, in CSS pixels. */
const LEAST_SIDE = 8;
const ROOMY = 26;

/** What the selected marks can be taken hold of by; null when nothing is selected. `scale` is CSS pixels per unit. */
export function selectionFrame(marks: readonly LiveMark[], scale: number): SelectionFrame | null {
  const [first] = marks;
  const box = unionOfBoxes(marks.map(({ annotation, placed }) => onDocument(placed, sizeBox(annotation, placed))));
  if (!first || !box) return null;
  const { annotation, placed } = first;
  const names = HANDLES[marks.length === 1 ? annotation.kind : 'several'];
  const roomy = Math.min(box.width, box.height) * scale >= ROOMY;
  const handles = names
    .filter((name) => roomy || name.length !== 1)
    .map((name) => ({ name, at: placeOf(name, box, annotation, placed) }));
  return { box, handles };
}

/** The handle within `reach` document units of a place, the nearest of them. */
export function handleAt(frame: SelectionFrame | null, place: Point, reach: number): Handle | null {
  const far = ({ at }: Handle) => Math.hypot(at.x - place.x, at.y - place.y);
  const [nearest] = (frame?.handles ?? []).toSorted((a, b) => far(a) - far(b));
  return nearest && far(nearest) <= reach ? nearest : null;
}

/** The marks when a handle has been dragged to a place of the document; `evenly` keeps their proportions. */
export function reshaped(
  marks: readonly LiveMark[],
  frame: SelectionFrame,
  { name }: Handle,
  to: Point,
  scale: number,
  evenly: boolean,
): Annotation[] {
  const [first] = marks;
  if (first && (name === 'from' || name === 'to' || name === 'at')) return [withEnd(first, name, to)];
  const even = name.length === 2 && (evenly || marks.length > 1 || keepsProportions(first?.annotation));
  return resized(marks, frame.box, draggedBox(frame.box, name, to, LEAST_SIDE / scale, even));
}

/** The marks carried from one box of the document to another. */
export function resized(marks: readonly LiveMark[], from: Rect, to: Rect): Annotation[] {
  return marks.map(({ annotation, placed }) =>
    resizeAnnotation(annotation, onPage(placed, from), onPage(placed, to), placed.page.rotation),
  );
}

/** Whether a mark of this kind keeps its proportions when a corner is dragged. */
export function keepsProportions(annotation: Annotation | undefined): boolean {
  const kind = annotation?.kind;
  return kind === 'text' || kind === 'callout' || kind === 'stamp' || kind === 'sign';
}

/** A line or a callout with one of its ends somewhere else. */
export function withEnd({ annotation, placed }: LiveMark, end: 'from' | 'to' | 'at', to: Point): Annotation {
  return { ...annotation, [end]: pagePoint(placed, to) };
}

/** The box that is resized: for a callout its note, because what it points at stays. */
function sizeBox(annotation: Annotation, { page }: PlacedPage): Box {
  return annotation.kind === 'callout'
    ? noteBounds(annotation, page.rotation)
    : annotationBounds(annotation, page.rotation);
}

function placeOf(name: HandleName, box: Rect, annotation: Annotation, placed: PlacedPage): Point {
  if (annotation.kind === 'line' && (name === 'from' || name === 'to')) {
    return pageToDocument(placed, annotation[name]);
  }
  if (annotation.kind === 'callout' && name === 'at') return pageToDocument(placed, annotation.at);
  const across = name.includes('w') ? 0 : name.includes('e') ? 1 : 0.5;
  const down = name.includes('n') ? 0 : name.includes('s') ? 1 : 0.5;
  return { x: box.x + across * box.width, y: box.y + down * box.height };
}

/** The box with one side or corner dragged, the opposite one staying where it is. */
function draggedBox(box: Rect, name: HandleName, to: Point, least: number, even: boolean): Rect {
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  let width = box.width;
  let height = box.height;
  if (name.includes('w')) width = right - to.x;
  if (name.includes('e')) width = to.x - box.x;
  if (name.includes('n')) height = bottom - to.y;
  if (name.includes('s')) height = to.y - box.y;
  width = Math.max(least, width);
  height = Math.max(least, height);
  if (even) {
    const factor = Math.max(width / box.width, height / box.height);
    width = box.width * factor;
    height = box.height * factor;
  }
  return {
    x: name.includes('w') ? right - width : box.x,
    y: name.includes('n') ? bottom - height : box.y,
    width,
    height,
  };
}

function onDocument(placed: PlacedPage, box: Box): Rect {
  const far = { x: box.x + box.width, y: box.y + box.height };
  return boxAround(pageToDocument(placed, box), pageToDocument(placed, far));
}

function onPage(placed: PlacedPage, rect: Rect): Box {
  const far = { x: rect.x + rect.width, y: rect.y + rect.height };
  return boxAround(documentToPage(placed, rect), documentToPage(placed, far));
}
