import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Page, Rotation } from '../../../../shared/library/artefact.ts';
import { liesOnPage } from '../../../../shared/library/page-crop.ts';
import { cropOf, edgesOf, moveEdges, WHOLE_PAGE, type Edge } from './crop-edges.ts';

const pages = fc
  .record({
    width: fc.integer({ min: 200, max: 5000 }),
    height: fc.integer({ min: 200, max: 5000 }),
    rotation: fc.constantFrom<Rotation[]>(0, 90, 180, 270),
  })
  .map((size): Page => ({ id: 'page-of-work', kind: 'image', file: `${'0'.repeat(64)}.jpg`, ...size }));
const moves = fc.array(
  fc.record({
    edge: fc.constantFrom<Edge[]>('left', 'top', 'right', 'bottom'),
    by: fc.double({ min: -1.2, max: 1.2, noNaN: true }),
  }),
);

test('however the edges are dragged, the crop lies on the page and is large enough to read', () => {
  fc.assert(
    fc.property(pages, moves, (page, dragged) => {
      const edges = dragged.reduce((now, { edge, by }) => moveEdges(page, now, [edge], by, by), WHOLE_PAGE);
      const crop = cropOf(page, edges);
      if (crop) expect(liesOnPage(page, crop)).toBe(true);
    }),
  );
});

test('a crop that was saved is found again where it was drawn, at every turn', () => {
  fc.assert(
    fc.property(pages, moves, (page, dragged) => {
      const edges = dragged.reduce((now, { edge, by }) => moveEdges(page, now, [edge], by, by), WHOLE_PAGE);
      const found = edgesOf({ ...page, crop: cropOf(page, edges) });
      for (const edge of ['left', 'top', 'right', 'bottom'] as const) expect(found[edge]).toBeCloseTo(edges[edge], 3);
    }),
  );
});

test('edges at the rim of the page are no crop', () => {
  const page = { id: 'page-of-work', kind: 'image', file: `${'0'.repeat(64)}.jpg`, width: 210, height: 297 } as const;
  expect(cropOf({ ...page, rotation: 90 }, WHOLE_PAGE)).toBeUndefined();
});
