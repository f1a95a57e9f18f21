import { expect, test } from 'vitest';
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import type { Page } from '../../../shared/library/artefact.ts';
import { layOutPages } from '../../pages/page-layout.ts';
import { placeOfBeat } from './beat-place.ts';

const page = (id: string): Page => ({
  kind: 'image',
  id,
  file: `${'0'.repeat(64)}.jpg`,
  width: 1000,
  height: 1400,
  rotation: 0,
});
const layout = layOutPages([page('page-1'), page('page-2')]);

const region = (id: string, pageId: string, y: number): Annotation => ({
  kind: 'region',
  id,
  pageId,
  personId: 'person-1',
  madeAt: 0,
  colour: 'blue',
  box: { x: 1_000, y, width: 2_000, height: 500 },
});
const marks = new Map(
  [region('mark-1', 'page-1', 1_000), region('mark-2', 'page-1', 4_000), region('mark-3', 'page-2', 0)].map((mark) => [
    mark.id,
    mark,
  ]),
);
const about = (...anchors: [annotationId: string, pageId: string][]) => ({
  anchors: anchors.map(([annotationId, pageId]) => ({ annotationId, pageId, personId: 'person-1' })),
});

test('a beat about two places of a page is about both and what lies between', () => {
  const one = placeOfBeat(about(['mark-1', 'page-1']), marks, layout);
  const both = placeOfBeat(about(['mark-2', 'page-1'], ['mark-1', 'page-1']), marks, layout);
  expect(one?.placed.page.id).toBe('page-1');
  expect(both?.part).toMatchObject({ x: one?.part?.x, y: one?.part?.y, width: one?.part?.width });
  expect(both!.part!.height).toBeGreaterThan(6 * one!.part!.height);
});

test('of places on two pages the first counts', () => {
  const place = placeOfBeat(about(['mark-3', 'page-2'], ['mark-1', 'page-1']), marks, layout);
  expect(place?.placed.page.id).toBe('page-2');
});

test('a mark that is gone leaves its page, one that is still there goes before it, and a page that is gone leaves nothing', () => {
  expect(placeOfBeat(about(['gone-mark', 'page-2']), marks, layout)).toMatchObject({
    placed: { page: { id: 'page-2' } },
    part: null,
  });
  expect(placeOfBeat(about(['gone-mark', 'page-2'], ['mark-1', 'page-1']), marks, layout)?.placed.page.id).toBe(
    'page-1',
  );
  expect(placeOfBeat(about(['gone-mark', 'gone-page']), marks, layout)).toBeNull();
  expect(placeOfBeat(about(), marks, layout)).toBeNull();
});
