import type { Person } from '../library/person.ts';
import { byPaintOrder, type Annotation } from './annotation.ts';
import { drawAnnotation } from './annotation-drawing.ts';
import { partOf, type DrawingPart, type DrawingShape } from './drawing-shape.ts';
import { pageFrame, uprightMatrix, uprightSize, type PageFrame } from './page-frame.ts';

/** Letters of notes on the page, on every surface. */
export const NOTE_FONT = "'Inter Variable', Inter, system-ui, sans-serif";

/** The class of the element that is to darken the page under it; a class, because our pages allow no style in markup. */
export const MULTIPLY_CLASS = 'mark-multiply';

/**
 * All marks of one page as SVG elements that lie exactly over the upright page (give each the size of the page image):
 * the highlights, if there are any, and then the rest. Every word in them is escaped, so they can be put into a document
 * as they are; it says `mix-blend-mode: multiply` for `MULTIPLY_CLASS`. `people` says whose finding each is.
 */
export function pageAnnotationsSvg(
  page: Parameters<typeof pageFrame>[0],
  annotations: readonly Annotation[],
  people: readonly Person[],
): string {
  const frame = pageFrame(page);
  const { width, height } = uprightSize(frame);
  const sorted = annotations.toSorted(byPaintOrder);
  const element = (part: DrawingPart, marks: readonly Annotation[]) => {
    const inside = marks.map((annotation) => annotationToSvg(annotation, frame, people, part)).join('');
    const attributes = part === 'under' ? ` class="${MULTIPLY_CLASS}"` : '';
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"${attributes}>${inside}</svg>`;
  };
  const highlights = sorted.filter(({ kind }) => kind === 'highlight');
  return (highlights.length > 0 ? element('under', highlights) : '') + element('over', sorted);
}

/** One mark, or only one part of it, as an SVG group in upright coordinates of its page. */
export function annotationToSvg(
  annotation: Annotation,
  frame: PageFrame,
  people: readonly Person[],
  part?: DrawingPart,
): string {
  const owner = people.find((person) => person.id === annotation.personId);
  const whole = drawAnnotation(annotation, frame, owner);
  const drawing = part ? partOf(whole, part) : whole;
  const onPage = drawing.onPage.map(shapeToSvg).join('');
  const upright = drawing.upright
    .map(({ at, shapes }) => `<g transform="translate(${at.x} ${at.y})">${shapes.map(shapeToSvg).join('')}</g>`)
    .join('');
  if (onPage === '' && upright === '') return '';
  const title = annotation.comment ? `<title>${escapeText(annotation.comment)}</title>` : '';
  return `<g>${title}<g transform="matrix(${uprightMatrix(frame).join(' ')})">${onPage}</g>${upright}</g>`;
}

function shapeToSvg(shape: DrawingShape): string {
  switch (shape.kind) {
    case 'fill':
      return `<path d="${shape.path}" fill="${shape.colour}" fill-opacity="${shape.opacity}"/>`;
    case 'stroke':
      return (
        `<path d="${shape.path}" fill="none" stroke="${shape.colour}" stroke-opacity="${shape.opacity}" ` +
        `stroke-width="${shape.width}" stroke-linecap="round" stroke-linejoin="round"/>`
      );
    case 'text': {
      const weight = shape.bold ? ' font-weight="600"' : '';
      return (
        `<text x="${shape.x}" y="${shape.y}" font-family="${escapeText(NOTE_FONT)}" font-size="${shape.size}"${weight} ` +
        `fill="${shape.colour}" xml:space="preserve">${escapeText(shape.text)}</text>`
      );
    }
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Makes text safe inside an element or a quoted attribute, and drops control characters that XML forbids. */
export function escapeText(text: string): string {
  return text.replace(/(?![\t\n\r\u007f-\u009f])\p{Cc}/gu, '').replace(/[&<>"']/g, (c) => ENTITIES[c]!);
}
