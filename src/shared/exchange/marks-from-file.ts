import {
  inkColours,
  type Annotation,
  type Box,
  type HighlightAnnotation,
  type InkAnnotation,
  type InkColour,
  type LineAnnotation,
  type ShapeAnnotation,
} from '../annotations/annotation.ts';
import { annotationBounds } from '../annotations/annotation-geometry.ts';
import { boxAround, unionOfBoxes } from '../annotations/boxes.ts';
import { paperColour } from '../annotations/ink-palette.ts';
import { shiftFromUpright, type Point } from '../annotations/page-frame.ts';
import type { Page } from '../library/artefact.ts';
import { isDrawnByLayer, type FileAnnotation } from './file-annotation.ts';
import { applyMatrix, invertMatrix, pageToPdf, pointsPerUnit, type PdfPageSpace } from './pdf-page-space.ts';

/** Stands for whoever marked the file before it came into the library: nobody of this class. */
export const FILE_PERSON = 'from-the-file';

/** One mark of an imported file as the third layer knows it. */
export interface FileMark {
  /** The same at every reading of the file. */
  readonly id: string;
  readonly pageId: string;
  /** Names it on the page and in the list, counting from 1 through the whole piece. */
  readonly number: number;
  /** The kind of mark in people's words. */
  readonly what: string;
  readonly author: string;
  readonly contents: string;
  /** Where it is, in page coordinates. */
  readonly place: Box;
  /** What the third layer draws; empty where the file draws it itself. */
  readonly drawn: readonly Annotation[];
  /** What a person gets who copies it; empty where nothing of ours is like it. */
  readonly copies: readonly Annotation[];
}

const WORDS: Readonly<Record<string, string>> = {
  Text: 'Note',
  FreeText: 'Words on the page',
  Square: 'Box',
  Polygon: 'Outline',
  PolyLine: 'Line',
  Squiggly: 'Wavy line',
  StrikeOut: 'Crossed out',
  FileAttachment: 'Attached file',
};

function nameOf({ subtype, intent }: FileAnnotation): string {
  return intent === 'InkHighlight' ? 'Highlight' : (WORDS[subtype] ?? subtype);
}

/** One page's annotations as the file holds them. */
export interface FilePage {
  readonly page: Pick<Page, 'id' | 'rotation'>;
  readonly space: PdfPageSpace;
  readonly annotations: readonly FileAnnotation[];
}

/** All marks of an imported file, in page order. Notes that belong to a mark give it their words; answers stand alone. */
export function marksFromFile(pages: readonly FilePage[]): FileMark[] {
  const marks: FileMark[] = [];
  for (const filePage of pages) {
    const { annotations } = filePage;
    const wordsOfGroups = new Map(
      annotations.filter(({ grouped }) => grouped).map((mark) => [mark.inReplyTo, mark.id]),
    );
    for (const annotation of annotations) {
      if (wordsOfGroups.has(annotation.id)) continue;
      marks.push(fileMark(annotation, filePage, marks.length + 1));
    }
  }
  return marks;
}

function fileMark(source: FileAnnotation, { page, space }: FilePage, number: number): FileMark {
  const toPage = invertMatrix(pageToPdf(space));
  const at = (x: number, y: number): Point => {
    const point = applyMatrix(toPage, { x, y });
    return { x: Math.round(point.x), y: Math.round(point.y) };
  };
  const [left, bottom, right, top] = source.rect;
  const rect = boxAround(at(left, top), at(right, bottom));
  const id = `file-${number}`;
  const sizes = { at, rect, perPoint: 1 / pointsPerUnit(space), rotation: page.rotation };
  const base = { id, pageId: page.id, personId: FILE_PERSON, madeAt: number };
  const copies = likenesses(source, sizes).map((mark, i): Annotation => {
    const isNote = mark.kind === 'text';
    const comment = !isNote && i === 0 && source.contents !== '' ? { comment: source.contents.slice(0, 4000) } : {};
    return { ...base, ...comment, ...mark, id: i === 0 ? id : `${id}-${i + 1}` };
  });
  const drawn = isDrawnByLayer(source) ? copies : [];
  const place = unionOfBoxes(drawn.map((mark) => annotationBounds(mark, page.rotation))) ?? rect;
  const { author, contents } = source;
  return { id, pageId: page.id, number, what: nameOf(source), author, contents, place, drawn, copies };
}

interface Sizes {
  at: (x: number, y: number) => Point;
  rect: Box;
  /** Page units in a point. */
  perPoint: number;
  rotation: Page['rotation'];
}

type Likeness = Annotation extends infer Mark
  ? Mark extends Annotation
    ? Omit<Mark, 'id' | 'pageId' | 'personId' | 'madeAt'>
    : never
  : never;

/** The mark of ours, or the marks, that look and mean most like it. */
function likenesses(source: FileAnnotation, sizes: Sizes): Likeness[] {
  const isHighlight = source.subtype === 'Highlight' || source.intent === 'InkHighlight';
  const colour = nearestInk(source.colour ?? [0, 0, 0], isHighlight ? HIGHLIGHTERS : PENS);
  const width = Math.max(8, Math.round(source.width * sizes.perPoint));
  switch (source.subtype) {
    case 'Ink':
      return source.strokes
        .filter((stroke) => stroke.length >= 2)
        .map((stroke) =>
          isHighlight
            ? broadStroke(pairs(stroke, sizes), width, colour)
            : inkStroke(pairs(stroke, sizes), width, colour),
        );
    case 'PolyLine':
      return source.vertices.length >= 4 ? [inkStroke(pairs(source.vertices, sizes), width, colour)] : [];
    case 'Highlight':
      return quadsOf(source, sizes).map((quad) => highlightedQuad(quad, colour));
    case 'Underline':
    case 'Squiggly':
      return quadsOf(source, sizes).map(({ lowerLeft, lowerRight }) =>
        plainLine(lowerLeft, lowerRight, sizes.perPoint, colour),
      );
    case 'StrikeOut':
      return quadsOf(source, sizes).map(({ upperLeft, upperRight, lowerLeft, lowerRight }) =>
        plainLine(middle(upperLeft, lowerLeft), middle(upperRight, lowerRight), sizes.perPoint, colour),
      );
    case 'Square':
      return [{ kind: 'region', box: sizes.rect, colour }];
    case 'Circle':
      return [{ kind: 'shape', points: ellipse(sizes.rect), colour }];
    case 'Polygon':
      return source.vertices.length >= 6
        ? [{ kind: 'shape', points: pairs(source.vertices, sizes).flatMap(({ x, y }) => [x, y]), colour }]
        : [];
    case 'Line':
      return source.line.length === 4 ? [lineOf(source, sizes, width, colour)] : [];
    case 'FreeText':
    case 'Text':
      return source.contents === '' ? [] : [noteOf(source, sizes, colour)];
    default:
      return [];
  }
}

/** A pressure that says "pressed evenly": exactly half means that the device reports none. */
const EVEN_PRESSURE = 501;

function inkStroke(points: readonly Point[], width: number, colour: InkColour): Omit<InkAnnotation, BaseKey> {
  return { kind: 'ink', points: points.flatMap(({ x, y }) => [x, y, EVEN_PRESSURE]), width, colour };
}

type BaseKey = 'id' | 'pageId' | 'personId' | 'madeAt';

function broadStroke(points: readonly Point[], width: number, colour: InkColour): Omit<HighlightAnnotation, BaseKey> {
  return { kind: 'highlight', points: points.flatMap(({ x, y }) => [x, y]), width, colour };
}

function plainLine(from: Point, to: Point, perPoint: number, colour: InkColour): Omit<LineAnnotation, BaseKey> {
  return { kind: 'line', from, to, arrow: false, width: Math.round(1.2 * perPoint), colour };
}

function lineOf(
  source: FileAnnotation,
  { at }: Sizes,
  width: number,
  colour: InkColour,
): Omit<LineAnnotation, BaseKey> {
  const [x1, y1, x2, y2] = source.line;
  const [from, to] = [at(x1!, y1!), at(x2!, y2!)];
  const [start = 'None', end = 'None'] = source.lineEndings;
  const backwards = start.includes('Arrow') && !end.includes('Arrow');
  const arrow = start.includes('Arrow') || end.includes('Arrow');
  return { kind: 'line', ...(backwards ? { from: to, to: from } : { from, to }), arrow, width, colour };
}

/** A note of ours begins at the corner that is top left for the reader, however the page is turned. */
function noteOf(source: FileAnnotation, { rect, perPoint, rotation }: Sizes, colour: InkColour): Likeness {
  const frame = { width: 0, height: 0, rotation };
  const down = shiftFromUpright(frame, { x: 1, y: 1 });
  const x = down.x > 0 ? rect.x : rect.x + rect.width;
  const y = down.y > 0 ? rect.y : rect.y + rect.height;
  const lineHeight = Math.round(((source.fontSize || 11) * perPoint) / 0.72);
  const across = rotation === 90 || rotation === 270 ? rect.height : rect.width;
  const width = source.subtype === 'Text' ? lineHeight * 12 : Math.max(across, lineHeight * 3);
  return { kind: 'text', x, y, width: Math.round(width), lineHeight, text: source.contents.slice(0, 4000), colour };
}

interface Quad {
  upperLeft: Point;
  upperRight: Point;
  lowerLeft: Point;
  lowerRight: Point;
}

function quadsOf({ quads }: FileAnnotation, { at }: Sizes): Quad[] {
  return Array.from({ length: Math.floor(quads.length / 8) }, (_, i) => {
    const corner = (n: number) => at(quads[8 * i + 2 * n]!, quads[8 * i + 2 * n + 1]!);
    return { upperLeft: corner(0), upperRight: corner(1), lowerLeft: corner(2), lowerRight: corner(3) };
  });
}

/** A highlight's stroke has round ends, so it begins and ends half its width inside the words. */
function highlightedQuad({ upperLeft, upperRight, lowerLeft, lowerRight }: Quad, colour: InkColour): Likeness {
  const [from, to] = [middle(upperLeft, lowerLeft), middle(upperRight, lowerRight)];
  const width = Math.round(Math.hypot(upperLeft.x - lowerLeft.x, upperLeft.y - lowerLeft.y));
  const long = Math.hypot(to.x - from.x, to.y - from.y);
  const inset = long === 0 ? 0 : Math.min(width / 2, long / 2) / long;
  const along = (share: number): Point => ({
    x: Math.round(from.x + (to.x - from.x) * share),
    y: Math.round(from.y + (to.y - from.y) * share),
  });
  return broadStroke([along(inset), along(1 - inset)], width, colour);
}

function middle(one: Point, other: Point): Point {
  return { x: Math.round((one.x + other.x) / 2), y: Math.round((one.y + other.y) / 2) };
}

function pairs(flat: readonly number[], { at }: Sizes): Point[] {
  return Array.from({ length: Math.floor(flat.length / 2) }, (_, i) => at(flat[2 * i]!, flat[2 * i + 1]!));
}

function ellipse({ x, y, width, height }: Box): ShapeAnnotation['points'] {
  return Array.from({ length: 24 }, (_, i) => (i * Math.PI) / 12).flatMap((angle) => [
    Math.round(x + (width / 2) * (1 + Math.cos(angle))),
    Math.round(y + (height / 2) * (1 + Math.sin(angle))),
  ]);
}

const PENS = inkColours.filter((ink) => ink !== 'ink');
const HIGHLIGHTERS: readonly InkColour[] = ['yellow', 'green', 'pink', 'blue', 'orange'];

/** The named ink nearest in hue to a colour of red, green and blue from 0 to 255; plain ink for what is nearly grey. */
export function nearestInk(rgb: readonly number[], among: readonly InkColour[] = PENS): InkColour {
  const hue = hueOf(rgb);
  if (hue === null) return 'ink';
  const away = (ink: InkColour) => {
    const turn = Math.abs(hue - (hueOf(rgbOf(paperColour(ink))) ?? 0));
    return Math.min(turn, 360 - turn);
  };
  return among.reduce((best, ink) => (away(ink) < away(best) ? ink : best));
}

/** Degrees on the colour wheel from red; null where there is too little colour to tell. */
function hueOf([red = 0, green = 0, blue = 0]: readonly number[]): number | null {
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  if (spread < 0.2 * most || spread < 24) return null;
  if (most === red) return (((green - blue) / spread) * 60 + 360) % 360;
  return most === green ? 120 + ((blue - red) / spread) * 60 : 240 + ((red - green) / spread) * 60;
}

/** A colour written as "#rrggbb" as three numbers from 0 to 255. */
export function rgbOf(hex: string): [number, number, number] {
  const byte = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16);
  return [byte(1), byte(3), byte(5)];
}
