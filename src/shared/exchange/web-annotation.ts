import { PAGE_UNITS, type Annotation } from '../annotations/annotation.ts';
import { annotationBounds } from '../annotations/annotation-geometry.ts';
import { annotationToSvg } from '../annotations/annotation-svg.ts';
import { keptOnPage } from '../annotations/kept-on-page.ts';
import { pageFrame, uprightMatrix } from '../annotations/page-frame.ts';
import type { Artefact, Page } from '../library/artefact.ts';
import type { Person } from '../library/person.ts';
import { invertMatrix } from './pdf-page-space.ts';

/** What is to be written down: a piece of work and the marks of whoever was chosen. */
export interface WebAnnotationSource {
  artefact: Pick<Artefact, 'id' | 'title' | 'pages'>;
  layers: readonly { person: Person; annotations: readonly Annotation[] }[];
  /** ISO 8601. */
  madeOn: string;
}

interface TextBody {
  type: 'TextualBody';
  value: string;
  purpose: 'commenting' | 'classifying' | 'tagging' | 'describing';
  format: 'text/plain';
}

const SELECTOR_NOTE =
  'FragmentSelector: xywh in pixels of the page image (points for a page of a PDF), from the top left, before the page is turned. ' +
  `SvgSelector: the same mark in page units, of which the page's shorter side has ${PAGE_UNITS}.`;

/**
 * The marks as one W3C Web Annotation collection (JSON-LD, http://www.w3.org/TR/annotation-model/). Every annotation's
 * target has two selectors: its rectangle and its exact shape; the words of a note are a body with the purpose
 * "describing", what was said about a mark "commenting", its being a strength or an opportunity "classifying", its
 * statements and its code "tagging".
 */
export function webAnnotations({ artefact, layers, madeOn }: WebAnnotationSource): object {
  const pages = new Map(artefact.pages.map((page, index) => [page.id, { page, index }]));
  const items = layers.flatMap(({ person, annotations }) =>
    annotations.flatMap((annotation) => {
      const at = pages.get(annotation.pageId);
      return at ? [webAnnotation(annotation, person, artefact.id, at.page, at.index)] : [];
    }),
  );
  const id = `urn:marginalia:${artefact.id}`;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: artefact.title,
    creator: layers.map(({ person }) => ({ type: 'Person', name: person.name })),
    generated: madeOn,
    summary: SELECTOR_NOTE,
    total: items.length,
    first: { id: `${id}:items`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
}

function webAnnotation(annotation: Annotation, person: Person, artefactId: string, page: Page, index: number): object {
  const body = bodiesOf(annotation);
  const made = new Date(annotation.madeAt).toISOString();
  return {
    id: `urn:marginalia:${artefactId}:${annotation.id}`,
    type: 'Annotation',
    motivation: motivationOf(annotation, body),
    creator: { type: 'Person', name: person.name },
    created: made,
    ...(body.length > 0 && { body }),
    target: {
      type: 'SpecificResource',
      source: {
        id: `urn:marginalia:${artefactId}:page:${page.id}`,
        type: page.kind === 'pdf' ? 'Text' : 'Image',
        label: `Page ${index + 1}, ${page.width} × ${page.height} ${page.kind === 'pdf' ? 'points' : 'pixels'}`,
      },
      selector: selectorsOf(annotation, page),
    },
  };
}

function selectorsOf(annotation: Annotation, page: Page): object[] {
  const unit = Math.min(page.width, page.height) / PAGE_UNITS;
  const frame = pageFrame(page);
  const { x, y, width, height } = annotationBounds(keptOnPage(annotation, frame), page.rotation);
  // A media fragment knows no place beside the picture: of a mark that reaches over the edge it is the part on the page.
  const [left, right] = [x, x + width].map((value) => Math.min(Math.max(value, 0), frame.width));
  const [top, bottom] = [y, y + height].map((value) => Math.min(Math.max(value, 0), frame.height));
  const pixels = [left!, top!, right! - left!, bottom! - top!].map((value) => Math.round(value * unit * 100) / 100);
  return [
    {
      type: 'FragmentSelector',
      conformsTo: 'http://www.w3.org/TR/media-frags/',
      value: `xywh=pixel:${pixels.join(',')}`,
    },
    { type: 'SvgSelector', value: shapeOf(annotation, page) },
  ];
}

/**
 * The mark alone as an SVG document over the whole page as stored, in page units. A note reads upright for whoever turned
 * and cropped the page, and so is drawn as they see it and then laid back.
 */
function shapeOf(annotation: Annotation, page: Page): string {
  const frame = pageFrame(page);
  const shape = annotationToSvg({ ...annotation, finding: undefined, comment: undefined }, frame, []);
  const asStored = invertMatrix(uprightMatrix(frame)).join(' ');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${frame.width} ${frame.height}">` +
    `<g transform="matrix(${asStored})">${shape}</g></svg>`
  );
}

function bodiesOf(annotation: Annotation): TextBody[] {
  const bodies: TextBody[] = [];
  const say = (purpose: TextBody['purpose'], value: string | undefined) => {
    if (value) bodies.push({ type: 'TextualBody', value, purpose, format: 'text/plain' });
  };
  if (annotation.kind === 'text' || annotation.kind === 'callout') say('describing', annotation.text);
  say('commenting', annotation.comment);
  say('classifying', annotation.finding);
  say('classifying', annotation.errorKind);
  for (const statement of annotation.statements ?? []) say('tagging', statement);
  if (annotation.kind === 'stamp') {
    say('tagging', annotation.code.symbol);
    say('describing', annotation.code.meaning);
  }
  if (annotation.kind === 'sign') say('tagging', annotation.sign);
  return bodies;
}

function motivationOf(annotation: Annotation, body: readonly TextBody[]): string | string[] {
  const purposes = [...new Set(body.map(({ purpose }) => purpose))];
  const marking = ['ink', 'highlight', 'region', 'shape', 'line'].includes(annotation.kind) ? ['highlighting'] : [];
  const all = [...marking, ...purposes];
  return all.length === 1 ? all[0]! : all.length > 0 ? all : 'highlighting';
}
