import type { Annotation, Box, InkColour } from '../annotations/annotation.ts';
import { leaderEnd } from '../annotations/annotation-distance.ts';
import {
  badgePlace,
  drawAnnotation,
  hasBadge,
  HIGHLIGHT_OPACITY,
  isShown,
  REGION_LINE,
} from '../annotations/annotation-drawing.ts';
import { annotationBounds, noteBounds, textMetrics } from '../annotations/annotation-geometry.ts';
import { widened } from '../annotations/boxes.ts';
import { roundedBoxPath, type AnnotationDrawing } from '../annotations/drawing-shape.ts';
import { BADGE_RADIUS } from '../annotations/finding-badge.ts';
import { paperColour } from '../annotations/ink-palette.ts';
import { keptOnPage } from '../annotations/kept-on-page.ts';
import { fromUpright, toUpright, type PageFrame, type Point } from '../annotations/page-frame.ts';
import type { Person } from '../library/person.ts';
import { rgbOf } from './marks-from-file.ts';
import {
  applyMatrix,
  pageToPdf,
  pointsPerUnit,
  rectThrough,
  type PdfPageSpace,
  type PdfRect,
} from './pdf-page-space.ts';

/** What a PDF dictionary holds: a string is a name, a text is marked as one. */
export type PdfValue = number | string | { text: string } | readonly PdfValue[] | { readonly [key: string]: PdfValue };

export type PdfEntries = Readonly<Record<string, PdfValue>>;

/** A standard PDF annotation, ready to be written: its entries, and what it looks like in page coordinates. */
export interface PdfMark {
  readonly subtype: 'Ink' | 'Square' | 'Polygon' | 'Line' | 'FreeText' | 'Stamp' | 'Text';
  /** Unique in the document. */
  readonly id: string;
  readonly author: string;
  readonly contents: string;
  readonly subject: string;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  readonly rect: PdfRect;
  readonly entries: PdfEntries;
  readonly drawing: AnnotationDrawing;
  /** It is a note, which lies above whatever it is about. */
  readonly isNote: boolean;
  /** The note that says what this mark is about: readers show the two as one. */
  readonly noteId: string | null;
}

/** The names readers show for a kind of mark, where it is no finding. */
const KIND_NAMES: Readonly<Record<Annotation['kind'], string>> = {
  ink: 'Ink',
  highlight: 'Highlight',
  region: 'Region',
  shape: 'Region',
  text: 'Note',
  callout: 'Callout',
  line: 'Line',
  stamp: 'Code',
  sign: 'Sign',
  voice: 'Voice clip',
};

const FINDING_NAMES = { strength: 'Strength', opportunity: 'Opportunity' } as const;

/**
 * One of our marks as PDF annotations: the mark itself, and a note with what was said about it, which looks like the
 * badge of the finding. `frame` is the page as the reader turned it; `space` is where the PDF draws that page.
 */
export function pdfMarksOf(made: Annotation, frame: PageFrame, space: PdfPageSpace, owner: Person): PdfMark[] {
  const annotation = keptOnPage(made, frame);
  const { finding, comment = '' } = annotation;
  const hasNote = finding !== undefined || comment !== '';
  const whole = drawAnnotation(annotation, frame, owner);
  const badge = hasBadge(annotation, frame) ? whole.upright.at(-1) : undefined;
  const subject = finding ? FINDING_NAMES[finding] : KIND_NAMES[annotation.kind];
  const said = { author: owner.name, madeAt: annotation.madeAt, subject };
  const ownWords = wordsOf(annotation);
  const noteId = hasNote ? `${annotation.id}-note` : null;
  const box = widened(annotationBounds(annotation, frame.rotation), 60);
  const mark: PdfMark = {
    ...said,
    ...standardForm(annotation, frame, space, box),
    id: annotation.id,
    contents: ownWords ?? comment,
    rect: rectOf(space, box),
    drawing: { onPage: whole.onPage, upright: badge ? whole.upright.slice(0, -1) : whole.upright },
    isNote: annotation.kind === 'voice',
    // A reader lets the note's words stand for those of its mark, which a mark with words of its own must keep.
    noteId: ownWords === null ? noteId : null,
  };
  if (!noteId) return [mark];
  const at = notePlace(annotation, frame);
  const note: PdfMark = {
    ...said,
    ...noteForm(frame, space, 'Comment', { C: colourOf(annotation) }),
    id: noteId,
    contents: comment || subject,
    rect: rectOf(space, widened({ ...at, width: 0, height: 0 }, 2.2 * BADGE_RADIUS)),
    isNote: true,
    drawing: badge ? { onPage: [], upright: [badge] } : noteIcon(toUpright(frame, at), annotation),
    noteId: null,
  };
  return [mark, note];
}

/** Where the note about a mark hangs, in page coordinates: beside its mark, and cropped away with it. */
function notePlace(annotation: Annotation, frame: PageFrame): Point {
  const seen = isShown(annotation, frame) ? frame : { ...frame, crop: undefined };
  return fromUpright(seen, badgePlace(annotation, seen));
}

/** What stands on the page in words; null for a mark that has none of its own. */
function wordsOf(annotation: Annotation): string | null {
  switch (annotation.kind) {
    case 'text':
    case 'callout':
      return annotation.text;
    case 'stamp':
      return [annotation.code.symbol, annotation.code.meaning].filter(Boolean).join(': ');
    case 'sign':
      return { tick: 'Tick', cross: 'Cross', query: 'Query' }[annotation.sign];
    case 'voice':
      return 'A voice clip, which stays in Marginalia.';
    default:
      return null;
  }
}

type StandardForm = Pick<PdfMark, 'subtype' | 'entries'>;

function standardForm(annotation: Annotation, frame: PageFrame, space: PdfPageSpace, box: Box): StandardForm {
  const k = pointsPerUnit(space);
  const at = (x: number, y: number): number[] => {
    const point = applyMatrix(pageToPdf(space), { x, y });
    return [hundredth(point.x), hundredth(point.y)];
  };
  const colour = { C: colourOf(annotation) };
  const line = (width: number) => ({ BS: { Type: 'Border', W: hundredth(width * k), S: 'S' } });
  switch (annotation.kind) {
    case 'ink':
      return {
        subtype: 'Ink',
        entries: { ...colour, ...line(annotation.width), InkList: [flat(annotation.points, 3, at)] },
      };
    case 'highlight': {
      const InkList = [flat(annotation.points, 2, at)];
      return {
        subtype: 'Ink',
        entries: { ...colour, ...line(annotation.width), InkList, IT: 'InkHighlight', CA: HIGHLIGHT_OPACITY },
      };
    }
    case 'region':
      return {
        subtype: 'Square',
        entries: { ...colour, ...line(REGION_LINE), RD: insets(rectOf(space, box), rectOf(space, annotation.box)) },
      };
    case 'shape':
      return {
        subtype: 'Polygon',
        entries: { ...colour, ...line(REGION_LINE), Vertices: flat(annotation.points, 2, at) },
      };
    case 'line': {
      const { from, to, arrow, width } = annotation;
      const ends: PdfEntries = arrow ? { LE: ['None', 'ClosedArrow'], IC: colourOf(annotation), IT: 'LineArrow' } : {};
      const L = [...at(from.x, from.y), ...at(to.x, to.y)];
      return { subtype: 'Line', entries: { ...colour, ...line(width), ...ends, L } };
    }
    case 'text':
    case 'callout': {
      const paper = noteBounds(annotation, frame.rotation);
      const { fontSize } = textMetrics(annotation.lineHeight);
      const rgb = colourOf(annotation).join(' ');
      const words: PdfEntries = {
        DA: { text: `${rgb} rg /Helv ${hundredth(fontSize * k)} Tf` },
        Rotate: turnOf(frame, space),
        RD: insets(rectOf(space, box), rectOf(space, paper)),
      };
      if (annotation.kind === 'text') return { subtype: 'FreeText', entries: words };
      const edge = leaderEnd(annotation, frame.rotation);
      const CL = [...at(annotation.at.x, annotation.at.y), ...at(edge.x, edge.y)];
      return { subtype: 'FreeText', entries: { ...words, IT: 'FreeTextCallout', CL, LE: 'Circle' } };
    }
    case 'stamp':
    case 'sign':
      return { subtype: 'Stamp', entries: { ...colour, Name: `Marginalia-${annotation.kind}` } };
    case 'voice':
      return noteForm(frame, space, 'Note', colour);
  }
}

/** How far a reader turns the page clockwise, in degrees. */
function turnOf(frame: PageFrame, space: PdfPageSpace): number {
  return (space.rotate + frame.rotation) % 360;
}

/**
 * A note. Its sign is to stay upright however the page is turned (ISO 32000-1, 12.5.6.4), which some readers see to by
 * hanging it from another corner of its place and others do not; so on a turned page it is a stamp, which turns with
 * the page everywhere.
 */
function noteForm(frame: PageFrame, space: PdfPageSpace, name: string, entries: PdfEntries): StandardForm {
  return turnOf(frame, space) === 0
    ? { subtype: 'Text', entries: { ...entries, Name: name } }
    : { subtype: 'Stamp', entries: { ...entries, Name: 'Marginalia-note' } };
}

/** The sign of a note that is no finding: a small sheet with two lines of writing. */
function noteIcon(at: Point, annotation: Annotation): AnnotationDrawing {
  const colour = paperColour(inkOf(annotation));
  const sheet = roundedBoxPath({ x: -130, y: -110, width: 260, height: 220 }, 40);
  const shapes = [
    { kind: 'fill', path: sheet, colour: '#ffffff', opacity: 0.95 },
    { kind: 'stroke', path: sheet, colour, opacity: 1, width: 20 },
    { kind: 'stroke', path: 'M-70 -30L70 -30M-70 30L30 30', colour, opacity: 1, width: 20 },
  ] as const;
  return { onPage: [], upright: [{ at, shapes: [...shapes] }] };
}

function inkOf(annotation: Annotation): InkColour {
  return annotation.kind === 'voice' ? 'ink' : annotation.colour;
}

/** Red, green and blue from 0 to 1, as PDF counts them. */
function colourOf(annotation: Annotation): number[] {
  return rgbOf(paperColour(inkOf(annotation))).map((value) => Math.round((value / 255) * 1000) / 1000);
}

function rectOf(space: PdfPageSpace, box: Box): PdfRect {
  return rectThrough(pageToPdf(space), box, { x: box.x + box.width, y: box.y + box.height });
}

/** How far `inner` lies inside `outer`: left, bottom, right, top, in PDF's order of a rectangle's differences. */
function insets(outer: PdfRect, inner: PdfRect): number[] {
  return [inner[0] - outer[0], inner[1] - outer[1], outer[2] - inner[2], outer[3] - inner[3]].map(hundredth);
}

/** Points of every stroke, without what else stands between them. */
function flat(points: readonly number[], stride: number, at: (x: number, y: number) => number[]): number[] {
  const placed: number[] = [];
  for (let i = 0; i + 1 < points.length; i += stride) placed.push(...at(points[i]!, points[i + 1]!));
  return placed;
}

/** A hundredth of a point is a four-thousandth of a millimetre. */
function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
