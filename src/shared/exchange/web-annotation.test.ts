import { expect, test } from 'vitest';
import { marksOfEveryKind } from '../../../tests/support/marks-of-every-kind.ts';
import type { Page } from '../library/artefact.ts';
import { webAnnotations } from './web-annotation.ts';

const page: Page = {
  id: 'page-one',
  kind: 'image',
  file: `${'a'.repeat(64)}.jpg`,
  width: 2000,
  height: 3000,
  rotation: 0,
};
const person = { id: 'person-one', name: 'Priya', role: 'mentor' } as const;

function exported(annotations: Parameters<typeof webAnnotations>[0]['layers'][number]['annotations']) {
  const artefact = { id: 'artefact-one', title: 'Letter', pages: [page] };
  return webAnnotations({ artefact, layers: [{ person, annotations }], madeOn: '2026-11-24T12:00:00.000Z' });
}

test('a finding says what it is, what was said about it, and where, in pixels and as a shape', () => {
  const region = {
    ...marksOfEveryKind.region,
    finding: 'strength',
    comment: 'A reason that can be counted',
    statements: ['6.3', '6l'],
  } as const;
  expect(exported([{ ...region, statements: [...region.statements] }])).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    total: 1,
    first: {
      type: 'AnnotationPage',
      items: [
        {
          id: 'urn:marginalia:artefact-one:mark-one',
          type: 'Annotation',
          creator: { name: 'Priya' },
          motivation: ['highlighting', 'commenting', 'classifying', 'tagging'],
          body: [
            { purpose: 'commenting', value: 'A reason that can be counted' },
            { purpose: 'classifying', value: 'strength' },
            { purpose: 'tagging', value: '6.3' },
            { purpose: 'tagging', value: '6l' },
          ],
          target: {
            type: 'SpecificResource',
            selector: [
              { type: 'FragmentSelector', value: 'xywh=pixel:0,0,200,120' },
              { type: 'SvgSelector', value: expect.stringContaining('viewBox="0 0 10000 15000"') },
            ],
          },
        },
      ],
    },
  });
});

test('of a mark that reaches over the edge of the page, the place is the part on it', () => {
  const region = { ...marksOfEveryKind.region, box: { x: -500, y: 14_500, width: 1000, height: 1000 } };
  const place = { type: 'FragmentSelector', value: 'xywh=pixel:0,2900,100,100' };
  expect(exported([region])).toMatchObject({
    first: { items: [{ target: { selector: [place, { type: 'SvgSelector' }] } }] },
  });
});

test('every kind of mark has a place, and marks on pages that were taken out stay behind', () => {
  const everyKind = Object.values(marksOfEveryKind);
  const { total } = exported([...everyKind, { ...marksOfEveryKind.ink, id: 'mark-two', pageId: 'page-two' }]) as {
    total: number;
  };
  expect(total).toBe(everyKind.length);
});

test('on a page that was turned and cropped, the rectangle and the shape of a note are the same place on the stored page', () => {
  // Turned so, the note runs up the stored page from where it begins, and the crop cuts through its end.
  const crop = { x: 500, y: 500, width: 8000, height: 8000 };
  const [fragment, svg] = selectorsOn({ ...page, rotation: 90, crop }, marksOfEveryKind.text);
  const [left, top, width, height] = fragment!.replace('xywh=pixel:', '').split(',').map(Number);
  const origin = noteOrigin(svg!);
  // The shorter side of 10,000 units has 2,000 pixels; read upright, the note begins at the lower left of its rectangle.
  expect(origin.x / 5).toBeCloseTo(left!, 0);
  expect(origin.y / 5).toBeCloseTo(top! + height!, 0);
  expect(height! * 5).toBeCloseTo(marksOfEveryKind.text.width, 0);
  expect(width).toBeGreaterThan(0);
  expect(origin.y).toBeLessThanOrEqual(crop.y + crop.height);
});

function selectorsOn(on: Page, annotation: (typeof marksOfEveryKind)['text']): string[] {
  const artefact = { id: 'artefact-one', title: 'Letter', pages: [on] };
  const layers = [{ person, annotations: [annotation] }];
  const { first } = webAnnotations({ artefact, layers, madeOn: '2026-11-24T12:00:00.000Z' }) as {
    first: { items: { target: { selector: { value: string }[] } }[] };
  };
  return first.items[0]!.target.selector.map(({ value }) => value);
}

/** Where on the stored page a note begins, by what its SVG says: the outermost matrix after the innermost shift. */
function noteOrigin(svg: string): { x: number; y: number } {
  const [a, b, c, d, e, f] = /matrix\(([^)]+)\)/.exec(svg)![1]!.split(' ').map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const [x, y] = /translate\(([^)]+)\)/.exec(svg)![1]!.split(' ').map(Number) as [number, number];
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}
