import type {
  Annotation,
  CalloutAnnotation,
  NoteAnnotation,
  Sign,
  SignAnnotation,
  StampAnnotation,
  VoiceAnnotation,
} from './annotation.ts';
import { nearestInBox } from './annotation-distance.ts';
import { CALLOUT_DOT, stampLayout, textLayout, textMetrics, VOICE_PIN } from './annotation-geometry.ts';
import { roundedBoxPath, type DrawingShape, type UprightGroup } from './drawing-shape.ts';
import { tenth } from './ink-outline.ts';
import { paperColour } from './ink-palette.ts';
import { toUpright, type PageFrame, type Point } from './page-frame.ts';

const NOTE_PAPER = '#fffdf5';
const PIN_COLOUR = '#3d4250';

/** The parts of a mark that stand upright for the reader; empty for what turns with the page. */
export function uprightGroups(annotation: Annotation, frame: PageFrame): UprightGroup[] {
  switch (annotation.kind) {
    case 'text':
      return [{ at: toUpright(frame, annotation), shapes: paperShapes(annotation) }];
    case 'callout':
      return [{ at: toUpright(frame, annotation), shapes: calloutShapes(annotation, frame) }];
    case 'stamp':
      return [{ at: toUpright(frame, annotation), shapes: stampShapes(annotation) }];
    case 'sign':
      return [{ at: toUpright(frame, annotation), shapes: signShapes(annotation) }];
    case 'voice':
      return [{ at: toUpright(frame, annotation), shapes: pinShapes(annotation) }];
    default:
      return [];
  }
}

function paperShapes(note: NoteAnnotation): DrawingShape[] {
  const { lines, width, height } = textLayout(note);
  const { fontSize, padding } = textMetrics(note.lineHeight);
  const colour = paperColour(note.colour);
  const paper = roundedBoxPath({ x: 0, y: 0, width, height }, padding * 0.6);
  const words = lines.map((text, i): DrawingShape => {
    const y = padding + i * note.lineHeight + (note.lineHeight + fontSize * 0.72) / 2;
    return { kind: 'text', x: padding, y, size: fontSize, text, colour, bold: false };
  });
  return [
    { kind: 'fill', path: paper, colour: NOTE_PAPER, opacity: 0.93 },
    { kind: 'stroke', path: paper, colour, opacity: 0.45, width: 8 },
    ...words,
  ];
}

/** The note, and under it the line from its nearest edge to a dot on what it speaks about. */
function calloutShapes(callout: CalloutAnnotation, frame: PageFrame): DrawingShape[] {
  const { width, height } = textLayout(callout);
  const corner = toUpright(frame, callout);
  const target = toUpright(frame, callout.at);
  const at = { x: tenth(target.x - corner.x), y: tenth(target.y - corner.y) };
  const edge = nearestInBox({ x: 0, y: 0, width, height }, at);
  const colour = paperColour(callout.colour);
  const leader = `M${at.x} ${at.y}L${tenth(edge.x)} ${tenth(edge.y)}`;
  return [
    { kind: 'stroke', path: leader, colour: '#ffffff', opacity: 0.8, width: 52 },
    { kind: 'stroke', path: leader, colour, opacity: 1, width: 22 },
    { kind: 'fill', path: discPath(at, CALLOUT_DOT), colour, opacity: 1 },
    ...paperShapes(callout),
  ];
}

function stampShapes(stamp: StampAnnotation): DrawingShape[] {
  const { fontSize, textWidth, width } = stampLayout(stamp);
  const { size } = stamp;
  const colour = paperColour(stamp.colour);
  const edge = size * 0.06;
  const box = { x: -width / 2 + edge / 2, y: -size / 2 + edge / 2, width: width - edge, height: size - edge };
  const path = roundedBoxPath(box, size * 0.28);
  return [
    { kind: 'fill', path, colour: NOTE_PAPER, opacity: 0.93 },
    { kind: 'stroke', path, colour, opacity: 1, width: edge },
    {
      kind: 'text',
      x: -textWidth / 2,
      y: fontSize * 0.36,
      size: fontSize,
      text: stamp.code.symbol,
      colour,
      bold: true,
    },
  ];
}

/** Strokes of the signs on a square from -50 to 50, as a hand would make them. */
const SIGN_STROKES: Readonly<Record<Sign, string>> = {
  tick: 'M-40 6L-14 38L42 -40',
  cross: 'M-34 -34L34 34M34 -34L-34 34',
  query: 'M-22 -20C-22 -48 24 -48 24 -18C24 4 0 2 0 20M0 41L0 41.1',
};

function signShapes({ sign, size, colour }: SignAnnotation): DrawingShape[] {
  const path = SIGN_STROKES[sign].replace(/-?[\d.]+/g, (number) => String(tenth((Number(number) * size) / 100)));
  // A pale rim keeps the sign apart from writing of its own colour.
  return [
    { kind: 'stroke', path, colour: '#ffffff', opacity: 0.75, width: size * 0.24 },
    { kind: 'stroke', path, colour: paperColour(colour), opacity: 1, width: size * 0.14 },
  ];
}

function pinShapes({ durationMs }: VoiceAnnotation): DrawingShape[] {
  const { width, height } = VOICE_PIN;
  const box = { x: -width / 2, y: -height / 2, width, height };
  const path = roundedBoxPath({ x: box.x + 8, y: box.y + 8, width: width - 16, height: height - 16 }, height / 2);
  const size = height * 0.5;
  return [
    { kind: 'fill', path, colour: NOTE_PAPER, opacity: 0.95 },
    { kind: 'stroke', path, colour: PIN_COLOUR, opacity: 1, width: 16 },
    { kind: 'fill', path: `M${box.x + 110} -75L${box.x + 240} 0L${box.x + 110} 75Z`, colour: PIN_COLOUR, opacity: 1 },
    { kind: 'text', x: box.x + 300, y: size * 0.36, size, text: clockTime(durationMs), colour: PIN_COLOUR, bold: true },
  ];
}

/** Minutes and seconds, as "0:42". */
function clockTime(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function discPath({ x, y }: Point, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0Z`;
}
