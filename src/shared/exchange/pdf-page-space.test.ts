import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageFrame } from '../annotations/page-frame.ts';
import { applyMatrix, composeMatrices, invertMatrix, pageToPdf, type PdfPageSpace } from './pdf-page-space.ts';

const view = [20, 30, 620, 830] as const;

test.each([
  [0, { x: 20, y: 830 }],
  [90, { x: 20, y: 30 }],
  [180, { x: 620, y: 30 }],
  [270, { x: 620, y: 830 }],
] as const)(
  'the top left corner of a page turned by %i degrees is this corner of the PDF’s own page',
  (rotate, corner) => {
    expect(applyMatrix(pageToPdf({ view, rotate }), { x: 0, y: 0 })).toEqual(corner);
  },
);

test('the far corner of the page is the opposite corner of the PDF’s page, however it is turned', () => {
  const lying = { width: 800, height: 600, rotation: 0 } as const;
  for (const rotate of [90, 270] as const) {
    const { width, height } = pageFrame(lying);
    const near = applyMatrix(pageToPdf({ view, rotate }), { x: 0, y: 0 });
    const far = applyMatrix(pageToPdf({ view, rotate }), { x: width, y: height });
    expect(far.x + near.x).toBeCloseTo(640);
    expect(far.y + near.y).toBeCloseTo(860);
  }
});

test('what goes to the PDF comes back to the same place', () => {
  const coordinate = fc.integer({ min: -20_000, max: 20_000 });
  const rotate = fc.constantFrom(0, 90, 180, 270) as fc.Arbitrary<PdfPageSpace['rotate']>;
  fc.assert(
    fc.property(rotate, coordinate, coordinate, (turn, x, y) => {
      const there = pageToPdf({ view, rotate: turn });
      const back = applyMatrix(composeMatrices(invertMatrix(there), there), { x, y });
      expect(back.x).toBeCloseTo(x, 5);
      expect(back.y).toBeCloseTo(y, 5);
    }),
  );
});
