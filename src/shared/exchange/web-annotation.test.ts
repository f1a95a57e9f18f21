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

test('every kind of mark has a place, and marks on pages that were taken out stay behind', () => {
  const everyKind = Object.values(marksOfEveryKind);
  const { total } = exported([...everyKind, { ...marksOfEveryKind.ink, id: 'mark-two', pageId: 'page-two' }]) as {
    total: number;
  };
  expect(total).toBe(everyKind.length);
});
