import type { Rotation } from '../library/artefact.ts';
import type { Annotation, Box, LineAnnotation, NoteAnnotation, StampAnnotation } from './annotation.ts';
import { boundsOfPoints, boxAround, unionOfBoxes, widened } from './boxes.ts';
import { shiftFromUpright, type Point } from './page-frame.ts';
import { textWidth, wrapText } from './text-wrap.ts';

/** Size of the letters in a line of the given height, and the space between the letters and the edge of the note. */
export function textMetrics(lineHeight: number): { fontSize: number; padding: number } {
  return { fontSize: lineHeight * 0.72, padding: lineHeight * 0.3 };
}

/** Lines of a note as they are drawn, and its size as the reader sees it, in page units. */
export function textLayout(note: Pick<NoteAnnotation, 'text' | 'width' | 'lineHeight'>): {
  lines: string[];
  width: number;
  height: number;
} {
  const { fontSize, padding } = textMetrics(note.lineHeight);
  const lines = wrapText(note.text, note.width - 2 * padding, fontSize);
  return { lines, width: note.width, height: lines.length * note.lineHeight + 2 * padding };
}

/** Size of the letters of a stamp, and how wide the stamp is, in page units. */
export function stampLayout({ code, size }: Pick<StampAnnotation, 'code' | 'size'>): {
  fontSize: number;
  textWidth: number;
  width: number;
} {
  const fontSize = size * 0.62;
  // Bold letters are about a twentieth wider than those of the table.
  const letters = textWidth(code.symbol, fontSize) * 1.06;
  return { fontSize, textWidth: letters, width: Math.max(size, letters + size * 0.5) };
}

/** The pin of a voice clip: a pill with its length beside the sign for playing, in page units. */
export const VOICE_PIN = { width: 760, height: 300 } as const;

/** How far the head of an arrow reaches back from its tip, and half how wide it is, in page units. */
export function arrowHead({ width }: Pick<LineAnnotation, 'width'>): { length: number; half: number } {
  return { length: 110 + width * 3, half: 46 + width * 1.5 };
}

/** Half the size of the dot at the far end of a callout's line. */
export const CALLOUT_DOT = 44;

/**
 * The smallest box around a mark, in page coordinates, with the thickness of its line. Notes, stamps and signs stand
 * upright for the reader, so their box depends on the page's `rotation`.
 */
export function annotationBounds(annotation: Annotation, rotation: Rotation): Box {
  switch (annotation.kind) {
    case 'ink':
      return boundsOfPoints(annotation.points, 3, annotation.width / 2);
    case 'highlight':
      return boundsOfPoints(annotation.points, 2, annotation.width / 2);
    case 'shape':
      return boundsOfPoints(annotation.points, 2, 0);
    case 'region':
      return annotation.box;
    case 'line': {
      const margin = annotation.arrow ? arrowHead(annotation).half : annotation.width / 2;
      return widened(boxAround(annotation.from, annotation.to), margin);
    }
    case 'text':
      return noteBounds(annotation, rotation);
    case 'callout': {
      const note = noteBounds(annotation, rotation);
      return unionOfBoxes([note, widened({ ...annotation.at, width: 0, height: 0 }, CALLOUT_DOT)]) ?? note;
    }
    case 'stamp':
      return middledBox(annotation, stampLayout(annotation).width, annotation.size, rotation);
    case 'sign':
      return middledBox(annotation, annotation.size, annotation.size, rotation);
    case 'voice':
      return middledBox(annotation, VOICE_PIN.width, VOICE_PIN.height, rotation);
  }
}

/** The box of a note's paper, without the line of a callout, in page coordinates. */
export function noteBounds(note: NoteAnnotation, rotation: Rotation): Box {
  const size = textLayout(note);
  const far = shiftFromUpright({ width: 0, height: 0, rotation }, { x: size.width, y: size.height });
  return boxAround({ x: note.x, y: note.y }, { x: note.x + far.x, y: note.y + far.y });
}

function middledBox({ x, y }: Point, width: number, height: number, rotation: Rotation): Box {
  const [across, down] = rotation === 90 || rotation === 270 ? [height, width] : [width, height];
  return { x: x - across / 2, y: y - down / 2, width: across, height: down };
}

/** The same mark moved by whole page units; anything else about it stays. */
export function translateAnnotation<Mark extends Annotation>(annotation: Mark, shift: Point): Mark;
export function translateAnnotation(annotation: Annotation, shift: Point): Annotation {
  const dx = Math.round(shift.x);
  const dy = Math.round(shift.y);
  const moved = ({ x, y }: Point) => ({ x: x + dx, y: y + dy });
  switch (annotation.kind) {
    case 'ink':
      return { ...annotation, points: movedPoints(annotation.points, 3, dx, dy) };
    case 'highlight':
    case 'shape':
      return { ...annotation, points: movedPoints(annotation.points, 2, dx, dy) };
    case 'region':
      return { ...annotation, box: { ...annotation.box, ...moved(annotation.box) } };
    case 'line':
      return { ...annotation, from: moved(annotation.from), to: moved(annotation.to) };
    case 'callout':
      return { ...annotation, ...moved(annotation), at: moved(annotation.at) };
    case 'text':
    case 'stamp':
    case 'sign':
    case 'voice':
      return { ...annotation, ...moved(annotation) };
  }
}

function movedPoints(points: readonly number[], stride: number, dx: number, dy: number): number[] {
  return points.map((value, i) => (i % stride === 0 ? value + dx : i % stride === 1 ? value + dy : value));
}
